package org.dateline.text.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brown clusters: words that stand in like places have like bit paths. The file keeps a 32-bit hash a word, not the word:
 * of a hundred thousand unknown words about fourteen get a wrong cluster.
 */
public final class BrownClusters {
    private static final int MAGIC = 0x444C4231;

    private final int[] keys;
    private final short[] cluster;
    private final int mask;
    /** Path of a cluster with a leading one bit, so that lengths differ; entry 0 is for unknown words. */
    private final int[] path;

    private BrownClusters(int[] hashes, short[] clusters, int[] path) {
        int capacity = Integer.highestOneBit(Math.max(8, hashes.length * 3 / 2)) << 1;
        this.mask = capacity - 1;
        this.keys = new int[capacity];
        this.cluster = new short[capacity];
        this.path = path;
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            keys[slot] = hashes[i];
            cluster[slot] = clusters[i];
        }
    }

    /** Number of a word's cluster, 0 when it has none. The word must be in lower case. */
    public int cluster(String lower) {
        int key = key(lower);
        int slot = slot(key);
        return keys[slot] == 0 ? 0 : cluster[slot] & 0xFFFF;
    }

    /** The first bits of a cluster's path behind a one bit; the whole path when it is shorter; 0 for cluster 0. */
    public int prefix(int cluster, int bits) {
        int p = path[cluster];
        int length = 31 - Integer.numberOfLeadingZeros(p);
        return p == 0 || length <= bits ? p : p >> length - bits;
    }

    private int slot(int key) {
        int slot = (key ^ key >>> 15) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int key(String lower) {
        int h = lower.hashCode() * 0x9E3779B1;
        return h == 0 ? 1 : h;
    }

    /** Reads a cluster file; the stream is left open. */
    public static BrownClusters read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("Cannot read Brown clusters: wrong first bytes");
        }
        int[] path = new int[in.readInt()];
        for (int i = 1; i < path.length; i++) {
            path[i] = in.readInt();
        }
        int words = in.readInt();
        int[] hashes = new int[words];
        short[] clusters = new short[words];
        byte[] data = in.readNBytes(in.readInt());
        int at = 0;
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < words; i++) {
            int gap = 0;
            int shift = 0;
            byte b;
            do {
                b = data[at++];
                gap |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            hash += gap;
            hashes[i] = hash;
            clusters[i] = (short) (data[at++] & 0xFF | data[at++] << 8);
        }
        return new BrownClusters(hashes, clusters, path);
    }

    /** Writes a cluster file from words in lower case and their bit paths (at most 30 bits). */
    public static void write(Map<String, String> pathOfWord, OutputStream stream) throws IOException {
        TreeMap<String, Integer> clusters = new TreeMap<>();
        pathOfWord.values().forEach(p -> clusters.put(p, 0));
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(clusters.size() + 1);
        int number = 0;
        for (Map.Entry<String, Integer> e : clusters.entrySet()) {
            e.setValue(++number);
            out.writeInt(Integer.parseInt("1" + e.getKey(), 2));
        }
        TreeMap<Integer, Integer> byHash = new TreeMap<>();
        new TreeMap<>(pathOfWord).forEach((word, p) -> byHash.putIfAbsent(key(word), clusters.get(p)));
        byte[] data = new byte[byHash.size() * 7];
        int at = 0;
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> e : byHash.entrySet()) {
            int gap = e.getKey() - before;
            before = e.getKey();
            while ((gap & ~0x7F) != 0) {
                data[at++] = (byte) (gap | 0x80);
                gap >>>= 7;
            }
            data[at++] = (byte) gap;
            data[at++] = (byte) (int) e.getValue();
            data[at++] = (byte) (e.getValue() >> 8);
        }
        out.writeInt(byHash.size());
        out.writeInt(at);
        out.write(Arrays.copyOf(data, at));
        out.flush();
    }
}
