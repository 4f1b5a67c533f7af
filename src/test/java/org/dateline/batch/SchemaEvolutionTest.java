package org.dateline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.dateline.ingest.InputLimits;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.FileVerifier;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.WarehouseFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that an older version wrote. */
class SchemaEvolutionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T02:15:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    @Test
    void filesOlderThanAColumnAreReadOnAndTheColumnIsEmptyThere() throws Exception {
        Inbox inbox = new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 2);
        run();
        write("fact_quote", "cue");
        inbox.articles("b.jsonl", 2, 4);

        assertThat(run().kept()).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM fact_quote WHERE cue IS NULL")).isPositive();
        assertThat(count("SELECT count(*) FROM fact_quote WHERE cue IS NOT NULL")).isPositive();

        Files.delete(folder().database());
        Rebuild.run(settings(), CLOCK);
        assertThat(count("SELECT count(*) FROM fact_quote WHERE cue IS NULL")).isPositive();
    }

    @Test
    void filesWithoutANeededColumnAreRefusedBeforeAnyWork() throws Exception {
        new Inbox(temp.resolve("inbox")).articles("a.jsonl", 0, 2);
        run();
        write("stage_article", "text_hash");

        for (Runnable command : new Runnable[] {this::run, () -> Rebuild.run(settings(), CLOCK)}) {
            assertThatThrownBy(command::run).isInstanceOfSatisfying(RunFailure.class,
                f -> assertThat(f.kind()).isEqualTo(RunFailure.Kind.CHECK))
                .hasMessageContaining("lacks the column text_hash of stage_article").hasMessageContaining("--warehouse");
        }
        assertThat(count("SELECT count(*) FROM fact_article")).isEqualTo(2);
    }

    /** Puts a file of the older version without a column into the place of a table's file. */
    private void write(String table, String column) throws IOException {
        Manifest now = Manifest.read(folder().root()).orElseThrow();
        List<DataFile> files = new ArrayList<>(now.files());
        DataFile file = now.files(table).get(0);
        Path old = folder().data().resolve(table).resolve("old.parquet");
        long rows = without(folder().locate(file), old, column);
        files.remove(file);
        files.add(new DataFile(table, table + "/old.parquet", file.bundle(), rows, Files.size(old),
            FileVerifier.sha256(old), 0));
        Manifest.empty().next(now.run(), now.bundles(), files, List.of()).write(folder().root());
    }

    private static long without(Path file, Path old, String column) throws IOException {
        MessageType full;
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            full = reader.getFileMetaData().getSchema();
        }
        MessageType less = new MessageType(full.getName(),
            full.getFields().stream().filter(f -> !f.getName().equals(column)).toList());
        Configuration conf = new Configuration(false);
        conf.set(ReadSupport.PARQUET_READ_SCHEMA, less.toString());
        long rows = 0;
        try (ParquetReader<Group> in = ParquetReader.builder(new GroupReadSupport(),
                    new org.apache.hadoop.fs.Path(file.toUri())).withConf(conf).build();
                ParquetWriter<Group> out = ExampleParquetWriter.builder(new LocalOutputFile(old)).withType(less).build()) {
            for (Group row = in.read(); row != null; row = in.read()) {
                out.write(row);
                rows++;
            }
        }
        return rows;
    }

    private WarehouseFolder folder() {
        return new WarehouseFolder(temp.resolve("w"));
    }

    private RunOutcome run() {
        return NightlyRun.run(settings(), new Progress() { }, CLOCK);
    }

    private JobSettings settings() {
        return new JobSettings(temp.resolve("inbox"), temp.resolve("w"), LocalDate.of(2024, 11, 30), 1, 1, 100, 1, 1, 2,
            "500MB", "", "", "", InputLimits.defaults());
    }

    private long count(String query) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:duckdb:" + folder().database());
                ResultSet r = c.createStatement().executeQuery(query)) {
            r.next();
            return r.getLong(1);
        }
    }
}
