package org.dateline.train;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.text.Lemmatizer;

/** Writes what the lemma rules get wrong in the treebanks, and the verbs they need to know. */
final class BuildLemmas {
    private static final Set<String> INFLECTED = Set.of("VBD", "VBN", "VBG", "VBZ", "NNS", "JJR", "JJS", "RBR", "RBS");

    private BuildLemmas() {
    }

    static void build(List<Tree> trees, Writer out) throws IOException {
        Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
        Map<String, String> tagOf = new TreeMap<>();
        Map<String, Integer> bases = new TreeMap<>();
        for (Tree t : trees) {
            for (int i = 0; i < t.length(); i++) {
                String lower = t.token()[i].toLowerCase(Locale.ROOT);
                String lemma = t.lemma()[i] == null ? "" : t.lemma()[i].toLowerCase(Locale.ROOT);
                String tag = t.tag()[i];
                if (!isWord(lower) || !isWord(lemma)) {
                    continue;
                }
                if (tag.startsWith("VB") && lemma.length() > 2) {
                    bases.merge(lemma, 1, Integer::sum);
                }
                if (INFLECTED.contains(tag)) {
                    String key = lower + "\t" + Lemmatizer.kind(tag);
                    lemmas.computeIfAbsent(key, k -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
                    tagOf.putIfAbsent(key, tag);
                }
            }
        }
        List<String[]> rows = new ArrayList<>();
        bases.forEach((base, count) -> {
            if (count > 1) {
                rows.add(new String[] {base, "base", ""});
            }
        });
        Lemmatizer rules = new Lemmatizer(List.copyOf(rows));
        lemmas.forEach((key, counts) -> {
            String[] k = key.split("\t");
            String best = counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).orElseThrow().getKey();
            boolean sure = counts.get(best) > 1 || bases.getOrDefault(best, 0) > 1;
            if (sure && best.charAt(0) == k[0].charAt(0) && !rules.lemma(k[0], tagOf.get(key)).equals(best)
                && !rules.knows(k[0], k[1])) {
                rows.add(new String[] {k[0], k[1], best});
            }
        });
        out.write("form\tkind\tlemma\n");
        for (String[] row : rows) {
            out.write(String.join("\t", row) + "\n");
        }
        out.flush();
    }

    private static boolean isWord(String s) {
        return !s.isEmpty() && s.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
