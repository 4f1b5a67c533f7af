package org.dateline.text.tagger;

/** The best beginnings of a label sequence, by score; two with the same last two labels are one. */
final class Beam {
    private final int width;
    private final int length;
    private final int start;
    /** Of entry {@code k} after token {@code i - 1}, at {@code i * width + k}. */
    private final byte[] label;
    private final short[] parent;
    private final float[] score;
    private final int[] size;

    Beam(int width, int length, int labels) {
        this.width = width;
        this.length = length;
        this.start = labels;
        this.label = new byte[(length + 1) * width];
        this.parent = new short[(length + 1) * width];
        this.score = new float[(length + 1) * width];
        this.size = new int[length + 1];
        size[0] = 1;
        label[0] = (byte) start;
    }

    /** Empties the place for the sequences that end with token {@code i}. */
    void open(int i) {
        size[i + 1] = 0;
    }

    /** Number of beginnings before token {@code i}. */
    int size(int i) {
        return size[i];
    }

    int last(int i, int k) {
        return i == 0 ? start : label[i * width + k];
    }

    int beforeLast(int i, int k) {
        return i <= 1 ? start : label[(i - 1) * width + parent[i * width + k]];
    }

    float score(int i, int k) {
        return score[i * width + k];
    }

    /** Adds a label for token {@code i} to its beginning {@code k}. */
    void offer(int i, int k, int l, float gain) {
        float s = score[i * width + k] + gain;
        int base = (i + 1) * width;
        int n = size[i + 1];
        if (n == width && s <= score[base + n - 1]) {
            return;
        }
        int same = -1;
        for (int e = 0; e < n && same < 0; e++) {
            if (label[base + e] == l && last(i, parent[base + e]) == last(i, k)) {
                same = e;
            }
        }
        if (same >= 0 && s <= score[base + same]) {
            return;
        }
        int at = same >= 0 ? same : Math.min(n, width - 1);
        if (same < 0 && n < width) {
            size[i + 1] = n + 1;
        }
        while (at > 0 && score[base + at - 1] < s) {
            score[base + at] = score[base + at - 1];
            label[base + at] = label[base + at - 1];
            parent[base + at] = parent[base + at - 1];
            at--;
        }
        score[base + at] = s;
        label[base + at] = (byte) l;
        parent[base + at] = (short) k;
    }

    /** Writes the labels of the best sequence. */
    void best(byte[] out) {
        path(length, 0, out);
    }

    /** Writes the labels of entry {@code k} before token {@code i}. */
    void path(int i, int k, byte[] out) {
        int at = k;
        for (int t = i; t > 0; t--) {
            out[t - 1] = label[t * width + at];
            at = parent[t * width + at];
        }
    }
}
