package org.dateline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.TableFileWriter;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java row, Parquet schema, DuckDB table and documentation say the same. */
class SchemaFilesTest {
    @TempDir
    Path folder;

    @Test
    void theFilesThatShipAreThoseThatTheRecordsGive() {
        for (Map.Entry<String, String> file : SchemaFiles.contents().entrySet()) {
            assertThat(SqlScripts.text(file.getKey())).as("sql/" + file.getKey() + ": run SchemaFiles")
                .isEqualTo(file.getValue());
        }
        assertThat(SqlScripts.folder("schema").keySet()).hasSize(StarTables.loaded().size());
    }

    @Test
    void theGrainStandsInLineOneAndInTheDictionary() {
        String dictionary = SqlScripts.text("schema/README.md");
        for (TableSchema<? extends Row> t : StarTables.loaded()) {
            assertThat(SqlScripts.text("schema/" + t.name() + ".sql").lines().findFirst().orElseThrow())
                .isEqualTo("-- One row per " + t.grain() + ".");
            assertThat(dictionary).contains("One row per " + t.grain() + ".");
        }
    }

    @Test
    void parquetAndDuckdbHaveTheSameColumnsAndTypes() throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:duckdb:"); Statement s = c.createStatement()) {
            for (TableSchema<? extends Row> t : StarTables.all()) {
                DataFile file = TableFileWriter.write(folder, "empty", t, List.of());
                List<String> parquet = columns(s, "DESCRIBE SELECT * FROM read_parquet('" + folder.resolve(file.path()) + "')");
                List<String> record = t.columns().stream().map(k -> k.name() + " " + k.type().sql()).toList();
                assertThat(parquet).as(t.name()).isEqualTo(record);
                if (StarTables.loaded().contains(t)) {
                    s.execute(SqlScripts.text("schema/" + t.name() + ".sql"));
                    assertThat(columns(s, "DESCRIBE " + t.name())).as(t.name()).isEqualTo(record);
                }
            }
        }
    }

    @Test
    void everyReferenceNamesAColumnAndEveryKeyIsOne() {
        for (TableSchema<? extends Row> t : StarTables.all()) {
            t.key().forEach(k -> assertThat(t.column(k).nullable()).isFalse());
            t.sort().forEach(k -> assertThat(t.column(k).nullable()).isFalse());
            t.columns().stream().map(c -> c.column().references()).filter(r -> !r.isEmpty()).forEach(r -> {
                String[] target = r.split("\\.");
                assertThat(StarTables.named(target[0]).column(target[1]).nullable()).isFalse();
            });
        }
    }

    private static List<String> columns(Statement s, String describe) throws Exception {
        List<String> columns = new ArrayList<>();
        try (ResultSet r = s.executeQuery(describe)) {
            while (r.next()) {
                columns.add(r.getString(1) + " " + r.getString(2));
            }
        }
        return columns;
    }
}
