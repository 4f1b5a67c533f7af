package org.dateline.text.parser;

/** Features of a configuration: words, tags and clusters of stack and buffer, children, distances, pairs and triples. */
final class ParserFeatures {
    /** Room for all features of one configuration. */
    static final int MOST = 112;
    private static final int NOTHING = 0x5bd1e995;

    private final ParserInput in;
    private final int[] marksBefore;
    private int[] out;
    private int n;

    ParserFeatures(ParserInput in) {
        this.in = in;
        marksBefore = new int[in.length() + 2];
        for (int i = 0; i < in.length(); i++) {
            marksBefore[i + 1] = marksBefore[i] + (in.mark()[i] ? 1 : 0);
        }
        marksBefore[in.length() + 1] = marksBefore[in.length()];
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
        int s0l = child(c.leftmost, s0);
        int s1l = child(c.leftmost, s1);
        int s1r = child(c.rightmost, s1);
        int s0w = word(s0);
        int s1w = word(s1);
        int s0t = tag(s0);
        int s1t = tag(s1);
        int s2t = tag(s2);
        int s0c = cluster(s0);
        int s1c = cluster(s1);
        int s0k = coarse(s0);
        int s0lw = word(s0l);
        int s0lt = tag(s0l);
        int s1rt = tag(s1r);
        int s1lt = tag(s1l);
        int s0wt = mix(s0w, s0t);
        int s1wt = mix(s1w, s1t);
        int st = mix(s1t, s0t);
        int far = distance(s1, s0);
        int s0ls = set(c.leftSet, s0);
        int s1rs = set(c.rightSet, s1);
        int s1ls = set(c.leftSet, s1);

        add(1, s0w);
        add(2, s0t);
        add(3, s0wt);
        add(4, s0c, s0t);
        add(9, s1w);
        add(10, s1t);
        add(11, s1wt);
        add(12, s1c, s1t);
        add(13, mix(word(s2), s2t));
        add(14, s2t);
        add(28, s1w, s0w);
        add(29, s1wt, s0t);
        add(30, s1t, s0wt);
        add(31, st);
        add(32, s1c, s0c);
        add(33, s1c, s0t);
        add(34, s1t, s0c);
        add(43, mix(s2t, st));
        add(56, st, s1rt);
        add(57, st, s1lt);
        add(58, st, s0lt);
        add(62, st, label(c, s1r));
        add(63, st, label(c, s0l));
        add(64, st, mix(label(c, s1r), word(s1r)));
        add(65, s0lw, s0t);
        add(66, s1w, s0lw);
        add(67, st, s0lw);
        add(68, mix(s1c, s0k), s0lw);
        add(69, mix(s2t, st), s0lw);
        add(70, mix(s1w, s0w), s0lw);
        add(75, tag(child(c.secondLeft, s0)), mix(s0t, s0lt));
        add(77, tag(child(c.secondRight, s1)), mix(s1t, s1rt));
        add(83, far, st);
        add(84, far, s1w);
        add(85, far, s0w);
        add(86, far, mix(st, s0lw));
        add(87, s0t, s0ls);
        add(89, s0w, s0ls);
        add(91, s1t, s1rs);
        add(92, s1w, s1rs);
        add(93, s1t, s1ls);
        add(96, st, s1rs);
        add(97, st, s0ls);
        add(99, mix(s1t, s1rs), mix(s0t, s0ls));
        add(101, count(c.rightCount, s1), s1wt);
        add(102, st, marks(s1, s0));
    }

    private void addBuffer(Configuration c) {
        int b0 = c.buffer(0);
        int b1 = c.buffer(1);
        int b2 = c.buffer(2);
        int b0w = word(b0);
        int b1w = word(b1);
        int b0t = tag(b0);
        int b1t = tag(b1);
        int b2t = tag(b2);
        int b0c = cluster(b0);
        int b0wt = mix(b0w, b0t);

        add(5, b0w);
        add(6, b0t);
        add(7, b0wt);
        add(8, b0c, b0t);
        add(15, b1w);
        add(16, b1t);
        add(17, mix(b1w, b1t));
        add(18, cluster(b1));
        add(19, mix(word(b2), b2t));
        add(20, b2t);
        add(35, b0t, b1t);
        add(36, b0wt, b1t);
        add(37, b0t, b1w);
        add(44, b0t, mix(b1t, b2t));
    }

