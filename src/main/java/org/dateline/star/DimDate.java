package org.dateline.star;

import java.time.LocalDate;

/** One row per calendar day. */
@Table(name = "dim_date", grain = "calendar day",
    key = "date_key", sort = "date_key", layer = Layer.REFERENCE)
public record DimDate(
    @Column("the day as yyyymmdd; 0 unknown") int dateKey,
    @Column(value = "the day; NULL for unknown", nullable = true) LocalDate day,
    @Column("calendar year") int year,
    @Column("1 to 4") int quarter,
    @Column("1 to 12") int month,
    @Column("English name of the month") String monthName,
    @Column("1 to 31") int dayOfMonth,
    @Column("1 to 366") int dayOfYear,
    @Column("year of the ISO week") int isoYear,
    @Column("ISO 8601 week, 1 to 53") int isoWeek,
    @Column("1 Monday to 7 Sunday") int isoWeekday,
    @Column("English name of the day") String weekday,
    @Column("Saturday or Sunday") boolean isWeekend,
    @Column("yyyymm") int yearMonth) implements Row {
}
