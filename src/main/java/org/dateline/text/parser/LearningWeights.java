package org.dateline.text.parser;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Perceptron weights while they are learnt: a row a feature, made at its first update; averages kept lazily. */
final class LearningWeights {
    private static final int FILTER = 1 << 27;

    /** Weights of one feature for the actions that have any. */
    private static final class Row {
        private byte[] action = new byte[2];
        /** Weight, sum over time, time of last change, three a pair. */
        private float[] value = new float[6];
        private int size;
        private int updates;
    }

    private byte[] seen = new byte[FILTER];
    private int[] keys = new int[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private int used;

    /** Counts features, roughly; those counted once get no weights. */
    void count(int[] features, int count) {
        for (int f = 0; f < count; f++) {
            int slot = features[f] & FILTER - 1;
            if (seen[slot] < 2) {
                seen[slot]++;
            }
        }
    }

    void score(int[] features, int count, float[] scores) {
        Arrays.fill(scores, 0);
        for (int f = 0; f < count; f++) {
            Row row = rows[slot(features[f])];
            if (row != null) {
                for (int p = 0; p < row.size; p++) {
                    scores[row.action[p]] += row.value[3 * p];
                }
            }
        }
    }

    void update(int[] features, int count, int action, float by, int time) {
        for (int f = 0; f < count; f++) {
            if (seen[features[f] & FILTER - 1] >= 2) {
                update(row(features[f]), action, by, time);
            }
        }
    }

    private static void update(Row row, int action, float by, int time) {
        int p = 0;
        while (p < row.size && row.action[p] != action) {
            p++;
        }
        if (p == row.size) {
            if (p == row.action.length) {
                row.action = Arrays.copyOf(row.action, 2 * p);
                row.value = Arrays.copyOf(row.value, 6 * p);
            }
            row.action[p] = (byte) action;
            row.size++;
        }
        float[] v = row.value;
        v[3 * p + 1] += v[3 * p] * (time - v[3 * p + 2]);
        v[3 * p + 2] = time;
        v[3 * p] += by;
        row.updates++;
    }

    private Row row(int feature) {
        int slot = slot(feature);
        if (rows[slot] == null) {
            if (++used * 2 > keys.length) {
                grow();
                slot = slot(feature);
            }
            keys[slot] = feature;
            rows[slot] = new Row();
        }
        return rows[slot];
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int slot = feature & mask;
        while (rows[slot] != null && keys[slot] != feature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new int[2 * oldKeys.length];
        rows = new Row[keys.length];
        for (int s = 0; s < oldKeys.length; s++) {
            if (oldRows[s] != null) {
                int slot = slot(oldKeys[s]);
                keys[slot] = oldKeys[s];
                rows[slot] = oldRows[s];
            }
        }
    }

    /**
     * The averaged weights in whole numbers: pairs of class and weight.
     *
     * @param atLeast features updated less often are left out
     * @param strongest features whose strongest weight is under this share of the largest of all are left out
     * @param smallest weights under this share of the largest of all are left out
     */
    Packed pack(int time, int atLeast, double strongest, double smallest) {
        float scale = 16000 / largest(time);
        return pack(atLeast, (int) (16000 * strongest), row -> pack(row, time, scale, (int) (16000 * smallest)),
            LearningWeights::strongest);
    }

    /**
     * The averaged weights of three classes as two differences to the first class, of as many features as
     * {@link MoveWeights} can hold.
     *
     * @param atLeast features updated less often are left out
     * @param strongest features whose weights differ by less than this share of the largest of all are left out
     */
    Packed differences(int time, int atLeast, double strongest) {
        float scale = MoveWeights.MOST / largest(time);
        Packed all = pack(atLeast, (int) Math.round(MoveWeights.MOST * strongest), row -> differences(row, time, scale),
            LearningWeights::spread);
        int[] strength = Arrays.stream(all.rows).mapToInt(LearningWeights::spread).toArray();
        boolean[] fitting = MoveWeights.fitting(all.keys, strength);
        int[] kept = IntStream.range(0, fitting.length).filter(i -> fitting[i]).toArray();
        return new Packed(Arrays.stream(kept).map(i -> all.keys[i]).toArray(),
            Arrays.stream(kept).mapToObj(i -> all.rows[i]).toArray(short[][]::new));
    }

    private float largest(int time) {
        float largest = 0;
        for (Row row : rows) {
            for (int p = 0; row != null && p < row.size; p++) {
                largest = Math.max(largest, Math.abs(average(row, p, time)));
            }
        }
        return largest;
    }

    private Packed pack(int atLeast, int strongest, Function<Row, short[]> pack, ToIntFunction<short[]> strength) {
        long[] order = new long[used];
        int n = 0;
        for (int s = 0; s < keys.length; s++) {
            if (rows[s] != null && rows[s].updates >= atLeast) {
                order[n++] = (long) keys[s] << 32 | s;
            }
        }
        Arrays.sort(order, 0, n);
        int[] packedKeys = new int[n];
        short[][] packed = new short[n][];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            short[] row = pack.apply(rows[(int) order[i]]);
            if (strength.applyAsInt(row) >= Math.max(1, strongest)) {
                packedKeys[kept] = (int) (order[i] >> 32);
                packed[kept++] = row;
            }
        }
        return new Packed(Arrays.copyOf(packedKeys, kept), Arrays.copyOf(packed, kept));
    }

    private static short[] differences(Row row, int time, float scale) {
        float[] average = new float[MoveWeights.MOVES];
        for (int p = 0; p < row.size; p++) {
            average[row.action[p]] = average(row, p, time);
        }
        short[] out = new short[2];
        for (int m = 1; m < average.length; m++) {
            int w = Math.round((average[m] - average[0]) * scale);
            out[m - 1] = (short) Math.max(-MoveWeights.MOST, Math.min(MoveWeights.MOST, w));
        }
        return out;
    }

    private static short[] pack(Row row, int time, float scale, int smallest) {
        short[] out = new short[2 * row.size];
        int n = 0;
        for (int a = 0; a < 128; a++) {
            for (int p = 0; p < row.size; p++) {
                int w = row.action[p] == a ? Math.round(average(row, p, time) * scale) : 0;
                if (w != 0 && Math.abs(w) >= smallest) {
                    out[n++] = (short) a;
                    out[n++] = (short) w;
                }
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static int spread(short[] differences) {
        int l = differences[0];
        int r = differences[1];
        return Math.max(0, Math.max(l, r)) - Math.min(0, Math.min(l, r));
    }

    private static int strongest(short[] row) {
        int strongest = 0;
        for (int i = 1; i < row.length; i += 2) {
            strongest = Math.max(strongest, Math.abs(row[i]));
        }
        return strongest;
    }

    private static float average(Row row, int p, int time) {
        float[] v = row.value;
        return (v[3 * p + 1] + v[3 * p] * (time - v[3 * p + 2])) / time;
    }

    /** Features and their pairs of action and weight. */
    record Packed(int[] keys, short[][] rows) {
    }
}
