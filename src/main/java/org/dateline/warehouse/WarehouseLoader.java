package org.dateline.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.FileVerifier;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.star.DimFile;
import org.dateline.star.Layer;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;
import org.dateline.star.TableSchema.ColumnSchema;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Builds the DuckDB file of a manifest, aside from the published one and from the manifest's files alone. When the
 * published file holds a part of the manifest it is copied and what is missing is added; the result is the same as
 * that of building anew.
 */
public final class WarehouseLoader {
    /** Layers whose files are only ever added; tables of the others are replaced as a whole. */
    private static final Set<Layer> GROWING = Set.of(Layer.BUNDLE, Layer.RUN);

    private final WarehouseFolder folder;
    private final Limits limits;

    public WarehouseLoader(WarehouseFolder folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * What was done.
     *
     * @param database the file built; it still has to be checked and published
     * @param copied the published file was copied and completed
     * @param filesLoaded Parquet files read
     * @param rowsLoaded rows of these files
     */
    public record Report(Path database, boolean copied, int filesLoaded, long rowsLoaded) {
    }

    /**
     * Builds the database of a manifest as {@link WarehouseFolder#buildingDatabase}.
     *
     * @param manifest files to load; they lie in {@link WarehouseFolder#data()}
     * @param fresh whether to build anew even where the published file could be completed
     * @throws IOException when a file cannot be trusted or the disk fails
     * @throws SQLException when DuckDB refuses the data, for a key that stands twice or a missing value
     */
    public Report load(Manifest manifest, boolean fresh) throws IOException, SQLException {
        Path building = folder.buildingDatabase(manifest.id());
        discard(building);
        List<DataFile> listed = manifest.files().stream()
            .filter(f -> StarTables.named(f.table()).layer() != Layer.STAGE).toList();
        boolean copied = !fresh && copyPublished(building, listed);
        try (Connection c = DuckDb.write(building, folder.data(), limits)) {
            Set<String> held = copied ? heldFiles(c) : Set.of();
            c.setAutoCommit(false);
            Report report = fill(c, building, listed, held, copied);
            files(c, listed);
            views(c);
            c.commit();
            c.setAutoCommit(true);
            execute(c, "CHECKPOINT");
            return report;
        } catch (SQLException | IOException e) {
            discard(building);
            throw e;
        }
    }

    /**
     * Makes a built and checked database ready for publishing.
     *
     * @throws IOException when a log lies beside it: then it was not closed in order
     */
    public Path ready(Manifest manifest) throws IOException {
        Path building = folder.buildingDatabase(manifest.id());
        if (Files.exists(Path.of(building + ".wal"))) {
            throw new IOException("Cannot publish " + building + ": its log was not written into it");
        }
        WarehouseFolder.delete(Path.of(building + ".spill"));
        Path ready = folder.readyDatabase(manifest.id());
        return Files.move(building, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    private Report fill(Connection c, Path building, List<DataFile> listed, Set<String> held, boolean copied)
            throws SQLException, IOException {
        int files = 0;
        long rows = 0;
        for (TableSchema<? extends Row> table : StarTables.loaded()) {
            List<DataFile> all = listed.stream().filter(f -> f.table().equals(table.name())).toList();
            List<DataFile> missing = all.stream().filter(f -> !held.contains(f.path())).toList();
            boolean grows = GROWING.contains(table.layer());
            boolean same = copied && missing.isEmpty() && (grows || heldOf(held, table) == all.size());
            if (same && table.layer() != Layer.BUILT) {
                continue;
            }
            if (!copied || !grows) {
                execute(c, "DROP TABLE IF EXISTS " + table.name());
                execute(c, SqlScripts.text("schema/" + table.name() + ".sql"));
                missing = all;
            }
            if (!missing.isEmpty()) {
                insert(c, table, missing);
                files += missing.size();
                rows += missing.stream().mapToLong(DataFile::rows).sum();
            }
        }
        return new Report(building, copied, files, rows);
    }

    private void insert(Connection c, TableSchema<? extends Row> table, List<DataFile> files)
            throws SQLException, IOException {
        Map<String, List<String>> pathsByColumns = new LinkedHashMap<>();
        for (DataFile file : files) {
            Path path = folder.locate(file);
            if (!Files.isRegularFile(path) || !FileVerifier.sha256(path).equals(file.sha256())) {
                throw new IOException("Cannot trust " + path + ": it is not the file that the manifest lists");
            }
            // A file that is older than a column leaves it NULL.
            List<String> held = file.schemaVersion() == StarTables.SCHEMA_VERSION
                ? table.columns().stream().map(ColumnSchema::name).toList() : FileVerifier.columns(path, table);
            pathsByColumns.computeIfAbsent(String.join(", ", held), k -> new ArrayList<>())
                .add(DuckDb.literal(path.toAbsolutePath()));
        }
        for (Map.Entry<String, List<String>> group : pathsByColumns.entrySet()) {
            execute(c, "INSERT INTO " + table.name() + " (" + group.getKey() + ") SELECT " + group.getKey()
                + " FROM read_parquet([" + String.join(", ", group.getValue()) + "])");
        }
    }

    private static void files(Connection c, List<DataFile> listed) throws SQLException {
        try (DuckDBAppender out = c.unwrap(DuckDBConnection.class).createAppender("main",
                StarTables.of(DimFile.class).name())) {
            for (DataFile f : listed.stream().sorted(Comparator.comparing(DataFile::path)).toList()) {
                out.beginRow();
                out.append(f.table());
                out.append(f.path());
                out.append(f.bundle());
                out.append(f.rows());
                out.append(f.bytes());
                out.append(f.sha256());
                out.endRow();
            }
        }
    }

    private static void views(Connection c) throws SQLException {
        for (String script : SqlScripts.folder("views").values()) {
            execute(c, script);
        }
    }

    /** Copies the published file when all growing tables in it are parts of what is listed. */
    private boolean copyPublished(Path building, List<DataFile> listed) throws IOException, SQLException {
        if (!Files.isRegularFile(folder.database()) || Files.exists(Path.of(folder.database() + ".wal"))) {
            return false;
        }
        Files.copy(folder.database(), building);
        Set<String> names = listed.stream().map(DataFile::path).collect(Collectors.toSet());
        try (Connection c = DuckDb.read(building, limits)) {
            boolean part = heldFiles(c).stream()
                .filter(f -> GROWING.contains(StarTables.named(f.substring(0, f.indexOf('/'))).layer()))
                .allMatch(names::contains);
            if (part && sameTables(c)) {
                return true;
            }
        } catch (SQLException e) {
            // Not a file of ours, or of another version: built anew.
        }
        discard(building);
        return false;
    }

    private static Set<String> heldFiles(Connection c) throws SQLException {
        Set<String> held = new HashSet<>();
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("SELECT path FROM dim_file")) {
            while (r.next()) {
                held.add(r.getString(1));
            }
        }
        return held;
    }

    private static long heldOf(Set<String> held, TableSchema<? extends Row> table) {
        return held.stream().filter(f -> f.startsWith(table.name() + "/")).count();
    }

    private static boolean sameTables(Connection c) throws SQLException {
        Set<String> expected = new HashSet<>();
        for (TableSchema<? extends Row> t : StarTables.loaded()) {
            t.columns().forEach(k ->
                expected.add(t.name() + "." + k.name() + " " + k.type().sql() + " " + k.nullable()));
        }
        Set<String> found = new HashSet<>();
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("SELECT table_name || '.' || column_name"
                + " || ' ' || data_type || ' ' || CAST(is_nullable AS VARCHAR) FROM duckdb_columns()"
                + " WHERE NOT internal AND table_name IN (SELECT table_name FROM duckdb_tables())")) {
            while (r.next()) {
                found.add(r.getString(1));
            }
        }
        return found.equals(expected);
    }

    private static void discard(Path building) throws IOException {
        Files.deleteIfExists(building);
        Files.deleteIfExists(Path.of(building + ".wal"));
        WarehouseFolder.delete(Path.of(building + ".spill"));
    }

    static void execute(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
