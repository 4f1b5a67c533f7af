package org.dateline.normalize.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.dateline.normalize.DatePrecision;

/** Stretches of the calendar: where one starts, the next one, how TIMEX3 writes it. */
enum Grain {
    DAY, WEEK, WEEKEND, MONTH, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY;

    /** Calendar stretch of a unit of the lexicon; null for hours and less, and for more than centuries. */
    static Grain of(String unit) {
        return switch (unit) {
            case "D" -> DAY;
            case "W" -> WEEK;
            case "WE" -> WEEKEND;
            case "M" -> MONTH;
            case "Q" -> QUARTER;
            case "H" -> HALF;
            case "Y" -> YEAR;
            case "E" -> DECADE;
            case "C" -> CENTURY;
            case "SEASON" -> SEASON;
            default -> null;
        };
    }

    /** First day of the stretch that holds a day; a weekend belongs to the week before it. */
    LocalDate floor(LocalDate d) {
        return switch (this) {
            case DAY -> d;
            case WEEK -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> d.withDayOfMonth(1);
            case QUARTER -> d.with(IsoFields.DAY_OF_QUARTER, 1);
            case SEASON -> d.getMonthValue() < 3 ? LocalDate.of(d.getYear() - 1, 12, 1)
                : LocalDate.of(d.getYear(), d.getMonthValue() / 3 * 3, 1);
            case HALF -> LocalDate.of(d.getYear(), d.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(d.getYear(), 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(d.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(d.getYear(), 100) * 100, 1, 1);
        };
    }

    /** The same place {@code n} stretches later. */
    LocalDate plus(LocalDate d, long n) {
        return switch (this) {
            case DAY -> d.plusDays(n);
            case WEEK, WEEKEND -> d.plusWeeks(n);
            case MONTH -> d.plusMonths(n);
            case QUARTER, SEASON -> d.plusMonths(3 * n);
            case HALF -> d.plusMonths(6 * n);
            case YEAR -> d.plusYears(n);
            case DECADE -> d.plusYears(10 * n);
            case CENTURY -> d.plusYears(100 * n);
        };
    }

    /** Last day of the stretch that starts on a day. */
    LocalDate last(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
    }

    /** TIMEX3 value of the stretch that starts on a day. */
    String value(LocalDate first) {
        int y = first.getYear();
        return switch (this) {
            case DAY -> year(y) + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
            case WEEK -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> year(y) + "-" + two(first.getMonthValue());
            case QUARTER -> year(y) + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF -> year(y) + "-H" + (first.getMonthValue() + 5) / 6;
            case SEASON -> year(y) + "-" + switch (first.getMonthValue()) {
                case 3 -> "SP";
                case 6 -> "SU";
                case 9 -> "FA";
                default -> "WI";
            };
            case YEAR -> year(y);
            case DECADE -> year(y).substring(0, year(y).length() - 1);
            case CENTURY -> year(y).substring(0, year(y).length() - 2);
        };
    }

    DatePrecision precision() {
        return switch (this) {
            case WEEKEND -> DatePrecision.RANGE;
            default -> DatePrecision.valueOf(name());
        };
    }

    private static String week(LocalDate d) {
        return year(d.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(int y) {
        return y > 0 ? pad(y, 4) : "BC" + pad(1 - y, 4);
    }

    private static String two(int v) {
        return pad(v, 2);
    }

    private static String pad(int v, int width) {
        String s = Integer.toString(v);
        return s.length() >= width ? s : "0".repeat(width - s.length()) + s;
    }
}
