package org.dateline.mention.trigger;

import java.util.Arrays;

/** Growing list of token numbers. */
final class TokenList {
    int[] at = new int[16];
    int size;

    void add(int t) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
        }
        at[size++] = t;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(at, size);
    }
}
