package org.dateline.text.parser;

/** What the next move is decided on: words, tags and clusters of stack and buffer, children, distances, pairs, triples. */
final class MoveFeatures {
    /** Room for all features of one configuration. */
    static final int MOST = 83;
    private static final int NOTHING = 0x5bd1e995;

    private final TokenView in;
    private int[] out;
    private int n;

    MoveFeatures(TokenView in) {
        this.in = in;
    }

    /** Writes all features and gives their number. */
    int extract(Configuration c, int[] buffer) {
        start(buffer);
        addStack(c);
        addBuffer(c);
        addBetween(c);
        return n;
    }

    /** The features that stay as they are for as long as the token on top of the stack stands on it. */
    int stack(Configuration c, int[] buffer) {
        start(buffer);
        addStack(c);
        return n;
    }

    /** The features that stay as they are until the next shift. */
    int buffer(Configuration c, int[] buffer) {
        start(buffer);
        addBuffer(c);
        return n;
    }

    /** The features of no other group. */
    int between(Configuration c, int[] buffer) {
        start(buffer);
        addBetween(c);
        return n;
    }

    private void start(int[] buffer) {
        out = buffer;
        n = 0;
    }

    /**
     * What lies below the top, and the left children of the top, change only when the top has gone: a left arc takes the
     * top away, a right arc gives the top to the token below.
     */
    private void addStack(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int s0l = TokenView.of(c.leftmost, s0);
        int s1l = TokenView.of(c.leftmost, s1);
        int s1r = TokenView.of(c.rightmost, s1);
        int s0w = in.word(s0);
        int s1w = in.word(s1);
        int s0t = in.tag(s0);
        int s1t = in.tag(s1);
        int s2t = in.tag(s2);
        int s0c = in.cluster(s0);
        int s0k = in.coarse(s0);
        int s0lw = in.word(s0l);
        int s0lt = in.tag(s0l);
        int s1rt = in.tag(s1r);
        int s1lt = in.tag(s1l);
        int s0wt = Hash.mix(s0w, s0t);
        int s1wt = Hash.mix(s1w, s1t);
        int st = Hash.mix(s1t, s0t);
        int far = TokenView.distance(s1, s0);
        int s0ls = set(c.leftSet, s0);
        int s1rs = set(c.rightSet, s1);
        int s1ls = set(c.leftSet, s1);

        add(1, s0w);
        add(2, s0t);
        add(3, s0c, s0t);
        add(4, s1w);
        add(5, s1t);
        add(6, Hash.mix(in.word(s2), s2t));
        add(7, s2t);
        add(8, s1w, s0w);
        add(9, s1wt, s0t);
        add(10, st);
        add(11, s1t, s0c);
        add(12, st, s0lt);
        add(13, st, s1lt);
        add(14, st, label(c, s0l));
        add(15, st, Hash.mix(label(c, s1r), in.word(s1r)));
        add(16, s0lw, s0t);
        add(17, s1w, s0lw);
        add(18, Hash.mix(s2t, st), s0lw);
        add(19, Hash.mix(s1w, s0w), s0lw);
        add(20, in.tag(TokenView.of(c.secondLeft, s0)), Hash.mix(s0t, s0lt));
        add(21, in.tag(TokenView.of(c.secondRight, s1)), Hash.mix(s1t, s1rt));
        add(22, far, st);
        add(23, far, s0w);
        add(24, far, s1w);
        add(25, far, Hash.mix(st, s0lw));
        add(26, s0t, s0ls);
        add(27, s0w, s0ls);
        add(28, s1t, s1rs);
        add(29, s1w, s1rs);
        add(30, s1t, s1ls);
        add(31, st, s0ls);
        add(32, st, s1rs);
        add(33, count(c.rightCount, s1), s1wt);
        add(34, st, in.marks(s1, s0));
    }

    private void addBuffer(Configuration c) {
        int b0 = c.buffer(0);
        int b1 = c.buffer(1);
        int b2 = c.buffer(2);
        int b0w = in.word(b0);
        int b1w = in.word(b1);
        int b0t = in.tag(b0);
        int b1t = in.tag(b1);
        int b2t = in.tag(b2);
        int b0c = in.cluster(b0);
        int b0wt = Hash.mix(b0w, b0t);

        add(35, b0w);
        add(36, b0t);
        add(37, b0wt);
        add(38, b0c, b0t);
        add(39, b1w);
        add(40, b1t);
        add(41, Hash.mix(b1w, b1t));
        add(42, in.cluster(b1));
        add(43, b2t);
        add(44, b0t, b1t);
        add(45, b0wt, b1t);
        add(46, b0t, b1w);
        add(47, b0t, Hash.mix(b1t, b2t));
    }