    private void addBetween(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.buffer(0);
        int b1 = c.buffer(1);
        int b2 = c.buffer(2);
        int s0l = child(c.leftmost, s0);
        int s0r = child(c.rightmost, s0);
        int b0l = child(c.leftmost, b0);
        int s0w = word(s0);
        int s1w = word(s1);
        int b0w = word(b0);
        int s0t = tag(s0);
        int s1t = tag(s1);
        int s2t = tag(s2);
        int b0t = tag(b0);
        int b1t = tag(b1);
        int b2t = tag(b2);
        int s0c = cluster(s0);
        int b0c = cluster(b0);
        int s0k = coarse(s0);
        int s1k = coarse(s1);
        int b0k = coarse(b0);
        int s0lw = word(s0l);
        int s0lt = tag(s0l);
        int s0rt = tag(s0r);
        int b0lt = tag(b0l);
        int b0lw = word(b0l);
        int s0wt = mix(s0w, s0t);
        int s1wt = mix(s1w, s1t);
        int b0wt = mix(b0w, b0t);
        int tt = mix(s0t, b0t);
        int st = mix(s1t, s0t);
        int near = distance(s0, b0);
        int s0ls = set(c.leftSet, s0);
        int s0rs = set(c.rightSet, s0);
        int b0ls = set(c.leftSet, b0);

        add(21, s0w, b0w);
        add(22, s0wt, b0t);
        add(23, s0t, b0wt);
        add(24, tt);
        add(25, s0c, b0c);
        add(26, s0c, b0t);
        add(27, s0t, b0c);
        add(38, s1t, b0t);
        add(39, s1wt, b0t);
        add(40, s1t, b0wt);
        add(41, tt, b1t);
        add(42, st, b0t);
        add(45, st, mix(b0t, b1t));
        add(46, st, b0wt);
        add(47, mix(s1t, s0wt), b0t);
        add(48, mix(s1wt, s0t), b0t);
        add(49, mix(s0w, b1t), b0t);
        add(50, mix(s0t, b1t), b0w);
        add(51, tt, mix(b1t, b2t));
        add(52, mix(s2t, s1t), tt);
        add(53, tt, s0lt);
        add(54, tt, s0rt);
        add(55, tt, b0lt);
        add(59, st, s0rt);
        add(60, tt, label(c, s0r));
        add(61, tt, label(c, b0l));
        add(71, tt, s0lw);
        add(72, s0w, b0lw);
        add(73, mix(s0t, b0t), b0lw);
        add(74, b0w, b0lw);
        add(76, tag(child(c.secondRight, s0)), mix(s0t, s0rt));
        add(78, tag(child(c.secondLeft, b0)), mix(b0t, b0lt));
        add(79, near, s0w);
        add(80, near, b0w);
        add(81, near, tt);
        add(82, near, mix(s0k, b0k));
        add(88, s0t, s0rs);
        add(90, s0w, s0rs);
        add(94, b0t, b0ls);
        add(95, b0w, b0ls);
        add(98, tt, mix(s0ls, b0ls));
        add(100, count(c.leftCount, s0) * 8 + count(c.rightCount, s0), s0t);
        add(103, tt, marks(s0, b0));
        add(104, mix(s1k, s0k), b0t);
        add(105, mix(s1k, s0k), b0k);
        add(106, mix(s0k, b0k), b1t);
        add(107, Math.min(c.top, 4), b0 == c.length ? 1 : 0);
    }

    private void add(int kind, int a) {
        out[n++] = mix(kind, a);
    }

    private void add(int kind, int a, int b) {
        out[n++] = mix(mix(kind, a), b);
    }

    /** A hash of two values; its values stand in the model file. */
    private static int mix(int a, int b) {
        int h = a * 0x9E3779B1 ^ b;
        h *= 0x85EBCA6B;
        return h ^ h >>> 15;
    }

    private static int child(int[] of, int t) {
        return t < 0 ? t : of[t];
    }

    private int word(int t) {
        return t < 0 ? NOTHING : t == in.length() ? ~NOTHING : in.word()[t];
    }

    private int tag(int t) {
        return t < 0 ? NOTHING : t == in.length() ? ~NOTHING : in.tag()[t];
    }

    private int cluster(int t) {
        return t < 0 ? NOTHING : t == in.length() ? ~NOTHING : in.cluster()[t];
    }

    private int coarse(int t) {
        return t < 0 ? NOTHING : t == in.length() ? ~NOTHING : in.coarse()[t];
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

    private int marks(int from, int to) {
        return from < 0 || to < 0 ? 9 : Math.min(3, marksBefore[to] - marksBefore[from + 1]);
    }

    private static int distance(int from, int to) {
        if (from < 0 || to < 0) {
            return 0;
        }
        int d = to - from;
        return d <= 5 ? d : d <= 8 ? 6 : d <= 13 ? 7 : 8;
    }
}
