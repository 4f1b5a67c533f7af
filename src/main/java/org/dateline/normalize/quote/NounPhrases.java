package org.dateline.normalize.quote;

import java.util.Set;

/** Finds the noun phrase that ends or starts at a token, by tags alone: attributions are too many to parse. */
final class NounPhrases {
    private static final Set<String> INSIDE = Set.of("DT", "PDT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD",
        "PRP$", "POS", "VBN", "HYPH", "AFX", "FW", "$", "ADD");
    private static final Set<String> HEAD = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "WP", "WDT", "CD", "DT", "FW");
    private static final int LONGEST = 28;

    private NounPhrases() {
    }

    /** Whether a token may be the last word of a speaker's noun phrase. */
    static boolean heads(Words d, int t) {
        return HEAD.contains(d.tag(t));
    }

    static boolean pronoun(Words d, int t) {
        return d.tag(t).equals("PRP") || d.tag(t).equals("WP") || d.tag(t).equals("WDT");
    }

    /** First token of the noun phrase that ends before {@code end}; {@code end} itself when there is none. */
    static int start(Words d, int end, int floor) {
        int last = end - 1;
        if (last < floor || !heads(d, last)) {
            return end;
        }
        if (pronoun(d, last)) {
            return last;
        }
        int t = last;
        while (t > floor && last - t < LONGEST) {
            int p = t - 1;
            if (INSIDE.contains(d.tag(p)) && !d.tag(t).equals("DT") && !(d.tag(p).equals("VBN")
                && clause(d, p, floor)) || d.tag(p).equals("RB") && d.tag(t).equals("JJ")) {
                t = p;
            } else if (d.is(QuoteWords.Kind.LINK, p) && p > floor && (heads(d, p - 1) && !pronoun(d, p - 1))) {
                t = p - 1;
            } else if (d.token(p).equals(",") && p > floor && d.tag(t).startsWith("NNP")
                && isSuffixOrPlace(d, t, last)) {
                t = p - 1;
            } else {
                break;
            }
        }
        return t;
    }

    /** Token behind what stands before the words that say when: "the minister on Friday", "the army late Tuesday". */
    static int beforeTime(Words d, int end, int floor) {
        int t = end - 1;
        if (t <= floor || !d.is(QuoteWords.Kind.TIME, t) || d.isName(t)) {
            return end;
        }
        while (t > floor && (d.tag(t - 1).equals("DT") || d.tag(t - 1).startsWith("JJ") || d.tag(t - 1).equals("CD")
                || d.is(QuoteWords.Kind.ADJUNCT, t - 1))) {
            t--;
        }
        boolean subject = t > floor
            && (heads(d, t - 1) || Clauses.breaks(d.token(t - 1)) || d.token(t - 1).equals(")"));
        return subject ? t : end;
    }

    /** Token behind the words at {@code first} that say when: "last week", "Tuesday"; {@code first} when none do. */
    static int time(Words d, int first, int ceiling) {
        int t = first;
        while (t < ceiling && !d.is(QuoteWords.Kind.TIME, t) && (d.tag(t).equals("DT") || d.tag(t).startsWith("JJ")
                || d.is(QuoteWords.Kind.ADJUNCT, t) && d.tag(t).startsWith("RB"))) {
            t++;
        }
        boolean time = t < ceiling && d.is(QuoteWords.Kind.TIME, t) && d.tag(t).startsWith("NN") && !d.isName(t);
        while (t + 1 < ceiling && d.is(QuoteWords.Kind.TIME, t + 1)) {
            t++;
        }
        return time && (t + 1 == ceiling || !d.tag(t + 1).equals("POS")) ? t + 1 : first;
    }

    /**
     * The name that a noun phrase without a comma behind it stands beside: "Ana Ruiz, the team's manager told".
     *
     * @param ends whether a comma ends the attribution, as in "Ana Ruiz, the manager said, plays today"
     */
    static int[] named(Words d, int first, int end, int floor, boolean[] marked, boolean ends) {
        int comma = first - 1;
        String head = d.tag(end - 1);
        if (comma <= floor || !d.token(comma).equals(",") || !d.isName(comma - 1)
            || !head.equals("NN") && !head.equals("NNP")) {
            return null;
        }
        for (int t = first; t < end; t++) {
            if (d.isName(t)) {
                return null;
            }
        }
        int name = start(d, comma, floor);
        boolean alone = name == floor ? !ends : marked[name - 1];
        return alone ? new int[] {name, comma} : null;
    }

    /** Whether a participle is a verb: "the delay prompted the minister", "has held talks". */
    private static boolean clause(Words d, int t, int floor) {
        return t > floor && (d.tag(t - 1).startsWith("NN") || d.tag(t - 1).startsWith("VB"));
    }

    /** Subject of the nearest finite verb before a token, as first token and end; null when there is none. */
    static int[] subjectBefore(Words d, int token, int floor, boolean[] marked) {
        for (int t = token - 1; t > floor; t--) {
            if (marked[t] || !finite(d, t)) {
                continue;
            }
            int end = t;
            while (end > floor && d.tag(end - 1).equals("RB")) {
                end--;
            }
            int first = start(d, end, floor);
            if (first < end && !d.tag(end - 1).startsWith("W")) {
                return new int[] {first, end};
            }
        }
        return null;
    }

    /** Subject of the first finite verb from a token on, as first token and end; null when there is none. */
    static int[] firstSubject(Words d, int from, int ceiling, boolean[] marked) {
        for (int t = from + 1; t < ceiling; t++) {
            if (marked[t] || !finite(d, t)) {
                continue;
            }
            int end = t;
            while (end > from && d.tag(end - 1).equals("RB")) {
                end--;
            }
            int first = start(d, end, from);
            if (first < end && !d.tag(end - 1).startsWith("W")) {
                return new int[] {first, end};
            }
        }
        return null;
    }

    /** Whether a subject and its finite verb stand at a token. */
    static boolean startsClause(Words d, int from, int end) {
        int t = from;
        while (t < end && (d.tag(t).equals("CC") || d.tag(t).equals("RB"))) {
            t++;
        }
        int behind = end(d, t, end);
        while (behind < end && behind > t && d.tag(behind).equals("RB")) {
            behind++;
        }
        return behind > t && behind < end && finite(d, behind) && !d.tag(t).startsWith("W");
    }

    static boolean finite(Words d, int t) {
        String tag = d.tag(t);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Token behind the noun phrase that starts at {@code first}; {@code first} itself when there is none. */
    static int end(Words d, int first, int ceiling) {
        int t = first;
        int lastHead = first;
        while (t < ceiling && t - first < LONGEST) {
            String tag = d.tag(t);
            if (pronoun(d, t)) {
                return t == first ? t + 1 : lastHead;
            }
            if (INSIDE.contains(tag) && !(tag.equals("DT") && t > first && !linked(d, t))) {
                t++;
                if (heads(d, t - 1) && !d.tag(t - 1).equals("DT")) {
                    lastHead = t;
                }
            } else if (d.is(QuoteWords.Kind.LINK, t) && t > first && heads(d, t - 1)) {
                t++;
            } else {
                break;
            }
        }
        return lastHead;
    }

    private static boolean linked(Words d, int t) {
        return d.is(QuoteWords.Kind.LINK, t - 1);
    }

    private static boolean isSuffixOrPlace(Words d, int t, int last) {
        return t == last && d.is(QuoteWords.Kind.SUFFIX, t);
    }
}