    private void addBetween(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.buffer(0);
        int b1 = c.buffer(1);
        int b2 = c.buffer(2);
        int s0l = TokenView.of(c.leftmost, s0);
        int s0r = TokenView.of(c.rightmost, s0);
        int b0l = TokenView.of(c.leftmost, b0);
        int s0w = in.word(s0);
        int s1w = in.word(s1);
        int b0w = in.word(b0);
        int s0t = in.tag(s0);
        int s1t = in.tag(s1);
        int s2t = in.tag(s2);
        int b0t = in.tag(b0);
        int b1t = in.tag(b1);
        int b2t = in.tag(b2);
        int s0c = in.cluster(s0);
        int b0c = in.cluster(b0);
        int s0k = in.coarse(s0);
        int s1k = in.coarse(s1);
        int b0k = in.coarse(b0);
        int s0lw = in.word(s0l);
        int s0lt = in.tag(s0l);
        int s0rt = in.tag(s0r);
        int b0lt = in.tag(b0l);
        int b0lw = in.word(b0l);
        int s0wt = Hash.mix(s0w, s0t);
        int s1wt = Hash.mix(s1w, s1t);
        int b0wt = Hash.mix(b0w, b0t);
        int tt = Hash.mix(s0t, b0t);
        int st = Hash.mix(s1t, s0t);
        int near = TokenView.distance(s0, b0);
        int s0ls = set(c.leftSet, s0);
        int s0rs = set(c.rightSet, s0);
        int b0ls = set(c.leftSet, b0);

        add(48, s0wt, b0t);
        add(49, tt);
        add(50, s0c, b0c);
        add(51, s0c, b0t);
        add(52, s0t, b0c);
        add(53, s1t, b0t);
        add(54, tt, b1t);
        add(55, st, b0t);
        add(56, st, Hash.mix(b0t, b1t));
        add(57, Hash.mix(s1t, s0wt), b0t);
        add(58, Hash.mix(s1wt, s0t), b0t);
        add(59, Hash.mix(s0w, b1t), b0t);
        add(60, tt, Hash.mix(b1t, b2t));
        add(61, tt, s0lt);
        add(62, tt, s0rt);
        add(63, st, s0rt);
        add(64, tt, label(c, s0r));
        add(65, tt, label(c, b0l));
        add(66, tt, s0lw);
        add(67, s0w, b0lw);
        add(68, Hash.mix(s0t, b0t), b0lw);
        add(69, in.tag(TokenView.of(c.secondRight, s0)), Hash.mix(s0t, s0rt));
        add(70, in.tag(TokenView.of(c.secondLeft, b0)), Hash.mix(b0t, b0lt));
        add(71, near, s0w);
        add(72, near, b0w);
        add(73, near, Hash.mix(s0k, b0k));
        add(74, s0t, s0rs);
        add(75, s0w, s0rs);
        add(76, b0t, b0ls);
        add(77, b0w, b0ls);
        add(78, tt, Hash.mix(s0ls, b0ls));
        add(79, count(c.leftCount, s0) * 8 + count(c.rightCount, s0), s0t);
        add(80, Hash.mix(s1k, s0k), b0t);
        add(81, Hash.mix(s1k, s0k), b0k);
        add(82, Hash.mix(s0k, b0k), b1t);
        add(83, Math.min(c.top, 4), b0 == in.length() ? 1 : 0);
    }

    private void add(int kind, int a) {
        out[n++] = Hash.mix(kind, a);
    }

    private void add(int kind, int a, int b) {
        out[n++] = Hash.mix(Hash.mix(kind, a), b);
    }

    private static int label(Configuration c, int t) {
        return t < 0 ? NOTHING : c.label[t];
    }

    private static int set(int[] of, int t) {
        return t < 0 ? NOTHING : of[t];
    }

    private static int count(int[] of, int t) {
        return t < 0 ? 7 : Math.min(of[t], 4);
    }
}
