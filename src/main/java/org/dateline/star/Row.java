package org.dateline.star;

/** A row of one table of the star; its record class carries a {@link Table} annotation. */
public interface Row {
}
