package org.dateline.star;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rows of {@code dim_date}: every day of two centuries, and the unknown day. */
public final class Calendar {
    /** First day with a key of its own. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    /** Last day with a key of its own. */
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Calendar() {
    }

    /** All days in order, the unknown day first. */
    public static List<DimDate> days() {
        DimDate unknown = new DimDate(0, null, 0, 0, 0, "unknown", 0, 0, 0, 0, 0, "unknown", false, 0);
        return Stream.concat(Stream.of(unknown), FIRST.datesUntil(LAST.plusDays(1)).map(Calendar::day)).toList();
    }

    private static DimDate day(LocalDate d) {
        int weekday = d.getDayOfWeek().getValue();
        return new DimDate(Keys.day(d), d, d.getYear(), d.get(IsoFields.QUARTER_OF_YEAR), d.getMonthValue(),
            d.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), d.getDayOfMonth(), d.getDayOfYear(),
            d.get(IsoFields.WEEK_BASED_YEAR), d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), weekday,
            d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), weekday >= 6,
            d.getYear() * 100 + d.getMonthValue());
    }
}
