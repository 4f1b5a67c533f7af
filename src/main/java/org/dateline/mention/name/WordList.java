package org.dateline.mention.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the project's word lists: tab-separated, one header line. */
public final class WordList {
    private WordList() {
    }

    /** Rows of a list under {@code data/}; a row has as many cells as the header, missing ones empty. */
    public static List<String[]> rows(String path) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            int columns = in.readLine().split("\t", -1).length;
            List<String[]> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    String[] cells = line.split("\t", -1);
                    String[] row = new String[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = i < cells.length ? cells[i] : "";
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + path, e);
        }
    }

    /** A resource under {@code data/}. */
    public static InputStream open(String path) throws IOException {
        InputStream in = WordList.class.getResourceAsStream("/org/dateline/data/" + path);
        if (in == null) {
            throw new IOException("Cannot find the resource " + path);
        }
        return in;
    }
}
