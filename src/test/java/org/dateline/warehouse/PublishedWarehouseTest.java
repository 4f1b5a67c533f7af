package org.dateline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.star.FactCheck;
import org.dateline.star.FactRejection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What analysts find in a published warehouse. */
class PublishedWarehouseTest {
    @TempDir
    static Path root;
    private static WarehouseFolder folder;
    private static List<FactCheck> checks;

    @BeforeAll
    static void publish() throws Exception {
        Night night = new Night(root);
        night.run("2024-11-30-1", false, Map.of("b1", List.of(Stories.meeting("Wire", "w1"), Stories.followUp(), Stories.promotion())),
            List.of(new FactRejection(5, "bad.jsonl", 3, 17, "BAD_JSON", "Cannot read the record.")));
        folder = night.folder;
        checks = night.checks;
    }

    @Test
    void aNightIsLoadedCheckedAndPublished() throws Exception {
        assertThat(checks).isNotEmpty();
        assertThat(root.resolve("parquet/fact_event")).isDirectory();
        assertThat(Files.exists(Path.of(folder.database() + ".wal"))).isFalse();
        String out = sql("SELECT event_type, source, target, date_from, place, mention_count, article_count,"
            + " independent_source_count, evidence FROM v_event WHERE cameo = '040'");
        assertThat(out).contains("Ola Nordmann").contains("Rosa Quispe").contains("2024-11-29").contains("(1 row)");
    }

    @Test
    void everyViewCanBeRead() throws Exception {
        for (String view : SqlScripts.folder("views").keySet()) {
            assertThat(sql("SELECT * FROM " + view)).as(view).doesNotContain("(0 rows)");
        }
    }

    @Test
    void sqlOfAnalystsReachesNoOtherFileAndWritesNothing() throws Exception {
        Files.writeString(root.resolve("secret.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> sql("SELECT * FROM read_csv('" + root.resolve("secret.csv") + "')")).hasMessageContaining("disabled");
        assertThatThrownBy(() -> sql("DELETE FROM fact_quote")).hasMessageContaining("read-only");
        assertThatThrownBy(() -> sql("INSTALL spatial")).isInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void commentsStandOnEveryTableAndColumn() throws Exception {
        assertThat(sql("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL UNION ALL SELECT column_name FROM"
            + " duckdb_columns() WHERE NOT internal AND comment IS NULL AND table_name NOT LIKE 'v\\_%' ESCAPE '\\'"
            + " UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL"))
            .contains("(0 rows)");
    }

    @Test
    void everyQuestionRuns() throws Exception {
        for (Map.Entry<String, String> question : SqlScripts.folder("analysis").entrySet()) {
            assertThat(sql(question.getValue())).as(question.getKey()).contains("row");
        }
    }

    @Test
    void olderClientsCanOpenTheFile() throws Exception {
        assertThat(sql("SELECT tags['storage_version'] AS v FROM duckdb_databases() WHERE NOT internal")).contains("v1.4");
    }

    @Test
    void cellsAreOneLineAndControlCharactersDoNotReachTheTerminal() throws Exception {
        assertThat(sql("SELECT 'a' || chr(10) || 'b' || chr(27) || '[31m' AS t, 5 AS n UNION ALL SELECT '中文', 12345"))
            .contains("a b\uFFFD[31m").contains("12345").doesNotContain("\u001b");
    }

    private static String sql(String script) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SqlRunner(root.resolve("dateline.duckdb"), Limits.STANDARD, 100).run(script,
            new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
