package org.dateline.text.tagger;

/** Numbers the features that training has seen often enough: a growing open-addressing table of counts, then of rows. */
final class FeatureRows {
    private int[] keys = new int[1 << 16];
    private int[] value = new int[1 << 16];
    private int used;

    void count(int feature) {
        int key = feature == 0 ? 1 : feature;
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (++used * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
        }
        value[slot]++;
    }

    /** Forgets features seen less often, numbers the others and returns them by row. */
    int[] freeze(int atLeast) {
        int rows = 0;
        for (int s = 0; s < keys.length; s++) {
            value[s] = keys[s] != 0 && value[s] >= atLeast ? ++rows : 0;
        }
        int[] byRow = new int[rows];
        for (int s = 0; s < keys.length; s++) {
            if (value[s] > 0) {
                byRow[value[s] - 1] = keys[s];
            }
        }
        return byRow;
    }

    /** Row of a feature after {@link #freeze}, -1 when it has none. */
    int row(int feature) {
        return value[slot(feature == 0 ? 1 : feature)] - 1;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ key >>> 16) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValue = value;
        keys = new int[oldKeys.length * 2];
        value = new int[keys.length];
        for (int s = 0; s < oldKeys.length; s++) {
            if (oldKeys[s] != 0) {
                int slot = slot(oldKeys[s]);
                keys[slot] = oldKeys[s];
                value[slot] = oldValue[s];
            }
        }
    }
}
