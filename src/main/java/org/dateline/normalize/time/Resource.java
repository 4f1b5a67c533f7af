package org.dateline.normalize.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of this package. */
final class Resource {
    private static final String FOLDER = "/org/dateline/data/lexicon/time/";

    private Resource() {
    }

    /** The rows of a table without its header. */
    static List<String[]> rows(String file) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find resource " + FOLDER + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.readLine();
            List<String[]> rows = new ArrayList<>();
            for (String line; (line = reader.readLine()) != null;) {
                rows.add(line.split("\t", -1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + FOLDER + file, e);
        }
    }

    /** Words of the second column, parted by {@code |}, each with the class of the first. */
    static Map<String, String> map(String file) {
        Map<String, String> map = new HashMap<>();
        for (String[] row : rows(file)) {
            for (String word : row[1].split("\\|")) {
                map.put(word, row[0]);
            }
        }
        return Map.copyOf(map);
    }
}
