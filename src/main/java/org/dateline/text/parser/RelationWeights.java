package org.dateline.text.parser;

import java.util.Arrays;

/** Weights of features for the relations of an arc, read-only: a row of pairs a feature. */
final class RelationWeights {
    private static final int LAST = 0x80;

    private final int relations;
    /** Open addressing: feature in the upper half, place of its row in the lower; 0 is empty. */
    private final long[] table;
    private final int mask;
    /** Pairs: weight in the upper bits, relation in the lower seven, {@link #LAST} on a row's last pair. */
    private final int[] pairs;

    /** @param rows pairs of relation and weight, at least one a key */
    RelationWeights(int relations, int[] keys, short[][] rows) {
        this.relations = relations;
        table = new long[Integer.highestOneBit(Math.max(8, keys.length * 2 - 1)) << 1];
        mask = table.length - 1;
        int size = 1;
        for (short[] row : rows) {
            size += row.length / 2;
        }
        pairs = new int[size];
        int to = 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = (long) keys[i] << 32 | to;
            for (int p = 0; p < rows[i].length; p += 2) {
                pairs[to++] = rows[i][p + 1] << 8 | rows[i][p];
            }
            pairs[to - 1] |= LAST;
        }
    }

    /**
     * The relation with the highest sum over some features, the first if equal. Rows are looked up first and added then,
     * so that the look-ups need not wait for each other. Overwrites the features.
     *
     * @param rows room for {@code count} numbers
     */
    int best(int[] features, int count, int[] rows, int[] sums) {
        int found = 0;
        for (int f = 0; f < count; f++) {
            int key = features[f];
            int slot = key & mask;
            long entry = table[slot];
            while (entry != 0 && (int) (entry >> 32) != key) {
                slot = slot + 1 & mask;
                entry = table[slot];
            }
            if (entry != 0) {
                features[found++] = (int) entry;
            }
        }
        Arrays.fill(sums, 0, relations, 0);
        for (int f = 0; f < found; f++) {
            rows[f] = pairs[features[f]];
        }
        for (int f = 0; f < found; f++) {
            int at = features[f];
            int pair = rows[f];
            sums[pair & 0x7F] += pair >> 8;
            while ((pair & LAST) == 0) {
                pair = pairs[++at];
                sums[pair & 0x7F] += pair >> 8;
            }
        }
        int best = 0;
        for (int r = 1; r < relations; r++) {
            best = sums[r] > sums[best] ? r : best;
        }
        return best;
    }
}
