package org.dateline.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.WarehouseFolder;

/**
 * What earlier nights read, from the files of a manifest.
 *
 * @param sourceFiles SHA-256 of the source files
 * @param articleVersions keys of the article versions
 * @param rejections keys of the refused inputs
 */
public record KnownInputs(Set<String> sourceFiles, Set<Long> articleVersions, Set<Long> rejections) {

    /** Reads the three columns; an empty manifest costs nothing. */
    public static KnownInputs of(Manifest manifest, WarehouseFolder folder, Limits limits) throws IOException {
        KnownInputs known = new KnownInputs(new HashSet<>(), new HashSet<>(), new HashSet<>());
        if (manifest.files().isEmpty()) {
            return known;
        }
        try (Connection c = DuckDb.memory(limits)) {
            column(c, folder, manifest.files("stage_input"), "sha256", v -> known.sourceFiles.add((String) v));
            column(c, folder, manifest.files("stage_article"), "article_key", v -> known.articleVersions.add((Long) v));
            column(c, folder, manifest.files("fact_rejection"), "rejection_key", v -> known.rejections.add((Long) v));
        } catch (SQLException e) {
            throw new IOException("Cannot read what earlier nights read: " + e.getMessage(), e);
        }
        return known;
    }

    private static void column(Connection c, WarehouseFolder folder, List<DataFile> files, String column,
                               Consumer<Object> values) throws SQLException {
        if (files.isEmpty()) {
            return;
        }
        String paths = files.stream().map(f -> DuckDb.literal(folder.locate(f).toAbsolutePath()))
            .collect(Collectors.joining(", "));
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT " + column + " FROM read_parquet([" + paths + "])")) {
            while (r.next()) {
                values.accept(r.getObject(1));
            }
        }
    }
}
