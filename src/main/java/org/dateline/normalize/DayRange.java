package org.dateline.normalize;

import java.time.LocalDate;

/**
 * Days, both included, with how they were found.
 *
 * @param from first day, null when unknown
 * @param to last day, null when unknown
 * @param precision width
 * @param basis why
 */
public record DayRange(LocalDate from, LocalDate to, DatePrecision precision, DateBasis basis) {
    /** No days known. */
    public static final DayRange UNKNOWN = new DayRange(null, null, DatePrecision.NONE, DateBasis.UNKNOWN);
}
