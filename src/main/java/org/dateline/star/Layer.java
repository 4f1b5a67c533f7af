package org.dateline.star;

/** Which step writes a table, and so when its files change. */
public enum Layer {
    /** Written once with a bundle of articles, a pure function of it; loaded as it is. */
    BUNDLE,
    /** Written like {@link #BUNDLE}, read by the resolver only; not in the DuckDB file. */
    STAGE,
    /** What the resolver derives from all articles; written anew when it changes. */
    RESOLVED,
    /** Code lists and the calendar; the same for every warehouse of one program version. */
    REFERENCE,
    /** About runs of the job. */
    RUN,
    /** Made while the DuckDB file is built; has no Parquet file. */
    BUILT
}
