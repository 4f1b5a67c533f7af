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
            boolean infinitive = first < end && (d.lower(first).equals("to") || d.lower(first).equals("not"));
            int stop = infinitive ? coordinated(d, first + 2, end, marked) : end;
            return first < end ? new int[] {first, stop} : null;
        }
        if (!cue.noun() && !cue.reason() || !willing) {
            return null;
        }
        int noun = behindDay(d, from, end);
        int nounEnd = NounPhrases.end(d, noun, end);
        if (nounEnd == noun) {
            nounEnd = markedHead(d, noun, end, marked);
        }
        if (nounEnd == noun || !Clauses.hasNoun(d, noun, nounEnd)
                || cue.type().equals("describe") && !complement(d, nounEnd, end, marked)
                || cue.type().equals("find") && nounEnd < end && d.tag(nounEnd).startsWith("JJ")) {
            return null;
        }
        int tail = tail(d, nounEnd, end, marked);
        return bare(d, cue, noun, nounEnd, tail) ? null : new int[] {noun, tail};
    }

    /** Whether somebody is thanked, greeted or attacked, and nothing says what for. */
    private static boolean bare(Words d, Cue cue, int noun, int nounEnd, int end) {
        int head = noun;
        while (head + 1 < nounEnd && !d.is(QuoteWords.Kind.LINK, head + 1)) {
            head++;
        }
        boolean person = d.isName(head) || NounPhrases.pronoun(d, head);
        if (cue.noun() && (cue.reason() || !person || !cue.type().equals("praise"))) {
            return false;
        }
        for (int t = noun; t < end; t++) {
            if (d.is(QuoteWords.Kind.REASON, t)) {
                return false;
            }
        }
        return true;
    }

    /** Token behind "on Friday" or "last week"; {@code from} when nothing there says when. */
    private static int behindDay(Words d, int from, int end) {
        int t = d.tag(from).equals("IN") ? from + 1 : from;
        int behind = NounPhrases.time(d, t, end);
        return behind > t && behind < end && !d.tag(behind).equals("CD") ? behind : from;
    }

    /** First token of an infinitive with or without its subject before it: "to go", "not to go", "them to go". */
    private static int infinitive(Words d, int from, int end) {
        int t = infinitiveAt(d, NounPhrases.time(d, from, end), end);
        if (t < 0 && d.is(QuoteWords.Kind.ADJUNCT, from) && !d.tag(from).startsWith("RB")) {
            int to = NounPhrases.end(d, from + 1, end);
            boolean bare = to > from + 1 && to + 1 < end && (d.lower(to).equals("to") || d.lower(to).equals("not"));
            t = bare ? infinitiveAt(d, to, end) : -1;
        }
        return t;
    }

    private static int infinitiveAt(Words d, int first, int end) {
        int t = NounPhrases.end(d, first, end);
        int to = t + 1 < end && d.lower(t).equals("not") ? t + 1 : t;
        boolean follows = to + 1 < end && d.lower(to).equals("to") && (d.tag(to + 1).equals("VB") || to == first);
        return follows ? t : -1;
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

    /** Where a clause with its own subject begins that "and" or "but" joins to an infinitive. */
    private static int coordinated(Words d, int from, int end, boolean[] marked) {
        for (int t = from; t + 1 < end; t++) {
            if (!marked[t] && d.tag(t).equals("CC") && NounPhrases.startsClause(d, t + 1, end)) {
                return d.token(t - 1).equals(",") ? t - 1 : t;
            }
        }
        return end;
    }

    private static int clause(Words d, int from, int end, Cue cue, boolean[] marked, boolean willing) {
        boolean adjunct = d.is(QuoteWords.Kind.ADJUNCT, from) || NounPhrases.time(d, from, end) > from;
        int limit = Math.min(end, from + (adjunct ? LONGEST_LEAD : NEAR));
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
            int t = infinitive(d, from, end);
            if (t >= 0) {
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
        if (d.lower(from).equals("to") && from + 1 < end && d.tag(from + 1).equals("VB")) {
            return -1;
        }
        int begin = behindTime(d, from, end);
        if (begin < end && d.is(QuoteWords.Kind.ADJUNCT, begin)) {
            return behindAdjunct(d, begin, end);
        }
        boolean loose = cue.type().equals("say") || cue.type().equals("think");
        boolean pronoun = d.tag(begin).equals("PRP") && begin + 1 < end && d.tag(begin + 1).startsWith("VB");
        return pronoun || Clauses.hasMain(d, begin, loose ? end : Clauses.nextBreak(d, begin, end)) ? begin : -1;
    }

    /** Token behind the words between the cue and the clause that say when, unless they are the clause's subject. */
    private static int behindTime(Words d, int from, int end) {
        int t = d.tag(from).equals("RB") ? NounPhrases.time(d, from + 1, end) : from;
        t = t == from + 1 ? from : NounPhrases.time(d, t, end);
        return t > from && t < end && !NounPhrases.finite(d, t) ? t : from;
    }

    private static int behindAdjunct(Words d, int from, int end) {
        int comma = Clauses.next(d, ",", from, Math.min(end, from + 12));
        if (comma > 0 && Clauses.hasMain(d, comma + 1, end)) {
            return from;
        }
        int t = from;
        while (t < end && t < from + 8 && d.is(QuoteWords.Kind.ADJUNCT, t)) {
            int time = behindTime(d, t, end);
            int np = time > t ? time : NounPhrases.end(d, t + 1, Math.min(end, t + 5));
            if (np == t + 1 || d.tag(t).equals("NN")) {
                t++;
                break;
            }
            t = np;
        }
        return t < end && Clauses.hasMain(d, t, end) ? t : -1;
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
