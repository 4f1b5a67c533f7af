package org.dateline.mention.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The small tables of the gazetteer, as they stand in the jar. */
public final class GeoTable {
    private GeoTable() {
    }

    /**
     * The rows of a table below its header line, one array a row, short rows filled with empty strings.
     *
     * @param name file name in {@code data/gazetteer}
     * @throws IllegalStateException when the jar lacks the table
     */
    public static List<String[]> rows(String name) {
        InputStream in = GeoTable.class.getResourceAsStream("/org/dateline/data/gazetteer/" + name);
        if (in == null) {
            throw new IllegalStateException("Cannot find gazetteer table " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int columns = cells(reader.readLine(), 0).length;
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty()) {
                    rows.add(cells(line, columns));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read gazetteer table " + name, e);
        }
    }

    /** All ways to name a country, in the table's order. */
    public static List<CountryName> countryNames() {
        List<CountryName> names = new ArrayList<>();
        for (String[] row : rows("country_names.tsv")) {
            names.add(new CountryName(row[0], row[1], CountryName.Kind.valueOf(row[2].toUpperCase(Locale.ROOT)), row[3]));
        }
        return List.copyOf(names);
    }

    private static String[] cells(String line, int columns) {
        List<String> cells = new ArrayList<>(Math.max(4, columns));
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells.toArray(new String[0]);
    }
}
