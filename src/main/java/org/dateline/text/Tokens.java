package org.dateline.text;

import java.util.Arrays;

/** Token bounds in text order; grows while a text is read. */
public final class Tokens {
    int[] start = new int[512];
    int[] end = new int[512];
    int size;

    Tokens() {
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** UTF-16 offset of a token's first character. */
    public int start(int t) {
        return start[t];
    }

    /** UTF-16 offset behind a token. */
    public int end(int t) {
        return end[t];
    }

    void add(int from, int to) {
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
        }
        start[size] = from;
        end[size++] = to;
    }
}
