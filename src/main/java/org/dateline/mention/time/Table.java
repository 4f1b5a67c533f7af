package org.dateline.mention.time;

import java.util.Arrays;

/** Edges of a trie: (node, label) to node, in one open-addressing table of ints. */
final class Table {
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;
    private int nodes = 1;

    Table() {
        Arrays.fill(keys, -1);
    }

    /** Node behind an edge, 0 when there is none. */
    int child(int node, int label) {
        long key = (long) node << 32 | label;
        int mask = keys.length - 1;
        int at = slot(key, mask);
        while (keys[at] != key) {
            if (keys[at] == -1) {
                return 0;
            }
            at = at + 1 & mask;
        }
        return values[at];
    }

    /** Node behind an edge, made when there was none. */
    int grow(int node, int label) {
        int there = child(node, label);
        if (there != 0) {
            return there;
        }
        if (size * 2 >= keys.length) {
            widen();
        }
        put((long) node << 32 | label, nodes);
        return nodes++;
    }

    int nodes() {
        return nodes;
    }

    private void put(long key, int value) {
        int mask = keys.length - 1;
        int at = slot(key, mask);
        while (keys[at] != -1) {
            at = at + 1 & mask;
        }
        keys[at] = key;
        values[at] = value;
        size++;
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        Arrays.fill(keys, -1);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != -1) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & mask;
    }
}
