package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.dateline.star.Row;
import org.dateline.star.TableSchema;

/** Reads rows back from a file that {@link TableFileWriter} wrote, page checksums verified. */
public final class TableFileReader {
    private TableFileReader() {
    }

    /**
     * Hands every row of a file to a consumer, in the file's order.
     *
     * @throws IOException when the file cannot be read or a page is damaged
     */
    public static <R extends Row> void read(Path file, TableSchema<R> table, Consumer<? super R> rows)
            throws IOException {
        try (ParquetReader<R> reader = new Builder<>(new LocalInputFile(file), table)
                .usePageChecksumVerification(true).build()) {
            for (R row = reader.read(); row != null; row = reader.read()) {
                rows.accept(row);
            }
        } catch (RuntimeException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static final class Builder<R extends Row> extends ParquetReader.Builder<R> {
        private final TableSchema<R> table;

        Builder(InputFile file, TableSchema<R> table) {
            super(file, new PlainParquetConfiguration());
            this.table = table;
        }

        @Override
        protected ReadSupport<R> getReadSupport() {
            return new RowReadSupport<>(table);
        }
    }

    private static final class RowReadSupport<R extends Row> extends ReadSupport<R> {
        private final TableSchema<R> table;

        RowReadSupport(TableSchema<R> table) {
            this.table = table;
        }

        @Override
        public ReadContext init(InitContext context) {
            MessageType expected = ParquetSchema.of(table);
            if (!context.getFileSchema().equals(expected)) {
                throw new IllegalStateException("its columns are not those of " + table.name());
            }
            return new ReadContext(expected);
        }

        @Override
        public RecordMaterializer<R> prepareForRead(Configuration configuration, Map<String, String> metadata,
                                                    MessageType fileSchema, ReadContext context) {
            return new RowMaterializer<>(table);
        }

        @Override
        public RecordMaterializer<R> prepareForRead(ParquetConfiguration configuration, Map<String, String> metadata,
                                                    MessageType fileSchema, ReadContext context) {
            return new RowMaterializer<>(table);
        }
    }
}
