package org.dateline.mention.trigger;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word classes of {@code classes.tsv}, and words with their inflected forms. */
final class WordClasses {
    private final Inflector inflector;
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Set<String>> expanded = new HashMap<>();

    WordClasses(Inflector inflector) {
        this.inflector = inflector;
        List<String[]> rows = Tables.rows("classes.tsv", 4);
        for (String[] f : rows) {
            kinds.put(f[0], f[1]);
            Set<String> words = new LinkedHashSet<>();
            for (String w : f[2].split(" ")) {
                words.addAll(w.startsWith("@") ? lemmas(w) : Set.of(w));
            }
            if (members.put("@" + f[0], words) != null) {
                throw new IllegalStateException("Cannot read classes.tsv: two classes " + f[0]);
            }
        }
    }

    /** Lemmas of alternatives and classes: {@code meet|@talk}. */
    Set<String> lemmas(String alternatives) {
        Set<String> out = new LinkedHashSet<>();
        for (String a : alternatives.split("\\|")) {
            if (!a.startsWith("@")) {
                out.add(a);
            } else if (members.containsKey(a)) {
                out.addAll(members.get(a));
            } else {
                throw new IllegalArgumentException("Cannot find class " + a + " in classes.tsv");
            }
        }
        return out;
    }

    /** The words as they stand. */
    Set<String> raw(String alternatives) {
        return Set.copyOf(lemmas(alternatives));
    }

    /** All inflected forms, as verbs or as nouns; words of a class of kind w stay as they are. */
    Set<String> forms(String alternatives, boolean verb) {
        return expanded.computeIfAbsent((verb ? "v " : "n ") + alternatives, k -> {
            Set<String> out = new LinkedHashSet<>();
            for (String a : alternatives.split("\\|")) {
                boolean word = a.startsWith("@") && "w".equals(kinds.get(a.substring(1)));
                for (String lemma : lemmas(a)) {
                    if (word) {
                        out.add(lemma);
                    } else if (verb) {
                        inflector.verb(lemma).forEach(f -> out.add(f.word()));
                    } else {
                        out.addAll(inflector.noun(lemma));
                    }
                }
            }
            return Set.copyOf(out);
        });
    }
}
