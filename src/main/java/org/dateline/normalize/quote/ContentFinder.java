package org.dateline.normalize.quote;

import org.dateline.normalize.quote.CueLexicon.Cue;

/** Finds what is said behind a cue, by the frames that the cue's verb takes. */
final class ContentFinder {
    private static final int NEAR = 14;
    private static final int LONGEST_LEAD = 30;

    private ContentFinder() {
    }

    /**
     * Where what is said begins and ends; null when nothing there looks like it.
     *
     * @param from token behind the cue
     * @param end token behind the sentence's last word
     * @param willing whether the subject is somebody who can want and ask
     */
    static int[] after(Words d, int from, int end, Cue cue, boolean[] marked, boolean willing) {
        if (from >= end) {
            return null;
        }
        if (cue.clause() && cue.direct() && d.tag(from).equals("UH") && d.is(QuoteWords.Kind.ANSWER, from)) {
            return new int[] {from, from + 1};
        }
        int first = clause(d, from, end, cue, marked, willing);
        if (first >= 0) {
            return first < end ? new int[] {first, end} : null;
        }
        if (!cue.noun() || !willing) {
            return null;
        }
        int nounEnd = NounPhrases.end(d, from, end);
        if (nounEnd == from) {
            nounEnd = markedHead(d, from, end, marked);
        }
        if (nounEnd == from || !Clauses.hasNoun(d, from, nounEnd)
                || cue.type().equals("describe") && !complement(d, nounEnd, end, marked)
                || cue.type().equals("find") && nounEnd < end && d.tag(nounEnd).startsWith("JJ")) {
            return null;
        }
        return new int[] {from, tail(d, nounEnd, end, marked)};
    }

    /** End of a noun phrase with its head in quotation marks, as "a wide «pact»"; {@code from} when there is none. */
    private static int markedHead(Words d, int from, int end, boolean[] marked) {
        int t = from;
        while (t < end && !marked[t]
                && (d.tag(t).equals("DT") || d.tag(t).startsWith("JJ") || d.tag(t).equals("PRP$"))) {
            t++;
        }
        if (t == from) {
            return from;
        }
        int behind = t;
        while (behind < end && marked[behind]) {
            behind++;
        }
        return behind > t ? behind : from;
    }

    /** Whether what something is called follows: "the plan «a bridge»", "him a liar", "the talks as useful". */
    private static boolean complement(Words d, int t, int end, boolean[] marked) {
        return t < end && (marked[t] || d.lower(t).equals("as") || d.tag(t).equals("DT") || d.tag(t).startsWith("JJ"));
    }

    /**
     * The end of what belongs to a noun phrase: up to the next comma, relative clause or second verb of the subject.
     */
    private static int tail(Words d, int nounEnd, int end, boolean[] marked) {
        int t = nounEnd;
        while (t < end) {
            if (!marked[t] && (Clauses.breaks(d.token(t)) || d.tag(t).equals("WP") || d.tag(t).equals("WDT")
                    || d.tag(t).equals("CC") && t + 1 < end && (NounPhrases.finite(d, t + 1)
                        || NounPhrases.startsClause(d, t + 1, end)))) {
                break;
            }
            t++;
        }
        return t;
    }

    private static int clause(Words d, int from, int end, Cue cue, boolean[] marked, boolean willing) {
        int limit = Math.min(end, from + NEAR);
        for (int t = from; t < limit && cue.clause(); t++) {
            String w = d.lower(t);
            if (w.equals("that") && !marked[t] && !(t == from && t + 1 < end && d.tag(t).equals("DT"))
                    && !(t > from && t + 1 < end && NounPhrases.finite(d, t + 1))) {
                return t + 1 < end && marked[t + 1] ? t + 1 : t;
            }
            boolean gerund = t == from && d.tag(t).equals("VBG") && t + 1 < end && d.lower(t + 1).equals("that");
            if (w.equals(".") || w.equals(";") || gerund || NounPhrases.finite(d, t) && !marked[t]) {
                break;
            }
        }
        int colon = cue.direct() ? markedAfterComma(d, from, Math.min(end, from + LONGEST_LEAD), marked) : -1;
        if (colon > 0) {
            return colon;
        }
        if ((cue.question() || cue.clause()) && d.is(QuoteWords.Kind.OPENER, from)) {
            return from;
        }
        if (cue.infinitive() && willing) {
            int t = d.lower(from).equals("to") ? from : NounPhrases.end(d, from, end);
            if (t + 1 < end && d.lower(t).equals("to") && (d.tag(t + 1).equals("VB") || t == from)) {
                return t;
            }
        }
        if (marked[from] || d.token(from).equals(":") || d.token(from).equals(",") && cue.direct() && from + 1 < end
                && (marked[from + 1] || NounPhrases.startsClause(d, from + 1, end))) {
            return marked[from] ? from : from + 1;
        }
        if (cue.type().equals("tell")) {
            int addressee = NounPhrases.end(d, from, end);
            return addressee > from && addressee < end && Clauses.hasVerb(d, addressee, end) ? addressee : -1;
        }
        if (!cue.clause() || cue.type().equals("accuse") || cue.type().equals("praise")) {
            return -1;
        }
        if (d.is(QuoteWords.Kind.ADJUNCT, from)) {
            return behindAdjunct(d, from, end);
        }
        boolean loose = cue.type().equals("say") || cue.type().equals("think");
        return Clauses.hasFiniteSoon(d, from, end) || loose && Clauses.hasFinite(d, from, end) ? from : -1;
    }

    private static int behindAdjunct(Words d, int from, int end) {
        int comma = Clauses.next(d, ",", from, Math.min(end, from + 12));
        if (comma > 0 && Clauses.hasFinite(d, comma + 1, end)) {
            return from;
        }
        int t = from;
        while (t < end && t < from + 8 && d.is(QuoteWords.Kind.ADJUNCT, t)) {
            int np = NounPhrases.end(d, t + 1, Math.min(end, t + 5));
            if (np == t + 1) {
                t++;
                break;
            }
            t = np;
        }
        return t < end && Clauses.hasFinite(d, t, end) ? t : -1;
    }

    /** First marked token behind a comma or colon: "said in an interview, «..." */
    private static int markedAfterComma(Words d, int from, int end, boolean[] marked) {
        for (int t = from; t < end; t++) {
            if (marked[t]) {
                return t == from || Clauses.breaks(d.token(t - 1)) ? t : -1;
            }
        }
        return -1;
    }
}
