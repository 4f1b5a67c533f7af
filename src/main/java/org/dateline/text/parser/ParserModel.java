package org.dateline.text.parser;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** A trained parser's actions and weights, read-only. The file is a compact binary table: same training, same bytes. */
public final class ParserModel {
    private static final int MAGIC = 0x444C5032;
    private static final int LAST = 0x80;
    /** From this many pairs on, adding a whole line of numbers is faster than adding pairs. */
    private static final int MANY = 28;

    final Actions actions;
    /** Open addressing: feature in the upper half, offset of its row in {@link #rows} in the lower; 0 is empty. */
    private final long[] table;
    /** Pairs: weight in the upper bits, action in the lower seven, {@link #LAST} on a row's last pair. */
    private final int[] rows;
    /** The rows of {@link #MANY} pairs and more: one weight an action. */
    private final int[] dense;
    private final int mask;
    /** One bit for some features: a feature whose bit is not set has no row. */
    private final long[] filter;
    private final int filterShift;

    private ParserModel(Actions actions, int[] keys, int[] offset, int[] rows) {
        this.actions = actions;
        this.rows = rows;
        this.dense = dense(actions.size(), offset, rows);
        int capacity = Integer.highestOneBit(Math.max(8, keys.length * 2 - 1)) << 1;
        this.mask = capacity - 1;
        this.table = new long[capacity];
        int log = Math.max(6, 32 - Integer.numberOfLeadingZeros(keys.length * 12));
        this.filter = new long[1 << log - 6];
        this.filterShift = 32 - log;
        for (int i = 0; i < keys.length; i++) {
            int bit = bit(keys[i]);
            filter[bit >>> 6] |= 1L << bit;
            int slot = keys[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = (long) keys[i] << 32 | offset[i] & 0xFFFFFFFFL;
        }
    }

    /** Rows with many pairs are added faster as they are; their offsets become negative. */
    private static int[] dense(int actions, int[] offset, int[] rows) {
        int many = 0;
        for (int o : offset) {
            many += many(rows, o) ? 1 : 0;
        }
        int[] dense = new int[(many + 1) * actions];
        int to = actions;
        for (int i = 0; i < offset.length; i++) {
            if (many(rows, offset[i])) {
                int at = offset[i];
                int pair;
                do {
                    pair = rows[at++];
                    dense[to + (pair & 0x7F)] += pair >> 8;
                } while ((pair & LAST) == 0);
                offset[i] = -to;
                to += actions;
            }
        }
        return dense;
    }

    private static boolean many(int[] rows, int at) {
        for (int i = at; i < at + MANY - 1; i++) {
            if ((rows[i] & LAST) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Names of the relations; a relation's number is its place here. */
    public List<String> relations() {
        return actions.relations();
    }

    /**
     * Writes the sum of the weights of some features for each action. Look-ups wait for memory, so they go in rounds
     * without branches between them: filter, table, rows. Overwrites the features.
     *
     * @param entries room for {@code count} numbers
     * @param sums receives one number an action, from {@code at} on
     */
    void sum(int[] features, int count, long[] entries, int[] sums, int at) {
        int likely = 0;
        for (int f = 0; f < count; f++) {
            int key = features[f];
            int bit = bit(key);
            features[likely] = key;
            likely += (int) (filter[bit >>> 6] >>> bit) & 1;
        }
        for (int f = 0; f < likely; f++) {
            entries[f] = table[features[f] & mask];
        }
        int found = 0;
        for (int f = 0; f < likely; f++) {
            int key = features[f];
            long entry = entries[f];
            if (entry != 0 && (int) (entry >> 32) != key) {
                entry = search(key);
            }
            features[found] = (int) entry;
            found += entry == 0 ? 0 : 1;
        }
        Arrays.fill(sums, at, at + actions.size(), 0);
        for (int f = 0; f < found; f++) {
            int place = features[f];
            if (place < 0) {
                addDense(-place, sums, at, actions.size());
                continue;
            }
            int pair;
            do {
                pair = rows[place++];
                sums[at + (pair & 0x7F)] += pair >> 8;
            } while ((pair & LAST) == 0);
        }
    }

    private void addDense(int place, int[] sums, int at, int count) {
        for (int a = 0; a < count; a++) {
            sums[at + a] += dense[place + a];
        }
    }

    /** The entry of a feature whose first place is taken, 0 when it has none. */
    private long search(int key) {
        int slot = key & mask;
        long entry;
        do {
            slot = slot + 1 & mask;
            entry = table[slot];
        } while (entry != 0 && (int) (entry >> 32) != key);
        return entry;
    }

    private int bit(int feature) {
        return feature * 0x9E3779B1 >>> filterShift;
    }

    /** Reads a model file; the stream is left open. */
    public static ParserModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("Cannot read a parser model: wrong first bytes");
        }
        String[] relations = new String[in.readUnsignedByte()];
        for (int i = 0; i < relations.length; i++) {
            relations[i] = in.readUTF();
        }
        byte[] move = new byte[in.readUnsignedByte()];
        byte[] relation = new byte[move.length];
        in.readFully(move);
        in.readFully(relation);
        int[] keys = new int[in.readInt()];
        int[] offset = new int[keys.length];
        int[] rows = new int[in.readInt() + 1];
        byte[] data = new byte[in.readInt()];
        in.readFully(data);
        int at = 0;
        int to = 1;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = data[at] << 24 | (data[at + 1] & 0xFF) << 16 | (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
            offset[i] = to;
            int pairs = data[at + 4];
            at += 5;
            for (int p = 0; p < pairs; p++, at += 3) {
                rows[to++] = (data[at + 1] << 8 | data[at + 2] & 0xFF) << 8 | data[at];
            }
            rows[to - 1] |= LAST;
        }
        return new ParserModel(new Actions(List.of(relations), move, relation), keys, offset, rows);
    }

    /** Writes rows by ascending feature; {@code row} holds pairs of action and weight. */
    static void write(OutputStream stream, Actions actions, int[] keys, short[][] row) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeByte(actions.relations().size());
        for (String r : actions.relations()) {
            out.writeUTF(r);
        }
        out.writeByte(actions.size());
        out.write(actions.move());
        out.write(actions.relation());
        int pairs = 0;
        for (short[] r : row) {
            pairs += r.length / 2;
        }
        out.writeInt(keys.length);
        out.writeInt(pairs);
        out.writeInt(5 * keys.length + 3 * pairs);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeByte(row[i].length / 2);
            for (int p = 0; p < row[i].length; p += 2) {
                out.writeByte(row[i][p]);
                out.writeShort(row[i][p + 1]);
            }
        }
        out.flush();
    }
}
