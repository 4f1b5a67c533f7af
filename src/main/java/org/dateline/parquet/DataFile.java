package org.dateline.parquet;

/**
 * One finished and verified Parquet file.
 *
 * @param table table whose rows it holds
 * @param path path relative to the warehouse's {@code data} folder or a run's staging folder, {@code /} between parts
 * @param bundle bundle of source files it was made from; the table's name for tables that are not made by bundle
 * @param rows number of rows
 * @param bytes size
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param schemaVersion version of the tables it was written with
 */
public record DataFile(String table, String path, String bundle, long rows, long bytes, String sha256,
                       int schemaVersion) {
}
