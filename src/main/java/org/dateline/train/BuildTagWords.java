package org.dateline.train;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the frequent function words and marks that always have the same tag. */
final class BuildTagWords {
    private static final int FREQUENT = 40;
    private static final double ALWAYS = 0.995;

    private static final Set<String> CLOSED = Set.of("IN", "DT", "PRP", "PRP$", "MD", "CC", "WDT", "WP", "WP$", "WRB", "EX",
        "TO", "PDT", ".", ",", ":", "-LRB-", "-RRB-", "``", "''", "$", "POS");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "be", "been", "being", "has", "had",
        "did", "does");

    private BuildTagWords() {
    }

    static void build(List<Tree> trees, Writer out) throws IOException {
        Map<String, Map<String, Integer>> tags = new TreeMap<>();
        for (Tree t : trees) {
            for (int i = 0; i < t.length(); i++) {
                String lower = t.token()[i].toLowerCase(Locale.ROOT);
                if (i == 0 || lower.equals(t.token()[i])) {
                    tags.computeIfAbsent(lower, k -> new TreeMap<>()).merge(t.tag()[i], 1, Integer::sum);
                }
            }
        }
        out.write("word\ttag\n");
        for (Map.Entry<String, Map<String, Integer>> e : tags.entrySet()) {
            int all = e.getValue().values().stream().mapToInt(Integer::intValue).sum();
            for (Map.Entry<String, Integer> tag : e.getValue().entrySet()) {
                boolean closed = CLOSED.contains(tag.getKey()) || AUXILIARIES.contains(e.getKey());
                if (closed && all >= FREQUENT && tag.getValue() >= ALWAYS * all && e.getKey().length() < 12) {
                    out.write(e.getKey() + "\t" + tag.getKey() + "\n");
                }
            }
        }
        out.flush();
    }
}
