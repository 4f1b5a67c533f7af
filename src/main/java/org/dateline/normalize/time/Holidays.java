package org.dateline.normalize.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The day of a holiday in a year. A holiday is written {@code 12-25}, {@code 11 THURSDAY 4} (fourth Thursday of November),
 * {@code 5 MONDAY -1} (last Monday), {@code EASTER+1} (days from Western Easter).
 */
final class Holidays {
    private final Map<String, String> rules = new HashMap<>();

    Holidays() {
        List<String[]> rows = Resource.rows("holidays.tsv");
        rows.forEach(r -> rules.put(r[0], r[1]));
    }

    /** The day, null when the table lacks the holiday. */
    LocalDate in(int year, String holiday) {
        String rule = rules.get(holiday);
        if (rule == null) {
            return null;
        }
        if (rule.startsWith("EASTER")) {
            return easter(year).plusDays(rule.length() > 6 ? Integer.parseInt(rule.substring(6)) : 0);
        }
        String[] words = rule.split(" ");
        if (words.length == 3) {
            LocalDate month = LocalDate.of(year, Integer.parseInt(words[0]), 1);
            return month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[2]), DayOfWeek.valueOf(words[1])));
        }
        if (words.length == 4) {
            return in(year, words[0] + " " + words[1] + " " + words[2], Integer.parseInt(words[3]));
        }
        int dash = rule.indexOf('-');
        return LocalDate.of(year, Integer.parseInt(rule.substring(0, dash)), Integer.parseInt(rule.substring(dash + 1)));
    }

    private static LocalDate in(int year, String rule, int days) {
        String[] words = rule.split(" ");
        return LocalDate.of(year, Integer.parseInt(words[0]), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[2]), DayOfWeek.valueOf(words[1]))).plusDays(days);
    }

    /** Western Easter Sunday by the anonymous Gregorian computation. */
    private static LocalDate easter(int y) {
        int a = y % 19;
        int b = y / 100;
        int c = y % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(y, n / 31, n % 31 + 1);
    }
}
