package org.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated table with one header line. */
final class Table {
    private Table() {
    }

    /** The rows of one of this package's own tables. */
    static List<String[]> named(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/org/dateline/data/lexicon/ingest/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find the table " + name + " on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String[]> rows = new ArrayList<>();
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }
}
