package org.dateline.text.parser;

/**
 * Weights of features for the three moves, read-only. Only differences decide, so a feature has two weights: what it adds
 * to a left and to a right arc beyond a shift. One number of 32 bits holds a feature: 14 bits of its hash and both
 * weights, so that all features stay in the processor's cache. The other bits of the hash are the place; a feature that
 * meets another one's bits in a run of places is taken for it, which happens once in some ten thousand look-ups.
 */
final class MoveWeights {
    static final int MOVES = 3;
    /** Largest size of a weight. */
    static final int MOST = 255;
    private static final int BITS = 9;
    private static final int CHECK_SHIFT = 2 * BITS;
    private static final int SPACE = 2;

    private final int[] table;
    private final int mask;

    /** @param weights two a key, not both zero */
    MoveWeights(int[] keys, short[] weights) {
        table = new int[Math.max(1 << CHECK_SHIFT, Integer.highestOneBit(keys.length * SPACE - 1) << 1)];
        mask = table.length - 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = keys[i] >>> CHECK_SHIFT << CHECK_SHIFT | (weights[2 * i] & 0x1FF) << BITS
                | weights[2 * i + 1] & 0x1FF;
        }
    }

    /**
     * Writes what some features add to a left and to a right arc, from {@code at} on. The places are all asked for before
     * the first is looked at, so that they are waited for together.
     *
     * @param entries room for {@code count} numbers
     */
    void sum(int[] features, int count, int[] entries, int[] sums, int at) {
        for (int f = 0; f < count; f++) {
            entries[f] = table[features[f] & mask];
        }
        int left = 0;
        int right = 0;
        for (int f = 0; f < count; f++) {
            int entry = entries[f];
            if (entry == 0) {
                continue;
            }
            int key = features[f];
            if ((entry ^ key) >>> CHECK_SHIFT != 0) {
                entry = search(key);
            }
            left += entry << 32 - CHECK_SHIFT >> 32 - BITS;
            right += entry << 32 - BITS >> 32 - BITS;
        }
        sums[at] = left;
        sums[at + 1] = right;
    }

    /** The entry of a feature whose first place is taken, 0 when it has none. */
    private int search(int key) {
        int slot = key & mask;
        int entry;
        do {
            slot = slot + 1 & mask;
            entry = table[slot];
        } while (entry != 0 && (entry ^ key) >>> CHECK_SHIFT != 0);
        return entry;
    }
}
