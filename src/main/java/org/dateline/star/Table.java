package org.dateline.star;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a record the one definition of a table: Java row, Parquet schema, DuckDB table and documentation follow it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
    /** Name in Parquet paths and in SQL. */
    String name();

    /** What one row stands for, as in "one row per GRAIN". */
    String grain();

    /** Columns of the primary key. */
    String[] key();

    /** Columns that order the rows of a file. */
    String[] sort();

    /** Who writes the table. */
    Layer layer();
}
