package org.dateline.text.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brown clusters: words that stand in like places have like bit paths. The file keeps a 32-bit hash a word, not the word:
 * of a hundred thousand unknown words about fourteen get a wrong cluster.
 */
public final class BrownClusters {
    private static final int MAGIC = 0x444C4231;

    private final PackedTable clusterOf;
    /** Path of a cluster with a leading one bit, so that lengths differ; entry 0 is for unknown words. */
    private final int[] path;

    private BrownClusters(PackedTable clusterOf, int[] path) {
        this.clusterOf = clusterOf;
        this.path = path;
    }

    /** Number of a word's cluster, 0 when it has none. The word must be in lower case. */
    public int cluster(String lower) {
        return clusterOf.get(key(lower));
    }

    /** The first bits of a cluster's path behind a one bit; the whole path when it is shorter; 0 for cluster 0. */
    public int prefix(int cluster, int bits) {
        int p = path[cluster];
        int length = 31 - Integer.numberOfLeadingZeros(p);
        return p == 0 || length <= bits ? p : p >> length - bits;
    }

    private static int key(String lower) {
        return lower.hashCode() * 0x9E3779B1;
    }

    /** The clusters on the class path, loaded once for all who use them. */
    public static BrownClusters shared() {
        return Shared.CLUSTERS;
    }

    private static final class Shared {
        private static final BrownClusters CLUSTERS = load();

        private static BrownClusters load() {
            try (InputStream in = BrownClusters.class.getResourceAsStream("/org/dateline/data/model/brown.bin")) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot load the Brown clusters", e);
            }
        }
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
        return new BrownClusters(PackedTable.read(in), path);
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
        PackedTable.write(byHash, out);
        out.flush();
    }
}
