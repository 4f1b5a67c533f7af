package org.dateline.text.parser;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Counts, while learning, which relations arcs of a situation have. */
final class RelationCounts {
    private static final int OFTEN = 40;

    private final int relations;
    /** By key: how often each relation was right; last, the number of arcs. */
    private final Map<Integer, int[]> counts = new TreeMap<>();

    RelationCounts(int relations) {
        this.relations = relations;
    }

    /** Counts the right relation of an arc; a rare one has the number -1. */
    void add(int[] keys, int right) {
        for (int key : keys) {
            int[] n = counts.computeIfAbsent(key, k -> new int[relations + 1]);
            n[relations]++;
            if (right >= 0) {
                n[right]++;
            }
        }
    }

    /**
     * The situations in which a relation is sure, by ascending key.
     *
     * @param share share of cases in which a sure relation must have been right
     */
    Sure sure(double share) {
        int[] keys = new int[counts.size()];
        byte[] sure = new byte[keys.length];
        int size = 0;
        for (Map.Entry<Integer, int[]> e : counts.entrySet()) {
            int[] n = e.getValue();
            int best = 0;
            for (int relation = 1; relation < relations; relation++) {
                best = n[relation] > n[best] ? relation : best;
            }
            if (n[relations] >= OFTEN && n[best] >= share * n[relations]) {
                keys[size] = e.getKey();
                sure[size++] = (byte) best;
            }
        }
        return new Sure(Arrays.copyOf(keys, size), Arrays.copyOf(sure, size));
    }

    /** Keys and their relations. */
    record Sure(int[] keys, byte[] relations) {
    }
}
