package org.dateline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.dateline.ingest.InputLimits;
import org.dateline.parquet.WarehouseFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody in another process works on the published database while a night is published. */
class AnalystTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T02:15:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"between queries", "in a transaction", "open for writing"})
    void theNightIsPublishedAndTheAnalystGoesOnReadingTheOldData(String analyst) throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 2);
        run(inbox);
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx200m", "-cp", System.getProperty("java.class.path"), Analyst.class.getName(), database(), analyst))
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader says = process.inputReader()) {
            assertThat(says.readLine()).isEqualTo("2 articles");
            inbox.articles("b.jsonl", 2, 5);

            assertThat(run(inbox).published()).isTrue();

            process.outputWriter().append("again\n").close();
            assertThat(says.readLine()).isEqualTo("2 articles");
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }
        assertThat(articles("jdbc:duckdb:" + database(), true)).isEqualTo(5);
        inbox.articles("c.jsonl", 5, 6);
        assertThat(run(inbox).kept()).isEqualTo(1);
    }

    private RunOutcome run(Inbox inbox) {
        return NightlyRun.run(new JobSettings(inbox.folder(), temp.resolve("w"), LocalDate.of(2024, 11, 30), 1, 1_000_000, 100,
            1, 1, 2, "500MB", "", "", "", InputLimits.defaults()), new Progress() { }, CLOCK);
    }

    private String database() {
        return new WarehouseFolder(temp.resolve("w")).database().toString();
    }

    private static long articles(String url, boolean readOnly) throws SQLException {
        try (Connection c = open(url, readOnly)) {
            return articles(c);
        }
    }

    private static Connection open(String url, boolean readOnly) throws SQLException {
        Properties p = new Properties();
        if (readOnly) {
            p.setProperty("access_mode", "READ_ONLY");
        }
        return DriverManager.getConnection(url, p);
    }

    private static long articles(Connection c) throws SQLException {
        try (ResultSet r = c.createStatement().executeQuery("SELECT count(*) FROM fact_article")) {
            r.next();
            return r.getLong(1);
        }
    }

    /** The other process: counts, waits to be asked, counts again. */
    static final class Analyst {
        private Analyst() {
        }

        public static void main(String[] args) throws Exception {
            try (Connection c = open("jdbc:duckdb:" + args[0], !args[1].equals("open for writing"))) {
                c.setAutoCommit(!args[1].equals("in a transaction"));
                System.out.println(articles(c) + " articles");
                if (System.in.read() < 0) {
                    throw new IllegalStateException("nobody asked");
                }
                System.out.println(articles(c) + " articles");
            }
        }
    }
}
