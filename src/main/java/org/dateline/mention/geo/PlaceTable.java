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
    private static final String[] KINDS = new String[128];

    static {
        for (char c = 'A'; c <= 'Z'; c++) {
            KINDS[c] = String.valueOf(c);
        }
    }

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
        return number(row[r]);
    }

    /** Offset of the first byte of a row's name. */
    int nameStart(int r) {
        return tab(row[r]) + 1;
    }

    byte at(int i) {
        return data[i];
    }

    /** The entry of a row; an alias carries its own form and needs no care. */
    GeoEntry entry(int r, String form) {
        int name = tab(row[r]) + 1;
        int country = tab(name) + 1;
        int division = country + 4;
        int kind = tab(division) + 1;
        int latitude = kind + 2;
        int longitude = tab(latitude) + 1;
        int population = tab(longitude) + 1;
        int care = tab(population) + 1;
        int end = care;
        while (end < data.length && data[end] != '\n') {
            end++;
        }
        String named = string(name, country - 1);
        return new GeoEntry(GeoEntry.Type.PLACE, id(r), form == null ? named : form, named,
            new String(data, country, 3, StandardCharsets.ISO_8859_1), string(division, kind - 1), KINDS[data[kind] & 0x7F],
            thousandths(latitude) / 1000.0, thousandths(longitude) / 1000.0, (int) number(population),
            form != null || end == care ? "" : string(care, end));
    }

    /** A decimal of exactly three places, in thousandths. */
    private long thousandths(int from) {
        boolean minus = data[from] == '-';
        long value = 0;
        for (int i = minus ? from + 1 : from; data[i] != '\t'; i++) {
            value = data[i] == '.' ? value : value * 10 + data[i] - '0';
        }
        return minus ? -value : value;
    }

    private long number(int from) {
        long value = 0;
        for (int i = from; data[i] != '\t'; i++) {
            value = value * 10 + data[i] - '0';
        }
        return value;
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
