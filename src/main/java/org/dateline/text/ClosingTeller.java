package org.dateline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds who tells a sentence where that stands behind its last comma: "The camp fell during the visit, <i>the army said
 * on Friday</i>". What is told and who tells it are clauses of their own and are parsed apart. Read-only.
 */
final class ClosingTeller {
    /** Tokens from the last comma to the verb; a longer phrase is more often part of a list. */
    private static final int LONGEST = 14;

    private final Map<String, String> verbs = new HashMap<>();
    private final Set<String> inverted = new HashSet<>();
    private final Set<String> days = new HashSet<>();

    /**
     * A sentence in two parts.
     *
     * @param first first token of the part that says who tells it
     * @param verb its verb
     */
    record Split(int first, int verb) {
    }

    ClosingTeller() {
        for (String[] row : Tables.rows("lexicon/text/tellers.tsv")) {
            if (row[1].equals("inverts")) {
                inverted.add(row[0]);
            } else {
                verbs.put(row[0], row[1]);
            }
        }
        for (String[] row : Tables.rows("lexicon/text/date_words.tsv")) {
            if (row[1].equals("weekday")) {
                days.add(row[0]);
            }
        }
    }

    /** Where to cut the tokens {@code from} to {@code to}; null when nobody tells them at their end. */
    Split find(String[] lower, String[] tag, int from, int to) {
        Split last = last(lower, tag, from, to);
        return last == null ? before(lower, tag, from, to) : last;
    }

    /** "..., <i>said the envoy</i>, who had come by train": the verb comes first. */
    private Split before(String[] lower, String[] tag, int from, int to) {
        for (int v = to - 2; v > from + 2; v--) {
            boolean finite = tag[v].equals("VBD") || tag[v].equals("VBZ");
            if (finite && inverted.contains(lower[v]) && comma(tag, v - 1)) {
                return noun(tag[v + 1]) && plain(tag, v + 1, to) && told(tag, from, v) ? new Split(v, v) : null;
            }
        }
        return null;
    }

    private static boolean comma(String[] tag, int t) {
        return tag[t].equals(",") || t > 0 && tag[t - 1].equals(",") && (tag[t].equals("''") || tag[t].equals("``"));
    }

    private static boolean noun(String tag) {
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.startsWith("PRP") || tag.equals("CD");
    }

    /** Whether no finite verb comes before the next comma or relative clause. */
    private static boolean plain(String[] tag, int from, int to) {
        for (int t = from; t < to && !tag[t].equals(",") && !tag[t].startsWith("W"); t++) {
            if (finite(tag[t])) {
                return false;
            }
        }
        return true;
    }

    private static boolean finite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private Split last(String[] lower, String[] tag, int from, int to) {
        int end = to;
        while (end > from && mark(tag[end - 1])) {
            end--;
        }
        for (int v = end - 1; v > from + 3; v--) {
            String kind = verbs.get(lower[v]);
            if (kind != null && (tag[v].equals("VBD") || tag[v].equals("VBZ")) && tail(kind, lower, tag, v + 1, end)) {
                int first = behindComma(lower, tag, from, v);
                return first > 0 && told(tag, from, first) ? new Split(first, v) : null;
            }
        }
        return null;
    }

    private static boolean mark(String tag) {
        return tag.equals(".") || tag.equals(":") || tag.equals("''") || tag.equals("``");
    }

    /** First token of the subject, a phrase between comma and verb and nothing else; -1 when it is no such phrase. */
    private static int behindComma(String[] lower, String[] tag, int from, int verb) {
        boolean noun = false;
        for (int t = verb - 1; t > from && t >= verb - LONGEST; t--) {
            String g = tag[t];
            if (comma(tag, t)) {
                boolean joined = tag[t + 1].equals("CC") || tag[t + 1].equals("RB") || tag[t + 1].equals("IN");
                return noun && !joined ? t + 1 : -1;
            }
            noun |= g.startsWith("NN") || g.startsWith("PRP") && !g.endsWith("$") || g.equals("DT") && t == verb - 1;
            boolean breaks = g.startsWith("VB") || g.startsWith("W") || g.equals("MD") || g.equals("TO") || g.equals(":")
                || g.equals("IN") && !lower[t].equals("of") && !lower[t].equals("for") && !lower[t].equals("in");
            if (breaks) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands behind the verb, up to an -ing phrase ("adding that"), says only when, where and to whom. */
    private boolean tail(String kind, String[] lower, String[] tag, int from, int end) {
        boolean phrase = kind.equals("tells");
        for (int t = from; t < end; t++) {
            String g = tag[t];
            if (g.equals(",") && t + 1 < end && tag[t + 1].equals("VBG")) {
                return true;
            }
            if (g.startsWith("VB") || g.startsWith("W") || g.equals(",") || g.equals("MD") || lower[t].equals("that")) {
                return false;
            }
            phrase |= g.equals("IN") || g.equals("TO");
            if (!phrase && !g.startsWith("RB") && !days.contains(lower[t])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause stands before: a finite verb, and another one when the first is that of an adverbial. */
    private static boolean told(String[] tag, int from, int to) {
        int finite = tag[from].equals("IN") || tag[from].equals("WRB") ? -1 : 0;
        for (int t = from; t < to; t++) {
            finite += finite(tag[t]) ? 1 : 0;
        }
        return finite > 0;
    }
}
