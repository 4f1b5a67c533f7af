package org.dateline.text.parser;

/** Situations in which nearly always one relation is right, and that relation: no weight need be looked up. Read-only. */
final class SureRelations {
    /** Open addressing: key in the upper half, relation and 1 in the lower; 0 is empty. */
    private final long[] table;
    private final int mask;

    SureRelations(int[] keys, byte[] relations) {
        table = new long[Integer.highestOneBit(Math.max(8, keys.length)) << 2];
        mask = table.length - 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = (long) keys[i] << 32 | relations[i] + 1;
        }
    }

    /** The relation of the first key that leaves only one, -1 when none does. */
    int of(int[] keys) {
        for (int key : keys) {
            int slot = key & mask;
            while (table[slot] != 0) {
                if ((int) (table[slot] >> 32) == key) {
                    return (int) table[slot] - 1;
                }
                slot = slot + 1 & mask;
            }
        }
        return -1;
    }
}
