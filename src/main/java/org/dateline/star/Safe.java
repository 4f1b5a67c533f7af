package org.dateline.star;

import org.dateline.normalize.DayRange;

/**
 * Values as the tables promise them. One odd value of an extractor must not stop a night, so it becomes the unknown
 * one.
 */
final class Safe {
    private Safe() {
    }

    /** Within 0 and 1; 0 for what is no number. */
    static double confidence(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
    }

    /** Clean text, empty for null. */
    static String text(String text) {
        return text == null ? "" : CleanText.of(text);
    }

    /** First day; 0 when unknown or behind the last day. */
    static int from(DayRange days) {
        return ordered(days) ? Keys.day(days.from()) : 0;
    }

    /** Last day; 0 when unknown or before the first day. */
    static int to(DayRange days) {
        return ordered(days) ? Keys.day(days.to()) : 0;
    }

    /** A country code that the country table has, else null. */
    static String country(String iso3) {
        return Keys.country(iso3) == SurrogateKey.UNKNOWN ? null : iso3;
    }

    private static boolean ordered(DayRange days) {
        return days.from() == null || days.to() == null || !days.from().isAfter(days.to());
    }
}
