package org.dateline.text;

import java.util.Arrays;

/** Token bounds in text order; grows while a text is read. */
final class Tokens {
    int[] start = new int[512];
    int[] end = new int[512];
    int size;

    void add(int from, int to) {
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
        }
        start[size] = from;
        end[size++] = to;
    }
}
