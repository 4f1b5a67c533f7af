package org.dateline.text.parser;

import java.util.Arrays;

/**
 * Weights of features for the three moves, read-only. Only differences decide, so a feature has two weights: what it adds
 * to a left and to a right arc beyond a shift. The lower bits of a feature's hash choose a bucket; the upper bits and both
 * weights are one number of 32 bits, and a bucket is two such numbers. So all features stay in the processor's cache and
 * no look-up takes a branch.
 */
final class MoveWeights {
    static final int MOVES = 3;
    /** Largest size of a weight. */
    static final int MOST = 255;
    private static final int BITS = 9;
    private static final int BUCKET_BITS = 2 * BITS;
    private static final int BUCKETS = 1 << BUCKET_BITS;
    private static final int BUCKET = 2;

    private final long[] table = new long[BUCKETS];

    /**
     * @param keys features, of which a bucket takes two
     * @param weights two a key, not both zero
     */
    MoveWeights(int[] keys, short[] weights) {
        for (int i = 0; i < keys.length; i++) {
            long entry = keys[i] >>> BUCKET_BITS << BUCKET_BITS | (weights[2 * i] & 0x1FF) << BITS
                | weights[2 * i + 1] & 0x1FF;
            int bucket = keys[i] & BUCKETS - 1;
            table[bucket] |= table[bucket] == 0 ? entry & 0xFFFFFFFFL : entry << Integer.SIZE;
        }
    }

    /** Which features the buckets take: where there are too many, the strongest. */
    static boolean[] fitting(int[] keys, int[] strength) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(strength[b], strength[a]));
        byte[] taken = new byte[BUCKETS];
        boolean[] fitting = new boolean[keys.length];
        for (int i : order) {
            int bucket = keys[i] & BUCKETS - 1;
            fitting[i] = taken[bucket] < BUCKET;
            taken[bucket] += (byte) (fitting[i] ? 1 : 0);
        }
        return fitting;
    }

    /**
     * Writes what some features add to a left and to a right arc, from {@code at} on. The buckets are all asked for before
     * the first is looked at, so that they are waited for together.
     *
     * @param buckets room for {@code count} numbers
     */
    void sum(int[] features, int count, long[] buckets, int[] sums, int at) {
        for (int f = 0; f < count; f++) {
            buckets[f] = table[features[f] & BUCKETS - 1];
        }
        int left = 0;
        int right = 0;
        for (int f = 0; f < count; f++) {
            int key = features[f];
            int one = (int) buckets[f];
            int two = (int) (buckets[f] >>> Integer.SIZE);
            int entry = (two ^ key) >>> BUCKET_BITS == 0 ? two : 0;
            entry = (one ^ key) >>> BUCKET_BITS == 0 ? one : entry;
            left += entry << Integer.SIZE - BUCKET_BITS >> Integer.SIZE - BITS;
            right += entry << Integer.SIZE - BITS >> Integer.SIZE - BITS;
        }
        sums[at] = left;
        sums[at + 1] = right;
    }
}
