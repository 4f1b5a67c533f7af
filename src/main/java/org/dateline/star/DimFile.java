package org.dateline.star;

/** One row per Parquet file that the DuckDB file was loaded from. */
@Table(name = "dim_file", grain = "Parquet file that the DuckDB file was loaded from",
    key = {"table_name", "path"}, sort = {"table_name", "path"}, layer = Layer.BUILT)
public record DimFile(
    @Column("table whose rows it holds") String tableName,
    @Column(value = "path in the data folder and in the snapshot", clock = true) String path,
    @Column("bundle of source files it was made from, or the table's name") String bundle,
    @Column("rows in it") long fileRows,
    @Column(value = "size", clock = true) long bytes,
    @Column(value = "SHA-256 of its bytes, 64 hexadecimal digits", clock = true) String sha256) implements Row {
}
