package org.dateline.text.parser;

/** Properties of a sentence's tokens for features; tokens outside it have properties too. */
final class TokenView {
    private static final int NOTHING = 0x5bd1e995;

    private final ParserInput in;
    private final int[] marksBefore;

    TokenView(ParserInput in) {
        this.in = in;
        marksBefore = new int[in.length() + 2];
        for (int i = 0; i < in.length(); i++) {
            marksBefore[i + 1] = marksBefore[i] + (in.mark()[i] ? 1 : 0);
        }
        marksBefore[in.length() + 1] = marksBefore[in.length()];
    }

    int length() {
        return in.length();
    }

    int word(int t) {
        return t < 0 ? NOTHING : t >= in.length() ? ~NOTHING : in.word()[t];
    }

    int tag(int t) {
        return t < 0 ? NOTHING : t >= in.length() ? ~NOTHING : in.tag()[t];
    }

    int cluster(int t) {
        return t < 0 ? NOTHING : t >= in.length() ? ~NOTHING : in.cluster()[t];
    }

    int coarse(int t) {
        return t < 0 ? NOTHING : t >= in.length() ? ~NOTHING : in.coarse()[t];
    }

    /** Number of punctuation marks between two tokens, at most 3. */
    int marks(int from, int to) {
        return from < 0 || to < 0 ? 9 : Math.min(3, marksBefore[to] - marksBefore[from + 1]);
    }

    /** What an array says of a token. */
    static int of(int[] values, int t) {
        return t < 0 ? t : values[t];
    }

    static int distance(int from, int to) {
        if (from < 0 || to < 0) {
            return 0;
        }
        int d = to - from;
        return d <= 5 ? d : d <= 8 ? 6 : d <= 13 ? 7 : 8;
    }
}
