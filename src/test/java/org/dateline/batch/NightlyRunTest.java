package org.dateline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.ingest.InputLimits;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.parquet.WriterLock;
import org.dateline.warehouse.Limits;
import org.dateline.warehouse.TableHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on real files, a real job repository and a real DuckDB. */
class NightlyRunTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T02:15:00Z"), ZoneOffset.UTC);
    private static final LocalDate NIGHT = LocalDate.of(2024, 11, 30);

    @TempDir
    private Path temp;

    @Test
    void aNightIsPublishedAndASecondRunOnTheSameInboxChangesNothing() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 5).articles("b.jsonl", 3, 8);

        RunOutcome first = run(inbox, "w", NIGHT, 2, 1);
        Map<String, String> hashes = hashes("w");
        RunOutcome again = run(inbox, "w", NIGHT, 2, 1);

        assertThat(first.published()).isTrue();
        assertThat(first.read()).isEqualTo(10);
        assertThat(first.kept() + first.duplicates() + first.rejected()).isEqualTo(first.read());
        assertThat(rows("w", "dim_article")).isEqualTo(8);
        assertThat(first.steps()).extracting(StepReport::step).containsExactlyElementsOf(JobSteps.labels());
        assertThat(again.published()).isFalse();
        assertThat(hashes("w")).isEqualTo(hashes);
    }

    @Test
    void theResultDoesNotDependOnThreadsAndBundles() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 6).articles("b.jsonl", 4, 9)
            .articles("c/d.jsonl", 2, 12);

        run(inbox, "one", NIGHT, 1, 100_000_000);
        run(inbox, "many", NIGHT, 3, 1);

        Map<String, String> one = hashes("one");
        Map<String, String> many = hashes("many");
        // Where the rows lie differs with the bundles; the rows do not.
        one.remove("dim_file");
        many.remove("dim_file");
        assertThat(many).isEqualTo(one);
    }

    @Test
    void aSecondNightAddsOnlyItsOwn() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("day1.jsonl", 0, 4);
        run(inbox, "w", NIGHT, 2, 1);
        Manifest before = manifest("w");
        inbox.articles("day2.jsonl", 2, 7);

        RunOutcome second = run(inbox, "w", NIGHT.plusDays(1), 2, 1);

        assertThat(second.read()).isEqualTo(5);
        assertThat(second.kept()).isEqualTo(3);
        assertThat(second.duplicates()).isEqualTo(2);
        assertThat(manifest("w").files("fact_event_mention")).containsAll(before.files("fact_event_mention"));
        assertThat(manifest("w").parent()).isEqualTo(before.id());
        assertThat(rows("w", "dim_run")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aBadRecordIsRejectedAndTheRestIsKept() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox"))
            .raw("a.jsonl", Inbox.article(1) + "\n{\"id\": broken\n" + Inbox.article(2) + "\n").raw("x.bin", "\0\1\2\3");

        RunOutcome outcome = run(inbox, "w", NIGHT, 1, 1);

        assertThat(outcome.kept()).isEqualTo(2);
        assertThat(outcome.rejected()).isEqualTo(2);
        assertThat(rows("w", "fact_rejection")).isEqualTo(2);
        assertThat(run(inbox, "w", NIGHT, 1, 1).rejected()).isZero();
    }

    @Test
    void tooManyRejectionsPublishNothing() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).raw("a.jsonl", Inbox.article(1) + "\n{broken\n");
        JobSettings strict = new JobSettings(inbox.folder(), temp.resolve("w"), NIGHT, 1, 1, 10, 0.4, 1, 2, "500MB", "", "", "",
            InputLimits.defaults());

        assertThatThrownBy(() -> NightlyRun.run(strict, new Notes(), CLOCK))
            .isInstanceOfSatisfying(RunFailure.class, f -> assertThat(f.kind()).isEqualTo(RunFailure.Kind.CHECK))
            .hasMessageContaining("max-rejected-share");
        assertThat(temp.resolve("w").resolve(Manifest.FILE_NAME)).doesNotExist();
        assertThat(new WarehouseFolder(temp.resolve("w")).database()).doesNotExist();
    }

    @Test
    void anEmptyInboxGivesValidEmptyTables() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox"));

        RunOutcome outcome = run(inbox, "w", NIGHT, 1, 1);

        assertThat(outcome.published()).isTrue();
        assertThat(outcome.read()).isZero();
        assertThat(rows("w", "fact_event")).isZero();
        assertThat(rows("w", "dim_country")).isGreaterThan(190);
    }

    @Test
    void aSecondRunAtTheSameTimeFailsAtOnce() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox"));
        Path warehouse = Files.createDirectories(temp.resolve("w"));
        try (WriterLock held = WriterLock.take(warehouse, "2024-12-01T00:00:00Z")) {
            assertThatThrownBy(() -> run(inbox, "w", NIGHT, 1, 1))
                .isInstanceOfSatisfying(RunFailure.class, f -> assertThat(f.kind()).isEqualTo(RunFailure.Kind.ANOTHER_RUN));
        }
        assertThat(warehouse.resolve(".job")).doesNotExist();
    }

    @Test
    void aMissingInboxIsToldBeforeAnyWork() {
        JobSettings settings = new JobSettings(temp.resolve("nowhere"), temp.resolve("w"), NIGHT, 1, 1, 10, 1, 1, 2, "500MB",
            "", "", "",
            InputLimits.defaults());

        assertThatThrownBy(() -> NightlyRun.run(settings, new Notes(), CLOCK))
            .isInstanceOfSatisfying(RunFailure.class, f -> assertThat(f.kind()).isEqualTo(RunFailure.Kind.ENVIRONMENT))
            .hasMessageContaining("nowhere");
        assertThat(temp.resolve("w")).doesNotExist();
    }

    @Test
    void aLostJobRepositoryCostsNoData() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 3);
        run(inbox, "w", NIGHT, 1, 1);
        WarehouseFolder.delete(temp.resolve("w").resolve(".job"));
        inbox.articles("b.jsonl", 3, 5);

        RunOutcome outcome = run(inbox, "w", NIGHT, 1, 1);

        assertThat(outcome.kept()).isEqualTo(2);
        assertThat(rows("w", "fact_article")).isEqualTo(5);
    }

    @Test
    void aRebuiltDatabaseHasTheSameRows() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 3);
        run(inbox, "w", NIGHT, 1, 1);
        inbox.articles("b.jsonl", 2, 5);
        run(inbox, "w", NIGHT.plusDays(1), 1, 1);
        Map<String, String> hashes = hashes("w");
        Files.delete(new WarehouseFolder(temp.resolve("w")).database());

        Rebuild.run(settings(inbox, "w", NIGHT, 1, 1), CLOCK);

        assertThat(hashes("w")).isEqualTo(hashes);
    }

    private RunOutcome run(Inbox inbox, String warehouse, LocalDate night, int threads, long bundleBytes) {
        return NightlyRun.run(settings(inbox, warehouse, night, threads, bundleBytes), new Notes(), CLOCK);
    }

    private JobSettings settings(Inbox inbox, String warehouse, LocalDate night, int threads, long bundleBytes) {
        return new JobSettings(inbox.folder(), temp.resolve(warehouse), night, threads, bundleBytes, 100, 1, 1, 2, "500MB",
            "", "", "",
            InputLimits.defaults());
    }

    private Manifest manifest(String warehouse) throws IOException {
        return Manifest.read(temp.resolve(warehouse)).orElseThrow();
    }

    private Map<String, String> hashes(String warehouse) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        for (TableHashes.TableHash t : tables(warehouse)) {
            hashes.put(t.table(), t.rows() + " " + t.hash());
        }
        return hashes;
    }

    private long rows(String warehouse, String table) throws SQLException {
        return tables(warehouse).stream().filter(t -> t.table().equals(table)).findFirst().orElseThrow().rows();
    }

    private List<TableHashes.TableHash> tables(String warehouse) throws SQLException {
        return TableHashes.of(new WarehouseFolder(temp.resolve(warehouse)).database(), new Limits("500MB", 2));
    }

    /** Remembers what a run said. */
    private static final class Notes implements Progress {
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void started(String step) {
            said.add("started " + step);
        }

        @Override
        public void bundles(int done, int total, long articles) {
            said.add(done + "/" + total);
        }

        @Override
        public void ended(StepReport report) {
            said.add("ended " + report.step());
        }

        @Override
        public void note(String sentence) {
            said.add(sentence);
        }
    }
}
