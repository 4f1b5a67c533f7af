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
    private static final int LAST = 0x80;
    private static final int FULL = 1 << 31;
    /** A row is full when this many times its pairs are more than the labels. */
    private static final int FULLNESS = 3;

    /** Open addressing: feature in the upper half, place of its first pair plus one in the lower; 0 is empty. */
    private final long[] table;
    /** Weight in the upper bits, label in the lower seven, {@link #LAST} on a feature's last pair. */
    private final int[] pairs;
    private final int mask;
    private final FeatureFilter filter;
    private final int labels;
    /** Rows that have weights for most labels: one for each, zeros too. A table's place is then {@link #FULL} and theirs. */
    private final short[] full;

    private SparseWeights(int labels, int[] sortedKeys, int[] counts, int[] pairs) {
        this.labels = labels;
        int capacity = Integer.highestOneBit(Math.max(8, sortedKeys.length * 2 - 1)) << 1;
        this.mask = capacity - 1;
        this.table = new long[capacity];
        this.pairs = pairs;
        this.filter = new FeatureFilter(sortedKeys.length);
        this.full = new short[(int) Arrays.stream(counts).filter(this::isFull).count() * labels];
        int at = 0;
        int row = 0;
        for (int i = 0; i < sortedKeys.length; i++) {
            int key = sortedKeys[i];
            int slot = first(key);
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            filter.add(key);
            if (isFull(counts[i])) {
                table[slot] = (long) key << 32 | (row | FULL) & 0xFFFFFFFFL;
                for (int p = at; p < at + counts[i]; p++) {
                    full[row + (pairs[p] & 0x7F)] = (short) (pairs[p] >> 8);
                }
                row += labels;
            } else {
                table[slot] = (long) key << 32 | at + 1;
            }
            at += counts[i];
            pairs[at - 1] |= LAST;
        }
    }

    private boolean isFull(int pairs) {
        return pairs * FULLNESS > labels;
    }

    /**
     * Adds the weights of features to the scores of the labels; a feature without weights changes nothing. Filter, table
     * and rows lie apart in memory and each look waits for it, so each is asked for all features, without branches,
     * before the next.
     *
     * @param places room for {@code count} numbers
     * @param looks room for {@code count} numbers
     */
    void addTo(int[] scores, int[] features, int count, int[] places, long[] looks) {
        int likely = 0;
        for (int f = 0; f < count; f++) {
            int key = features[f] == 0 ? 1 : features[f];
            places[likely] = key;
            likely += filter.bitOf(key);
        }
        for (int f = 0; f < likely; f++) {
            looks[f] = table[first(places[f])];
        }
        int found = 0;
        for (int f = 0; f < likely; f++) {
            int key = places[f];
            long entry = looks[f];
            if (entry != 0 && (int) (entry >> 32) != key) {
                entry = search(key);
            }
            int place = (int) entry;
            if (place < 0) {
                addRow(scores, place & ~FULL);
            } else {
                places[found] = place - 1;
                found += place == 0 ? 0 : 1;
            }
        }
        for (int f = 0; f < found; f++) {
            looks[f] = pairs[places[f]];
        }
        for (int f = 0; f < found; f++) {
            int i = places[f];
            int pair = (int) looks[f];
            scores[pair & 0x7F] += pair >> 8;
            while ((pair & LAST) == 0) {
                pair = pairs[++i];
                scores[pair & 0x7F] += pair >> 8;
            }
        }
    }

    private void addRow(int[] scores, int row) {
        for (int l = 0; l < labels; l++) {
            scores[l] += full[row + l];
        }
    }

    /** The entry of a feature whose first slot is taken, 0 when it has none. */
    private long search(int key) {
        int slot = first(key);
        long entry;
        do {
            slot = slot + 1 & mask;
            entry = table[slot];
        } while (entry != 0 && (int) (entry >> 32) != key);
        return entry;
    }

    private int first(int key) {
        return (key ^ key >>> 16) & mask;
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

    /** Reads what {@link #write} wrote for that many labels. */
    static SparseWeights read(DataInputStream in, int labels) throws IOException {
        int rows = in.readInt();
        int[] pairs = new int[in.readInt()];
        int[] keys = new int[rows];
        int[] counts = new int[rows];
        byte[] data = in.readNBytes(5 * rows + 3 * pairs.length);
        int from = 0;
        int at = 0;
        for (int r = 0; r < rows; r++) {
            keys[r] = data[from] << 24 | (data[from + 1] & 0xFF) << 16 | (data[from + 2] & 0xFF) << 8
                | data[from + 3] & 0xFF;
            counts[r] = data[from + 4] & 0xFF;
            from += 5;
            for (int i = 0; i < counts[r]; i++, from += 3) {
                pairs[at++] = (data[from + 1] << 8 | data[from + 2] & 0xFF) << 8 | data[from];
            }
        }
        return new SparseWeights(labels, keys, counts, pairs);
    }
}
