package org.dateline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Base forms by table and, for words that are in none, by their endings. Read-only; may be shared by threads. */
public final class Lemmatizer {
    private final Map<String, String> verbForms = new HashMap<>();
    private final Map<String, String> nounForms = new HashMap<>();
    private final Map<String, String> otherForms = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();

    /** A lemmatizer with the tables of the class path. */
    public Lemmatizer() {
        this(Tables.rows("model/lemmas.tsv"));
    }

    /** One that knows, besides the irregular forms, these rows: form, kind, base form. */
    public Lemmatizer(List<String[]> learnt) {
        add(Tables.rows("lexicon/text/irregular_forms.tsv"));
        add(learnt);
    }

    private void add(List<String[]> rows) {
        for (String[] row : rows) {
            switch (row[1]) {
                case "verb" -> verbForms.put(row[0], row[2]);
                case "noun" -> nounForms.put(row[0], row[2]);
                case "other" -> otherForms.put(row[0], row[2]);
                case "base" -> verbs.add(row[0]);
                default -> throw new IllegalStateException("Cannot use the kind " + row[1] + " of word forms");
            }
        }
    }

    /** Kind of word form that a tag asks for: verb, noun or other; empty for names, whose form is their base. */
    public static String kind(String tag) {
        return switch (tag) {
            case "VB", "VBP", "VBD", "VBN", "VBG", "VBZ", "MD" -> "verb";
            case "NNS" -> "noun";
            case "NN", "NNP", "NNPS", "POS", "CD" -> "";
            default -> "other";
        };
    }

    /** Base form of a word in lower case under a Penn tag; the word itself where nothing is known. */
    public String lemma(String lower, String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> known(verbForms, lower, lower.endsWith("ed") ? stem(lower, 2) : lower);
            case "VBG" -> known(verbForms, lower, lower.endsWith("ing") ? stem(lower, 3) : lower);
            case "VBZ" -> known(verbForms, lower, singular(lower));
            case "VB", "VBP", "MD" -> known(verbForms, lower, lower);
            case "NNS" -> known(nounForms, lower, singular(lower));
            case "JJR", "RBR", "JJS", "RBS" -> known(otherForms, lower, graded(lower));
            case "NNP", "NNPS", "NN", "POS", "CD" -> lower;
            default -> known(otherForms, lower, lower);
        };
    }

    /** Whether a table holds this form as a word of this kind. */
    public boolean knows(String lower, String kind) {
        return (kind.equals("verb") ? verbForms : kind.equals("noun") ? nounForms : otherForms).containsKey(lower);
    }

    private static String known(Map<String, String> table, String word, String otherwise) {
        return table.getOrDefault(word, otherwise);
    }

    /** Drops "ed" or "ing" and mends the end: a lost e, a doubled consonant, an i for a y. */
    private String stem(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        int n = stem.length();
        int hyphen = stem.lastIndexOf('-');
        if (hyphen > 0 && n - hyphen > 2) {
            return stem.substring(0, hyphen + 1) + lemma(word.substring(hyphen + 1), ending == 2 ? "VBD" : "VBG");
        }
        if (n < 2 || !hasVowel(stem)) {
            return word;
        }
        String withE = stem + "e";
        char last = stem.charAt(n - 1);
        boolean doubled = last == stem.charAt(n - 2) && !isVowel(last);
        if (doubled && verbs.contains(stem.substring(0, n - 1))) {
            return stem.substring(0, n - 1);
        }
        if (verbs.contains(stem)) {
            return stem;
        }
        if (verbs.contains(withE)) {
            return withE;
        }
        if (ending == 2 && last == 'i') {
            return stem.substring(0, n - 1) + "y";
        }
        if (doubled && last != 'l' && last != 's' && last != 'z' && last != 'f') {
            return stem.substring(0, n - 1);
        }
        return losesE(stem) ? withE : stem;
    }

    /** Whether a verb stem as it stands before "ed" looks like one that ended in e. */
    private static boolean losesE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        if (last == 'v' || last == 'u' || last == 'c' || last == 'z' && before != 'z') {
            return true;
        }
        if (last == 's') {
            return before != 's' && before != 'u';
        }
        if (last == 'g') {
            return before == 'd' || before == 'r' || before == 'n' && n > 4 || before == 'a' || before == 'u';
        }
        if (last == 'l') {
            return !isVowel(before) && before != 'l' && before != 'r' && before != 'w';
        }
        if (last == 't') {
            return before == 'a' && n > 3 || before == 'u' || before == 'o' && n <= 4 && vowels(stem) == 1;
        }
        return vowels(stem) == 1 && isVowel(before) && !isVowel(last) && n <= 4 && last != 'w' && last != 'x'
            && last != 'y' && (n < 3 || !isVowel(stem.charAt(n - 3)));
    }

    /** Drops the ending of a plural or of the third person. */
    private static String singular(String word) {
        int n = word.length();
        if (n < 3 || word.charAt(n - 1) != 's' || Character.isDigit(word.charAt(n - 2))
            || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return n > 4 ? word.substring(0, n - 3) + "y" : word.substring(0, n - 1);
        }
        if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes")
            || word.endsWith("zzes") || word.endsWith("oes")) {
            return word.substring(0, n - 2);
        }
        return word.substring(0, n - 1);
    }

    private static String graded(String word) {
        int n = word.length();
        int ending = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
        if (ending == 0 || n - ending < 3) {
            return word;
        }
        String stem = word.substring(0, n - ending);
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        if (last == 'i') {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (last == before && !isVowel(last) && last != 'l' && last != 's') {
            return stem.substring(0, stem.length() - 1);
        }
        return last == 'g' && before == 'r' || last == 'v' || last == 'c' || last == 's' && before != 's' || last == 'u'
            || last == 't' && (before == 'i' && stem.length() > 4 || before == 'a') || last == 'r' && isVowel(before)
            && stem.length() <= 3 || last == 'l' && !isVowel(before) && before != 'l' || last == 'd' && before == 'i'
            ? stem + "e" : stem;
    }

    private static boolean hasVowel(String stem) {
        return vowels(stem) > 0 || stem.indexOf('y') >= 0;
    }

    private static int vowels(String stem) {
        int count = 0;
        for (int i = 0; i < stem.length(); i++) {
            count += isVowel(stem.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
