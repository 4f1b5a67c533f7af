package org.dateline.star;

/** One row per refused input. */
@Table(name = "fact_rejection", grain = "refused input",
    key = "rejection_key", sort = {"source_file", "source_record", "rejection_key"}, layer = Layer.BUNDLE)
public record FactRejection(
    @Column("surrogate key") long rejectionKey,
    @Column("file, relative to the inbox") String sourceFile,
    @Column("zero-based record in the file") long sourceRecord,
    @Column("byte at which it starts, -1 where the format has none") long sourceOffset,
    @Column("kind of fault") String reason,
    @Column("one sentence for a person") String detail) implements Row {
}
