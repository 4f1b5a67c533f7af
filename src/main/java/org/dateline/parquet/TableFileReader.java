package org.dateline.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
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
     * @throws SchemaMismatchException when the file's columns cannot be read as the table's
     * @throws IOException when the file cannot be read or a page is damaged
     */
    public static <R extends Row> void read(Path file, TableSchema<R> table, Consumer<? super R> rows)
            throws IOException {
        try (ParquetReader<R> reader = new Builder<>(file, table)
                .usePageChecksumVerification(true).build()) {
            for (R row = reader.read(); row != null; row = reader.read()) {
                rows.accept(row);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static final class Builder<R extends Row> extends ParquetReader.Builder<R> {
        private final String name;
        private final TableSchema<R> table;

        Builder(Path file, TableSchema<R> table) {
            super(new LocalInputFile(file), new PlainParquetConfiguration());
            this.name = file.toString();
            this.table = table;
        }

        @Override
        protected ReadSupport<R> getReadSupport() {
            return new RowReadSupport<>(name, table);
        }
    }

    private static final class RowReadSupport<R extends Row> extends ReadSupport<R> {
        private final String file;
        private final TableSchema<R> table;

        RowReadSupport(String file, TableSchema<R> table) {
            this.file = file;
            this.table = table;
        }

        @Override
        public ReadContext init(InitContext context) {
            try {
                return new ReadContext(ParquetSchema.readable(file, context.getFileSchema(), table));
            } catch (SchemaMismatchException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public RecordMaterializer<R> prepareForRead(Configuration configuration, Map<String, String> metadata,
                                                    MessageType fileSchema, ReadContext context) {
            return new RowMaterializer<>(table, context.getRequestedSchema());
        }

        @Override
        public RecordMaterializer<R> prepareForRead(ParquetConfiguration configuration, Map<String, String> metadata,
                                                    MessageType fileSchema, ReadContext context) {
            return new RowMaterializer<>(table, context.getRequestedSchema());
        }
    }
}
