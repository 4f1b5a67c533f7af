package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;
import org.dateline.star.TableSchema.ColumnSchema;

/**
 * Writes rows of one table as one Parquet file: sorted, ZSTD, page checksums, statistics, bloom filters on keys that
 * are looked up. Equal rows give equal bytes. The file is read back and checked before anybody hears of it.
 */
public final class TableFileWriter {
    /** Rows of a DuckDB row group: one Parquet row group fills one of them. */
    private static final int ROW_GROUP_ROWS = 122_880;
    private static final long ROW_GROUP_BYTES = 32L << 20;
    private static final int PAGE_BYTES = 1 << 20;
    private static final double BLOOM_FALSE_POSITIVES = 0.01;
    private static final int HASH_DIGITS = 12;

    private TableFileWriter() {
    }

    /**
     * Writes, closes, verifies and names one file {@code <table>/<bundle>-<content hash>.parquet}.
     *
     * @param folder staging folder of the run; the table's folder is made in it
     * @param bundle bundle id, or the table's name; letters, digits, dots, dashes
     * @param table table of all rows
     * @param rows rows in any order
     * @throws IOException when the disk fails or the file does not read back as written
     */
    public static DataFile write(Path folder, String bundle, TableSchema<?> table, List<? extends Row> rows)
            throws IOException {
        Path home = Files.createDirectories(folder.resolve(table.name()));
        Path draft = home.resolve("." + bundle + ".writing");
        Files.deleteIfExists(draft);
        List<Row> sorted = sorted(table, rows);
        ParquetWriter<Row> writer = open(draft, table, sorted.size());
        try {
            for (Row row : sorted) {
                writer.write(row);
            }
        } catch (IOException | RuntimeException | Error e) {
            discard(writer, draft, e);
            throw e;
        }
        writer.close();
        String sha256 = FileVerifier.sha256(draft);
        String path = table.name() + "/" + bundle + "-" + sha256.substring(0, HASH_DIGITS) + ".parquet";
        DataFile file = new DataFile(table.name(), path, bundle, sorted.size(), Files.size(draft), sha256,
            StarTables.SCHEMA_VERSION);
        FileVerifier.verifyContent(draft, file);
        FileVerifier.force(draft);
        Files.move(draft, folder.resolve(path), StandardCopyOption.ATOMIC_MOVE);
        return file;
    }

    private static List<Row> sorted(TableSchema<?> table, List<? extends Row> rows) {
        Comparator<Row> order = table.order();
        return rows.stream().<Row>map(r -> r).sorted(order).toList();
    }

    private static ParquetWriter<Row> open(Path file, TableSchema<?> table, int rows) throws IOException {
        Builder builder = new Builder(LocalFiles.output(file), table)
            .withConf(LocalFiles.CONFIGURATION)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withPageWriteChecksumEnabled(true)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withRowGroupRowCountLimit(ROW_GROUP_ROWS)
            .withPageSize(PAGE_BYTES)
            .withSizeStatisticsEnabled(false)
            .withValidation(false);
        if (table.key().size() == 1) {
            // A key never repeats, so a dictionary of it would be built in vain.
            builder.withDictionaryEncoding(table.key().get(0), false);
        }
        long values = Math.max(1, Math.min(rows, ROW_GROUP_ROWS));
        for (ColumnSchema c : table.columns()) {
            if (c.column().bloom()) {
                builder.withBloomFilterEnabled(c.name(), true).withBloomFilterNDV(c.name(), values)
                    .withBloomFilterFPP(c.name(), BLOOM_FALSE_POSITIVES);
            }
        }
        return builder.build();
    }

    /** A failed writer must not leave a file that looks whole. */
    private static void discard(ParquetWriter<Row> writer, Path draft, Throwable cause) {
        try {
            writer.close();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
        private final TableSchema<?> table;

        Builder(OutputFile file, TableSchema<?> table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
            return new RowWriteSupport(table);
        }
    }
}
