package org.dateline.star;

/** One row per publisher or feed. */
@Table(name = "dim_source", grain = "publisher or feed",
    key = "source_key", sort = "source_key", layer = Layer.RESOLVED)
public record DimSource(
    @Column("surrogate key; 0 unknown") long sourceKey,
    @Column("name as delivered") String name,
    @Column("articles, counted once over their versions") int articleCount,
    @Column(value = "day of its first article as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int firstSeenDateKey,
    @Column(value = "day of its last article as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int lastSeenDateKey) implements Row {
}
