package org.dateline.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.Type;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;

/** Proves that a file is what its {@link DataFile} says. */
public final class FileVerifier {
    private FileVerifier() {
    }

    /**
     * Checks size, SHA-256, footer, row count, schema and the checksum of every page.
     *
     * @throws IOException "Cannot trust FILE: ..." when anything differs or the file cannot be read
     */
    public static void verify(Path file, DataFile expected) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("Cannot trust " + file + ": it is missing");
        }
        if (Files.size(file) != expected.bytes()) {
            throw new IOException("Cannot trust " + file + ": it has " + Files.size(file) + " bytes, not "
                + expected.bytes());
        }
        if (!sha256(file).equals(expected.sha256())) {
            throw new IOException("Cannot trust " + file + ": its SHA-256 is not " + expected.sha256());
        }
        verifyContent(file, expected);
    }

    /**
     * Columns of a table that a file holds, in the file's order.
     *
     * @throws SchemaMismatchException when it holds others, or lacks one that must have a value
     */
    public static List<String> columns(Path file, TableSchema<?> table) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
            return ParquetSchema.readable(file.toString(), reader.getFileMetaData().getSchema(), table).getFields().stream()
                .map(Type::getName).toList();
        } catch (RuntimeException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** SHA-256 of a file's bytes, 64 hexadecimal digits. */
    public static String sha256(Path file) throws IOException {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256 in this Java", e);
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Writes a file's or folder's bytes through to the disk. */
    static void force(Path fileOrFolder) throws IOException {
        boolean folder = Files.isDirectory(fileOrFolder);
        try (FileChannel channel = FileChannel.open(fileOrFolder,
                folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void verifyContent(Path file, DataFile expected) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
            .usePageChecksumVerification(true).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            var metadata = reader.getFileMetaData();
            ParquetSchema.readable(file.toString(), metadata.getSchema(), StarTables.named(expected.table()));
            long rows = 0;
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                rows += group.getRowCount();
                for (ColumnDescriptor column : metadata.getSchema().getColumns()) {
                    readPages(group.getPageReader(column));
                }
                group.close();
            }
            if (rows != expected.rows()) {
                throw new IOException("Cannot trust " + file + ": it has " + rows + " rows, not " + expected.rows());
            }
        } catch (RuntimeException e) {
            throw new IOException("Cannot trust " + file + ": " + e.getMessage(), e);
        }
    }

    private static void readPages(PageReader pages) {
        pages.readDictionaryPage();
        while (pages.readPage() != null) {
            continue;
        }
    }
}
