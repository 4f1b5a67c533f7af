package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Document;

/** Cuts a sentence into noun phrases by part-of-speech tags. */
final class ChunkFinder {
    /**
     * Bounds of a noun phrase.
     *
     * @param first first token
     * @param head last token, a noun, a pronoun, (before a conjunction) an adjective or a number of people harmed
     * @param possessed the phrase goes on from a possessor that ends before {@code first}
     */
    record Bounds(int first, int head, boolean possessed) {
    }

    /** Tokens between a verb of harm and the number: "killed at least 12". */
    private static final int HEDGE = 5;

    private ChunkFinder() {
    }

    /** Noun phrases of tokens {@code from} to {@code end} in text order; names are never cut. */
    static List<Bounds> find(Document d, NameIndex names, ClauseWords words, int from, int end) {
        List<Bounds> out = new ArrayList<>();
        int first = -1;
        int head = -1;
        boolean possessed = false;
        for (int t = from; t <= end; t++) {
            String tag = t < end ? d.tag(t) : "";
            boolean pronoun = isPronoun(tag);
            boolean glue = t > from && t < end && sameName(names, t - 1, t);
            boolean noun = glue || t < end && (isNoun(d, names, t, tag) || sufferers(d, words, from, t, end));
            boolean inside = noun || isModifier(tag) && !verbal(d, names, from, t, end, tag) && !hedge(d, from, t, end, tag);
            if (first >= 0 && (!inside || pronoun || tag.equals("POS") || opens(tag) && head >= 0 && !glue
                || head >= 0 && !glue && names.time(t) != names.time(t - 1))) {
                if (head < 0 && (demonymBefore(names, first, t) || d.tag(t - 1).equals("CD") && harmed(d, words, from, t - 1)
                    || t < end && share(d, words, t - 1) && d.lower(t).equals("of"))) {
                    head = t - 1;
                }
                if (head >= 0) {
                    out.add(new Bounds(first, head, possessed));
                    possessed = tag.equals("POS");
                } else {
                    possessed = false;
                }
                first = -1;
                head = -1;
                if (tag.equals("POS")) {
                    continue;
                }
            }
            if (first >= 0 && head < 0 && tag.equals("DT") && d.tag(t - 1).startsWith("JJ")) {
                first = t;
            }
            if (pronoun && !glue) {
                out.add(new Bounds(t, t, false));
                possessed = tag.equals("PRP$");
                first = -1;
                continue;
            }
            if (inside) {
                if (first < 0) {
                    first = t;
                }
                head = noun ? t : head;
            } else if (!(possessed && t < end && d.tag(t).equals("``"))) {
                possessed = false;
            }
        }
        return titles(d, names, out);
    }

    /** "Secretary of State Jane Roe" is one phrase: its second part starts with words of the title and ends in the name. */
    private static List<Bounds> titles(Document d, NameIndex names, List<Bounds> bounds) {
        for (int i = bounds.size() - 2; i >= 0; i--) {
            Bounds a = bounds.get(i);
            Bounds b = bounds.get(i + 1);
            boolean joined = b.first() == a.head() + 2 && d.lower(a.head() + 1).equals("of") && names.person(b.head()) != null
                && names.person(b.first()) == null && !d.tag(b.first()).equals("DT")
                && Character.isUpperCase(d.token(a.head()).charAt(0)) && names.person(a.head()) == null
                && names.country(b.first()) == null;
            if (joined) {
                bounds.set(i, new Bounds(a.first(), b.head(), a.possessed()));
                bounds.remove(i + 1);
            }
        }
        return bounds;
    }

    /** "Three of the men", "most of them": a number or amount that stands for those behind "of". */
    static boolean share(Document d, ClauseWords words, int t) {
        return d.tag(t).equals("CD") || words.is(ClauseWords.Kind.SHARE, d.lower(t));
    }

    private static boolean isPronoun(String tag) {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$");
    }

    private static boolean opens(String tag) {
        return tag.equals("DT") || tag.equals("PDT");
    }

    private static boolean sameName(NameIndex names, int a, int b) {
        return names.person(a) != null && names.person(a) == names.person(b)
            || names.organization(a) != null && names.organization(a) == names.organization(b)
            || names.country(a) != null && names.country(a) == names.country(b);
    }

    private static boolean isNoun(Document d, NameIndex names, int t, String tag) {
        return tag.startsWith("NN") || names.person(t) != null || names.organization(t) != null
            || names.country(t) != null && !tag.startsWith("JJ") && Character.isUpperCase(d.token(t).charAt(0));
    }

    /** "The <i>injured</i>": people, where no noun follows. */
    private static boolean sufferers(Document d, ClauseWords words, int from, int t, int end) {
        boolean the = t > from && d.lower(t - 1).equals("the") && words.is(ClauseWords.Kind.SUFFERER, d.lower(t));
        String next = t + 1 < end ? d.tag(t + 1) : ".";
        return the && !next.startsWith("NN") && !next.startsWith("JJ") && !next.equals("CC") && !next.equals("CD");
    }

    private static boolean isModifier(String tag) {
        return switch (tag) {
            case "DT", "PDT", "CD", "JJ", "JJR", "JJS", "VBN", "VBG", "$", "POS", "HYPH", "FW" -> true;
            default -> tag.startsWith("NN");
        };
    }

    /** A participle is part of the phrase only right before an adjective or noun, and not behind a form of be or have. */
    private static boolean verbal(Document d, NameIndex names, int from, int t, int end, String tag) {
        if (!tag.equals("VBN") && !tag.equals("VBG")) {
            return false;
        }
        if (t + 1 >= end || !(d.tag(t + 1).startsWith("NN") || d.tag(t + 1).startsWith("JJ"))) {
            return true;
        }
        if (t == from) {
            return tag.equals("VBG");
        }
        String before = d.tag(t - 1);
        boolean opener = before.equals("DT") || before.startsWith("JJ") || before.equals("CD") || before.equals("POS")
            || before.equals("PRP$") || before.equals("IN") && tag.equals("VBN") || before.equals("RB") && tag.equals("VBN")
            && t > from + 1 && d.tag(t - 2).equals("DT") && names.person(t - 2) == null;
        return !opener;
    }

    private static boolean demonymBefore(NameIndex names, int first, int end) {
        return names.country(end - 1) != null && first < end;
    }

    /** "At <i>least</i> 12": how sure a number is, no part of the phrase. */
    private static boolean hedge(Document d, int from, int t, int end, String tag) {
        return tag.equals("JJS") && t > from && t + 1 < end && d.lower(t - 1).equals("at") && d.tag(t + 1).equals("CD");
    }

    /** "Killed <i>12</i>", "killing at least <i>12</i>": a bare number behind a verb of harm is one of people. */
    private static boolean harmed(Document d, ClauseWords words, int from, int number) {
        int t = number - 1;
        while (t > from && t > number - HEDGE && words.is(ClauseWords.Kind.HEDGE, d.lower(t))) {
            t--;
        }
        return t >= from && d.tag(t).startsWith("VB") && words.is(ClauseWords.Kind.HARM, d.lemma(t));
    }
}
