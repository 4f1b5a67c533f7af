package org.dateline.text.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;

/**
 * Read-only table from 32-bit hashes to numbers of 16 bits. It keeps hashes, not words: a table of a million entries gives
 * one unknown word in four thousand the number of another.
 */
public final class PackedTable {
    private final int[] keys;
    private final short[] values;
    private final int mask;

    private PackedTable(int entries) {
        int capacity = Integer.highestOneBit(Math.max(8, entries * 4 / 3)) << 1;
        this.mask = capacity - 1;
        this.keys = new int[capacity];
        this.values = new short[capacity];
    }

    /** Number that stands at a hash, 0 when there is none. */
    public int get(int hash) {
        int key = hash == 0 ? 1 : hash;
        int slot = slot(key);
        return keys[slot] == 0 ? 0 : values[slot] & 0xFFFF;
    }

    private int slot(int key) {
        int slot = (key ^ key >>> 15) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Reads what {@link #write} wrote. */
    public static PackedTable read(DataInputStream in) throws IOException {
        int entries = in.readInt();
        byte[] data = in.readNBytes(in.readInt());
        PackedTable table = new PackedTable(entries);
        int at = 0;
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < entries; i++) {
            int gap = 0;
            int shift = 0;
            byte b;
            do {
                b = data[at++];
                gap |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            hash += gap;
            int slot = table.slot(hash == 0 ? 1 : hash);
            table.keys[slot] = hash == 0 ? 1 : hash;
            table.values[slot] = (short) (data[at++] & 0xFF | data[at++] << 8);
        }
        return table;
    }

    /** Writes a table: gaps between the sorted hashes in a variable number of bytes, two bytes a number. */
    public static void write(SortedMap<Integer, Integer> entries, DataOutputStream out) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream(entries.size() * 5);
        int before = Integer.MIN_VALUE;
        for (var e : entries.entrySet()) {
            int gap = e.getKey() - before;
            before = e.getKey();
            while ((gap & ~0x7F) != 0) {
                data.write(gap | 0x80);
                gap >>>= 7;
            }
            data.write(gap);
            data.write(e.getValue());
            data.write(e.getValue() >> 8);
        }
        out.writeInt(entries.size());
        out.writeInt(data.size());
        data.writeTo(out);
    }
}
