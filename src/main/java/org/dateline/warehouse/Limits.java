package org.dateline.warehouse;

/**
 * What DuckDB may use. Its memory lies outside Java's heap.
 *
 * @param memory as DuckDB writes it, {@code 1GB}
 * @param threads number of threads
 */
public record Limits(String memory, int threads) {
    /** 1 GB and two threads. */
    public static final Limits STANDARD = new Limits("1GB", 2);
}
