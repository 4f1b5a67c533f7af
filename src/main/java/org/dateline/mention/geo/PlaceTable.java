package org.dateline.mention.geo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The table of populated places, kept as its bytes: a row is read when somebody asks for it. */
final class PlaceTable {
    private static final int COLUMNS = 9;
    private final byte[] data;
    private final int[] row;
    private final int size;

    PlaceTable() {
        try (InputStream in = PlaceTable.class.getResourceAsStream("/org/dateline/data/gazetteer/places.tsv.gz")) {
            if (in == null) {
                throw new IllegalStateException("Cannot find gazetteer table places.tsv.gz");
            }
            data = all(new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read gazetteer table places.tsv.gz", e);
        }
        int[] rows = new int[1 << 17];
        int n = 0;
        int at = lineEnd(0) + 1;
        while (at < data.length) {
            if (n == rows.length) {
                rows = Arrays.copyOf(rows, n * 2);
            }
            rows[n++] = at;
            at = lineEnd(at) + 1;
        }
        row = Arrays.copyOf(rows, n);
        size = n;
    }

    int size() {
        return size;
    }

    /** GeoNames id of a row. */
    long id(int r) {
        long id = 0;
        for (int i = row[r]; data[i] != '\t'; i++) {
            id = id * 10 + data[i] - '0';
        }
        return id;
    }

    /** Offset of the first byte of a row's name. */
    int nameStart(int r) {
        return tab(row[r]) + 1;
    }

    byte at(int i) {
        return data[i];
    }

    GeoEntry entry(int r, String form) {
        String[] cell = new String[COLUMNS];
        int from = row[r];
        int line = lineEnd(from);
        for (int c = 0; c < COLUMNS; c++) {
            int to = from;
            while (to < line && data[to] != '\t') {
                to++;
            }
            cell[c] = string(from, to);
            from = to + 1;
        }
        return new GeoEntry(GeoEntry.Type.PLACE, Long.parseLong(cell[0]), form == null ? cell[1] : form, cell[1], cell[2],
            cell[3], cell[4], Double.parseDouble(cell[5]), Double.parseDouble(cell[6]), Integer.parseInt(cell[7]),
            form == null ? cell[8] : "");
    }

    private static byte[] all(InputStream in) throws IOException {
        byte[] bytes = new byte[1 << 23];
        int n = 0;
        for (int read = in.read(bytes, 0, bytes.length); read >= 0; read = in.read(bytes, n, bytes.length - n)) {
            n += read;
            if (n == bytes.length) {
                bytes = Arrays.copyOf(bytes, n * 2);
            }
        }
        return Arrays.copyOf(bytes, n);
    }

    private String string(int from, int to) {
        return new String(data, from, to - from, StandardCharsets.UTF_8);
    }

    private int tab(int from) {
        int i = from;
        while (data[i] != '\t') {
            i++;
        }
        return i;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < data.length && data[i] != '\n') {
            i++;
        }
        return i;
    }
}
