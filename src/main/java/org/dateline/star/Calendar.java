package org.dateline.star;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The rows of {@code dim_date}: every day of two centuries, and the unknown day. */
public final class Calendar {
    /** First day with a key of its own. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    /** Last day with a key of its own. */
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /** Names by number, looked up once: the JDK's own look-up would cost more than all else of the 73,000 rows. */
    private static final String[] MONTHS = names(Month.values().length,
        i -> Month.of(i).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    private static final String[] WEEKDAYS = names(DayOfWeek.values().length,
        i -> DayOfWeek.of(i).getDisplayName(TextStyle.FULL, Locale.ENGLISH));

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
            MONTHS[d.getMonthValue()], d.getDayOfMonth(), d.getDayOfYear(),
            d.get(IsoFields.WEEK_BASED_YEAR), d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), weekday,
            WEEKDAYS[weekday], weekday >= 6,
            d.getYear() * 100 + d.getMonthValue());
    }

    private static String[] names(int count, IntFunction<String> name) {
        String[] names = new String[count + 1];
        for (int i = 1; i <= count; i++) {
            names[i] = name.apply(i);
        }
        return names;
    }
}
