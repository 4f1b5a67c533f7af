package org.dateline.normalize.quote;

import org.dateline.text.Sentence;

/** Questions about runs of tokens that attributions ask: verbs, borders, what begins a clause. */
final class Clauses {
    /** Most tokens between a cue and the end of what it takes; also what keeps endless sentences linear. */
    static final int REACH = 300;

    private Clauses() {
    }

    static boolean hasVerb(Words d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (d.tag(t).startsWith("VB") || d.tag(t).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    static boolean hasFinite(Words d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (NounPhrases.finite(d, t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb is among the tokens that no relative or subordinate clause among them takes. */
    static boolean hasMain(Words d, int from, int to) {
        int open = 0;
        for (int t = from; t < to; t++) {
            if (NounPhrases.finite(d, t)) {
                if (open == 0) {
                    return true;
                }
                open--;
            } else if (t > from && opensClause(d, t)) {
                open++;
            }
        }
        return false;
    }

    private static boolean opensClause(Words d, int t) {
        return d.tag(t).equals("WDT") || d.tag(t).startsWith("WP") || d.tag(t).equals("WRB")
            || d.tag(t).equals("IN") && (d.is(QuoteWords.Kind.CONJUNCTION, t) || d.is(QuoteWords.Kind.OPENER, t))
                && d.relation(t).equals("mark");
    }

    /** Token of the next comma, dash, semicolon or relative pronoun, or {@code to}. */
    static int nextBreak(Words d, int from, int to) {
        int t = from;
        while (t < to && (t == from || !breaks(d.token(t)) && !d.tag(t).equals("WP") && !d.tag(t).equals("WDT"))) {
            t++;
        }
        return t;
    }

    /** Whether a noun or a pronoun is among the tokens. */
    static boolean hasNoun(Words d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (d.tag(t).startsWith("NN") || d.tag(t).equals("PRP")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause that starts a sentence and ends before {@code end} cannot stand alone. */
    static boolean subordinate(Words d, int first, int end) {
        int t = first;
        while (t < end && (d.tag(t).equals("CC") || d.tag(t).equals("RB"))) {
            t++;
        }
        return d.is(QuoteWords.Kind.SUBORDINATOR, t) || d.tag(t).startsWith("VB");
    }

    static boolean isBreak(Words d, boolean[] marked, int t) {
        return marked[t] || breaks(d.token(t));
    }

    static boolean breaks(String token) {
        return token.equals(",") || token.equals(";") || token.equals(":") || dash(token);
    }

    static boolean dash(String token) {
        return token.equals("—") || token.equals("--") || token.equals("–") || token.equals("-");
    }

    static boolean isVerbGroup(Words d, int t) {
        String tag = d.tag(t);
        return tag.startsWith("RB") || tag.equals("MD") || tag.equals("TO")
            || tag.startsWith("VB") && (d.lemma(t).equals("have") || d.lemma(t).equals("do")
                || d.lemma(t).equals("be"));
    }

    static int contentStart(Words d, int first, int stop) {
        return first < stop && (d.lower(first).equals("but") || d.lower(first).equals("and")) ? first + 1 : first;
    }

    /** Token behind the last word of a sentence, its punctuation left out. */
    static int contentEnd(Words d, Sentence s) {
        int end = s.endToken();
        while (end > s.firstToken() && !Character.isLetterOrDigit(d.token(end - 1).codePointAt(0))
                && !d.token(end - 1).equals("%") && !d.token(end - 1).equals(")")) {
            end--;
        }
        return end;
    }

    /** First token that a cue at {@code t} may look back to: what stands farther off is not what it takes. */
    static int floor(Sentence s, int t) {
        return Math.max(s.firstToken(), t - REACH);
    }

    /** Token behind the last one that a cue at {@code t} may take. */
    static int ceiling(Words d, Sentence s, int t) {
        return Math.min(contentEnd(d, s), t + REACH);
    }

    static int next(Words d, String token, int from, int end) {
        for (int t = from; t < end; t++) {
            if (d.token(t).equals(token)) {
                return t;
            }
        }
        return -1;
    }

    /** First token of the clause that goes on behind an apposition or directly behind a comma; -1 when none does. */
    static int resumes(Words d, int from, int end, boolean[] marked) {
        for (int t = from; t + 1 < end; t++) {
            if (marked[t]) {
                return -1;
            }
            if (breaks(d.token(t)) && (marked[t + 1] || NounPhrases.finite(d, t + 1)
                    || NounPhrases.startsClause(d, t + 1, end))) {
                return t + 1;
            }
        }
        return -1;
    }
}
