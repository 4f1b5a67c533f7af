package org.dateline.star;

/** One row per source file that was read. */
@Table(name = "stage_input", grain = "source file that was read",
    key = {"source_file", "sha256"}, sort = {"source_file", "sha256"}, layer = Layer.STAGE)
public record StageInput(
    @Column("path relative to the inbox") String sourceFile,
    @Column("of the file's bytes, 64 hexadecimal digits") String sha256,
    @Column("size") long bytes,
    @Column("bundle it was read with") String bundle,
    @Column("records in it") long recordsRead,
    @Column("of these refused") long recordsRejected) implements Row {
}
