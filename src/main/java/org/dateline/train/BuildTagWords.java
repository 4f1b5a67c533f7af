package org.dateline.train;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the words and marks that always have the same tag: function words anywhere, others where they are in lower case. */
final class BuildTagWords {
    private static final int FREQUENT = 40;
    private static final double ALWAYS = 0.99;
    private static final int SEEN = 8;
    private static final int LONGEST = 16;

    private static final Set<String> CLOSED = Set.of("IN", "DT", "PRP", "PRP$", "MD", "CC", "WDT", "WP", "WP$", "WRB", "EX",
        "TO", "PDT", ".", ",", ":", "-LRB-", "-RRB-", "``", "''", "$", "POS");
    /** Classes of words whose members mostly belong to no other. */
    private static final Set<String> OPEN = Set.of("NN", "NNS", "JJ", "RB");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "be", "been", "being", "has", "had",
        "did", "does");

    private BuildTagWords() {
    }

    static void build(List<Tree> trees, Writer out) throws IOException {
        Map<String, Map<String, Integer>> tags = new TreeMap<>();
        Map<String, Map<String, Integer>> inside = new TreeMap<>();
        for (Tree t : trees) {
            for (int i = 0; i < t.length(); i++) {
                String lower = t.token()[i].toLowerCase(Locale.ROOT);
                if (lower.equals(t.token()[i])) {
                    inside.computeIfAbsent(lower, k -> new TreeMap<>()).merge(t.tag()[i], 1, Integer::sum);
                }
                if (i == 0 || lower.equals(t.token()[i])) {
                    tags.computeIfAbsent(lower, k -> new TreeMap<>()).merge(t.tag()[i], 1, Integer::sum);
                }
            }
        }
        out.write("word\ttag\twhere\n");
        for (Map.Entry<String, Map<String, Integer>> e : tags.entrySet()) {
            String tag = sure(e.getValue(), FREQUENT, ALWAYS);
            if (tag != null && (CLOSED.contains(tag) || AUXILIARIES.contains(e.getKey()))) {
                write(e.getKey(), tag, "anywhere", out);
                continue;
            }
            String open = sure(inside.getOrDefault(e.getKey(), Map.of()), SEEN, 1);
            if (open != null && OPEN.contains(open)) {
                write(e.getKey(), open, "lower", out);
            }
        }
        out.flush();
    }

    /** The tag of a word that was seen often enough and has it often enough, else null. */
    private static String sure(Map<String, Integer> tags, int often, double share) {
        int all = tags.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> tag : tags.entrySet()) {
            if (all >= often && tag.getValue() >= share * all) {
                return tag.getKey();
            }
        }
        return null;
    }

    private static void write(String word, String tag, String where, Writer out) throws IOException {
        if (word.length() < LONGEST) {
            out.write(word + "\t" + tag + "\t" + where + "\n");
        }
    }
}
