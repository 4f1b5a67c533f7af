package org.dateline.mention.time;

import java.util.Arrays;

/**
 * Classes of a run of digits by its length and value: {@code DIG} any, {@code NUM} up to nine digits, {@code HOUR} 0 to
 * 24, {@code MIN} 00 to 59, {@code DAY} 1 to 31, {@code MON} 1 to 12, {@code Y2} two digits, {@code YEAR} 1000 to 2199,
 * {@code HHMM} a clock of four digits, {@code YMD} eight digits that make a date.
 */
final class Digits {
    private final int any;
    private final int number;
    private final int hour;
    private final int minute;
    private final int day;
    private final int month;
    private final int twoDigitYear;
    private final int year;
    private final int clock;
    private final int date;

    Digits(Classes classes) {
        any = classes.of("DIG");
        number = classes.of("NUM");
        hour = classes.of("HOUR");
        minute = classes.of("MIN");
        day = classes.of("DAY");
        month = classes.of("MON");
        twoDigitYear = classes.of("Y2");
        year = classes.of("YEAR");
        clock = classes.of("HHMM");
        date = classes.of("YMD");
    }

    /** The digits as a word; {@link Word#NONE} when there are too many. */
    Word word(CharSequence text, int start, int end) {
        int n = end - start;
        if (n > 9) {
            return Word.NONE;
        }
        int v = Integer.parseInt(text, start, end, 10);
        int[] buffer = new int[8];
        int k = 0;
        buffer[k++] = any;
        buffer[k++] = number;
        if (n <= 2) {
            k = put(buffer, k, v <= 24, hour);
            k = put(buffer, k, v >= 1 && v <= 31, day);
            k = put(buffer, k, v >= 1 && v <= 12, month);
            k = put(buffer, k, n == 2 && v < 60, minute);
            k = put(buffer, k, n == 2, twoDigitYear);
        } else if (n == 4) {
            k = put(buffer, k, v >= 1000 && v < 2200, year);
            k = put(buffer, k, v < 2400 && v % 100 < 60, clock);
        } else if (n == 8) {
            k = put(buffer, k, v >= 18000101 && v < 22000000 && v / 100 % 100 >= 1 && v / 100 % 100 <= 12 && v % 100 >= 1
                && v % 100 <= 31, date);
        }
        String value = text.subSequence(start, end).toString();
        String[] values = new String[k];
        Arrays.fill(values, value);
        return new Word(Arrays.copyOf(buffer, k), values);
    }

    private static int put(int[] buffer, int k, boolean holds, int wordClass) {
        if (!holds) {
            return k;
        }
        buffer[k] = wordClass;
        return k + 1;
    }
}
