package org.dateline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.ingest.InputLimits;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.warehouse.Limits;
import org.dateline.warehouse.TableHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night does when the world around it changes, and what it says. */
class FaultsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T02:15:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    @Test
    void aFileThatGrewWithItsBadRecordIsReadAgain() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).raw("a.jsonl", Inbox.article(1) + "\n{broken\n");
        assertThat(run(inbox, step -> { }).rejected()).isEqualTo(1);
        Files.writeString(inbox.folder().resolve("a.jsonl"), Inbox.article(2) + "\n", StandardOpenOption.APPEND);

        RunOutcome second = run(inbox, step -> { });

        assertThat(second.kept()).isEqualTo(1);
        assertThat(second.duplicates()).isEqualTo(1);
        assertThat(second.rejected()).isEqualTo(1);
        assertThat(rows("fact_rejection")).isEqualTo(1);
        assertThat(rows("fact_article")).isEqualTo(2);
    }

    @Test
    void aFileThatIsAwayWhileTheNightReadsIsTakenWhenItIsBack() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 2).articles("b.jsonl", 2, 4);
        Path away = temp.resolve("away.jsonl");

        RunOutcome first = run(inbox, step -> {
            if (step.equals("extract")) {
                Files.move(inbox.folder().resolve("b.jsonl"), away);
            }
        });
        Files.move(away, inbox.folder().resolve("b.jsonl"));
        RunOutcome second = run(inbox, step -> { });

        assertThat(first.kept()).isEqualTo(2);
        assertThat(first.rejected()).isEqualTo(1);
        assertThat(second.kept()).isEqualTo(2);
        assertThat(rows("fact_article")).isEqualTo(4);
    }

    @Test
    void aFileThatGrowsWhileTheNightReadsIsTakenWholeByTheNext() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 2).articles("b.jsonl", 2, 4);

        RunOutcome first = run(inbox, step -> {
            if (step.equals("extract")) {
                Files.writeString(inbox.folder().resolve("b.jsonl"), Inbox.article(9) + "\n", StandardOpenOption.APPEND);
            }
        });

        assertThat(first.kept()).isEqualTo(2);
        assertThat(run(inbox, step -> { }).kept()).isEqualTo(3);
    }

    @Test
    void anInboxThatVanishesEndsTheNightAndTheNextGoesOn() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 2);
        Path away = temp.resolve("away");

        assertThatThrownBy(() -> run(inbox, step -> {
            if (step.equals("extract")) {
                Files.move(inbox.folder(), away);
            }
        })).isInstanceOfSatisfying(RunFailure.class, f -> assertThat(f.kind()).isEqualTo(RunFailure.Kind.ENVIRONMENT))
            .hasMessageContaining(inbox.folder() + ": it is gone");
        Files.move(away, inbox.folder());

        assertThat(run(inbox, step -> { }).kept()).isEqualTo(2);
    }

    @Test
    void oddNamesAreReadAndLinksAreRefusedAndCounted() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("with space.jsonl", 0, 1)
            .articles("new\nline.jsonl", 1, 2).articles("tab\t'quote\".jsonl", 2, 3);
        Files.createSymbolicLink(inbox.folder().resolve("loop"), inbox.folder());

        RunOutcome outcome = run(inbox, step -> { });

        assertThat(outcome.kept()).isEqualTo(3);
        assertThat(outcome.rejected()).isEqualTo(1);
        assertThat(outcome.read()).isEqualTo(4);
    }

    @Test
    void aDamagedJobRepositoryIsSetAsideAndCostsNothing() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 1);
        run(inbox, step -> { });
        Path file = temp.resolve("w/.job/repository.mv.db");
        Files.write(file, new byte[(int) Files.size(file)]);
        inbox.articles("b.jsonl", 1, 2);

        assertThat(run(inbox, step -> { }).kept()).isEqualTo(1);
        assertThat(rows("fact_article")).isEqualTo(2);
        assertThat(temp.resolve("w/.job.damaged")).isDirectory();
    }

    @Test
    void aFullDiskIsNamedWhoeverMeetsIt() {
        JobSettings settings = settings(temp.resolve("inbox"));
        for (Throwable met : new Throwable[] {new IOException("No space left on device"),
            new IllegalStateException(new SQLException("IO Error: Could not write file: No space left on device")),
            new Error("wrapped", new IOException("No space left on device"))}) {
            assertThat(Faults.of("Cannot finish load", List.of(met), settings)).isInstanceOfSatisfying(RunFailure.class,
                f -> assertThat(f.kind()).isEqualTo(RunFailure.Kind.ENVIRONMENT))
                .hasMessageStartingWith("Cannot finish load: the disk of " + temp).hasMessageContaining("is full");
        }
    }

    @Test
    void whatTheDataBreaksIsNoFaultOfTheEnvironmentAndWhatWeBreakIsABug() {
        JobSettings settings = settings(temp.resolve("inbox"));
        assertThat(Faults.of("Cannot finish load", List.of(new SQLException("Constraint Error: Duplicate key\nmore")), settings))
            .isInstanceOfSatisfying(RunFailure.class, f -> assertThat(f.kind()).isEqualTo(RunFailure.Kind.CHECK));
        assertThat(Faults.of("Cannot finish load", List.of(new SQLException("Out of Memory Error: failed")), settings))
            .hasMessageContaining("dateline.duckdb-memory");
        assertThat(Faults.of("Cannot finish load", List.of(new NullPointerException("x")), settings))
            .isNotInstanceOf(RunFailure.class);
    }

    private interface Disturbance {
        void at(String step) throws IOException;
    }

    private RunOutcome run(Inbox inbox, Disturbance disturbance) {
        return NightlyRun.run(settings(inbox.folder()), new Disturbing(disturbance), CLOCK);
    }

    private JobSettings settings(Path inbox) {
        return new JobSettings(inbox, temp.resolve("w"), LocalDate.of(2024, 11, 30), 1, 1, 100, 1, 1, 2, "500MB", "", "", "",
            InputLimits.defaults());
    }

    private long rows(String table) throws SQLException {
        Map<String, Long> rows = TableHashes.of(new WarehouseFolder(temp.resolve("w")).database(), new Limits("500MB", 2))
            .stream().collect(Collectors.toMap(TableHashes.TableHash::table, TableHashes.TableHash::rows));
        return rows.get(table);
    }

    /** Does something to the world when a step starts. */
    private record Disturbing(Disturbance disturbance) implements Progress {
        @Override
        public void started(String step) {
            try {
                disturbance.at(step);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
