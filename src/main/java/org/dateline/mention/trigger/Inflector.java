package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inflected forms of English verbs and nouns: by rule, and by the table of irregular ones. */
final class Inflector {
    /** Form bits of verbs. */
    static final int BASE = 1, THIRD = 2, GERUND = 4, PAST = 8, PARTICIPLE = 16;

    private final Map<String, String[]> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, List<Form>> verbForms = new HashMap<>();

    /** With the irregular words of {@code irregular.tsv}. */
    Inflector() {
        for (String[] f : Tables.rows("irregular.tsv", 5)) {
            if (f[0].equals("n")) {
                nouns.put(f[1], f[2]);
            } else {
                verbs.put(f[1], f);
            }
        }
    }

    /** A form of a verb with its form bits. */
    record Form(String word, int bits) {
    }

    /** All forms of a verb, a spelling once. */
    List<Form> verb(String lemma) {
        return verbForms.computeIfAbsent(lemma, this::inflect);
    }

    private List<Form> inflect(String lemma) {
        Map<String, Integer> forms = new HashMap<>();
        List<String> order = new ArrayList<>();
        put(forms, order, lemma, BASE);
        put(forms, order, plural(lemma), THIRD);
        String[] odd = verbs.get(lemma);
        String past = odd == null ? past(lemma) : odd[2];
        String participle = odd == null || odd[3].isEmpty() ? past : odd[3];
        String gerund = odd == null || odd[4].isEmpty() ? gerund(lemma) : odd[4];
        for (String w : past.split("\\|")) {
            put(forms, order, w, PAST);
        }
        for (String w : participle.split("\\|")) {
            put(forms, order, w, PARTICIPLE);
        }
        for (String w : gerund.split("\\|")) {
            put(forms, order, w, GERUND);
        }
        List<Form> out = new ArrayList<>();
        for (String w : order) {
            out.add(new Form(w, forms.get(w)));
        }
        return out;
    }

    /** Singular and plural; a word given in the plural stays alone. */
    List<String> noun(String lemma) {
        String odd = nouns.get(lemma);
        if (odd != null) {
            return odd.equals("-") ? List.of(lemma) : List.of(lemma, odd);
        }
        return lemma.endsWith("s") && !lemma.endsWith("ss") ? List.of(lemma) : List.of(lemma, plural(lemma));
    }

    private static void put(Map<String, Integer> forms, List<String> order, String word, int bit) {
        if (forms.merge(word, bit, (a, b) -> a | b) == bit && !order.contains(word)) {
            order.add(word);
        }
    }

    private static String plural(String w) {
        if (w.endsWith("s") || w.endsWith("x") || w.endsWith("z") || w.endsWith("ch") || w.endsWith("sh")
            || w.endsWith("o") && w.length() > 2 && consonant(w.charAt(w.length() - 2))) {
            return w + "es";
        }
        return w.endsWith("y") && consonant(w.charAt(w.length() - 2)) ? w.substring(0, w.length() - 1) + "ies" : w + "s";
    }

    private static String past(String w) {
        if (w.endsWith("e")) {
            return w + "d";
        }
        if (w.endsWith("y") && consonant(w.charAt(w.length() - 2))) {
            return w.substring(0, w.length() - 1) + "ied";
        }
        return doubles(w) ? w + w.charAt(w.length() - 1) + "ed" : w + "ed";
    }

    private static String gerund(String w) {
        if (w.endsWith("ie")) {
            return w.substring(0, w.length() - 2) + "ying";
        }
        if (w.endsWith("e") && !w.endsWith("ee") && !w.endsWith("oe") && !w.endsWith("ye")) {
            return w.substring(0, w.length() - 1) + "ing";
        }
        return doubles(w) ? w + w.charAt(w.length() - 1) + "ing" : w + "ing";
    }

    /** One syllable that ends in one vowel and one consonant: stop, ban, rob. */
    private static boolean doubles(String w) {
        int n = w.length();
        if (n < 3 || !consonant(w.charAt(n - 1)) || "wxy".indexOf(w.charAt(n - 1)) >= 0 || consonant(w.charAt(n - 2))) {
            return false;
        }
        for (int i = 0; i < n - 2; i++) {
            boolean vowel = !consonant(w.charAt(i)) && !(i > 0 && w.charAt(i - 1) == 'q');
            if (vowel) {
                return false;
            }
        }
        return true;
    }

    private static boolean consonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }
}
