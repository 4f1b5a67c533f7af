package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of this stage from the class path. */
final class Tables {
    private Tables() {
    }

    /** Rows below the header line, split at tabs. */
    static List<String[]> rows(String name) {
        try (InputStream in = open(name);
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty()) {
                    rows.add(line.split("\t", -1));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }

    /** A resource under {@code data}. */
    static InputStream open(String name) {
        InputStream in = Tables.class.getResourceAsStream("/org/dateline/data/" + name);
        if (in == null) {
            throw new IllegalStateException("Cannot find " + name + " on the class path");
        }
        return in;
    }
}
