package org.dateline.mention.trigger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lexicon's tables from the class path: UTF-8, tabs, one header line. */
final class Tables {
    private static final String FOLDER = "/org/dateline/data/lexicon/event/";

    private Tables() {
    }

    /** The rows of a table without its header; trailing empty cells may be left out in the file. */
    static List<String[]> rows(String file, int columns) {
        InputStream in = Tables.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("Cannot read " + FOLDER + file + ": it is not on the class path");
        }
        try (BufferedReader r = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            r.readLine();
            for (String line = r.readLine(); line != null; line = r.readLine()) {
                if (!line.isEmpty()) {
                    rows.add(cells(file, line, columns));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String[] cells(String file, String line, int columns) {
        String[] cells = new String[columns];
        int n = 0;
        int from = 0;
        while (n < columns) {
            int tab = line.indexOf('\t', from);
            cells[n++] = from > line.length() ? "" : line.substring(from, tab < 0 ? line.length() : tab).strip();
            from = tab < 0 ? line.length() + 1 : tab + 1;
        }
        if (from <= line.length()) {
            throw new IllegalStateException("Cannot read " + file + ": more than " + columns + " columns in " + line);
        }
        return cells;
    }
}
