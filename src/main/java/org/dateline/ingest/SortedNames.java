package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts any number of names by code point; what does not fit in memory waits in temporary files. */
final class SortedNames implements Closeable {
    /** By code point, in which surrogates come after all other UTF-16 units. */
    static final Comparator<String> BY_CODE_POINT = (a, b) -> {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean sx = Character.isSurrogate(x);
                return sx == Character.isSurrogate(y) ? Character.compare(x, y) : sx ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    };

    private final int held;
    private final List<DataInputStream> runs = new ArrayList<>();
    private final PriorityQueue<Head> heads =
        new PriorityQueue<>((a, b) -> BY_CODE_POINT.compare(a.name(), b.name()));
    private List<String> names = new ArrayList<>();
    private int at;
    private boolean sorted;

    /** Next name of a run; the run is null for the names in memory. */
    private record Head(String name, DataInputStream run) {
    }

    /** @param held names to keep in memory */
    SortedNames(int held) {
        this.held = held;
    }

    /** Takes a name; only before the first {@link #next()}. */
    void add(String name) throws IOException {
        names.add(name);
        if (names.size() == held) {
            spill();
        }
    }

    /** The next name in order, null at the end. */
    String next() throws IOException {
        if (!sorted) {
            sorted = true;
            names.sort(BY_CODE_POINT);
            advance(null);
            for (DataInputStream run : runs) {
                advance(run);
            }
        }
        Head head = heads.poll();
        if (head == null) {
            return null;
        }
        advance(head.run());
        return head.name();
    }

    private void advance(DataInputStream run) throws IOException {
        if (run == null) {
            if (at < names.size()) {
                heads.add(new Head(names.get(at), null));
                names.set(at++, null);
            }
            return;
        }
        try {
            heads.add(new Head(run.readUTF(), run));
        } catch (EOFException e) {
            run.close();
        }
    }

    private void spill() throws IOException {
        names.sort(BY_CODE_POINT);
        Path file = Files.createTempFile("dateline-names", ".tmp");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (String name : names) {
                out.writeUTF(name);
            }
        }
        runs.add(new DataInputStream(new BufferedInputStream(
            Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE))));
        names = new ArrayList<>();
    }

    @Override
    public void close() throws IOException {
        for (DataInputStream run : runs) {
            run.close();
        }
    }
}
