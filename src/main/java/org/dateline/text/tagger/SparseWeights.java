package org.dateline.text.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of hashed features: open addressing from a feature to its row, a row being (label, weight) pairs. A linear
 * model over few labels or actions; taggers and parsers share it.
 */
public final class SparseWeights {
    private final int[] keys;
    private final int[] from;
    private final byte[] label;
    private final short[] weight;
    private final int mask;

    private SparseWeights(int[] sortedKeys, int[] counts, byte[] label, short[] weight) {
        int capacity = Integer.highestOneBit(Math.max(8, sortedKeys.length * 2 - 1)) << 1;
        this.mask = capacity - 1;
        this.keys = new int[capacity];
        this.from = new int[capacity];
        this.label = label;
        this.weight = weight;
        int at = 0;
        for (int i = 0; i < sortedKeys.length; i++) {
            int slot = slot(sortedKeys[i]);
            keys[slot] = sortedKeys[i];
            from[slot] = at;
            at += counts[i];
            label[at - 1] |= (byte) 0x80;
        }
    }

    /** Adds the weights of one feature to the labels' scores; a feature without weights changes nothing. */
    public void addTo(int[] scores, int feature) {
        int key = feature == 0 ? 1 : feature;
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        int i = from[slot];
        while (true) {
            byte l = label[i];
            scores[l & 0x7F] += weight[i];
            if (l < 0) {
                return;
            }
            i++;
        }
    }

    private int slot(int key) {
        int slot = (key ^ key >>> 16) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * Writes rows of weights; rows of zeros are left out.
     *
     * @param rowKeys feature of each row, without repetition
     * @param rows weight of each label (at most 127 labels) a row, scaled to 16 bits
     */
    static void write(DataOutputStream out, int[] rowKeys, short[][] rows) throws IOException {
        long[] order = new long[rowKeys.length];
        int used = 0;
        int pairs = 0;
        for (int r = 0; r < rowKeys.length; r++) {
            int n = nonZero(rows[r]);
            if (n > 0) {
                order[used++] = (long) rowKeys[r] << 32 | r;
                pairs += n;
            }
        }
        Arrays.sort(order, 0, used);
        out.writeInt(used);
        out.writeInt(pairs);
        for (int i = 0; i < used; i++) {
            short[] row = rows[(int) order[i]];
            out.writeInt((int) (order[i] >> 32));
            out.writeByte(nonZero(row));
            for (int l = 0; l < row.length; l++) {
                if (row[l] != 0) {
                    out.writeByte(l);
                    out.writeShort(row[l]);
                }
            }
        }
    }

    private static int nonZero(short[] row) {
        int n = 0;
        for (short w : row) {
            n += w != 0 ? 1 : 0;
        }
        return n;
    }

    /** Reads what {@link #write} wrote. */
    static SparseWeights read(DataInputStream in) throws IOException {
        int rows = in.readInt();
        int pairs = in.readInt();
        int[] keys = new int[rows];
        int[] counts = new int[rows];
        byte[] label = new byte[pairs];
        short[] weight = new short[pairs];
        int at = 0;
        for (int r = 0; r < rows; r++) {
            keys[r] = in.readInt();
            counts[r] = in.readUnsignedByte();
            for (int i = 0; i < counts[r]; i++) {
                label[at] = in.readByte();
                weight[at++] = in.readShort();
            }
        }
        return new SparseWeights(keys, counts, label, weight);
    }
}
