package org.dateline.normalize.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dateline.normalize.DateBasis;

/** Dates by their calendar names; a missing year is the one the clause and the anchor point to. */
final class CalendarDates {
    /** A date on the side that the tense speaks against must be this many times nearer than the one on the other side. */
    private static final double AGAINST_TENSE_DAY = 2;
    private static final double AGAINST_TENSE_MONTH = 3;
    private static final double NEVER = 1000;
    private static final int FIRST_YEAR_OF_STORY = 2;

    private CalendarDates() {
    }

    /** A full date; null when the calendar has no such day. */
    static Meaning day(String year, String month, String day) {
        try {
            return Meaning.stretch(Grain.DAY, LocalDate.of(fullYear(year), number(month), number(day)), DateBasis.EXPLICIT);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Meaning month(String year, String month) {
        return Meaning.stretch(Grain.MONTH, LocalDate.of(fullYear(year), number(month), 1), DateBasis.EXPLICIT);
    }

    static Meaning year(int year) {
        return Meaning.stretch(Grain.YEAR, LocalDate.of(year, 1, 1), DateBasis.EXPLICIT);
    }

    /** Years of two digits lie within the hundred years around 1990. */
    static int fullYear(String year) {
        int y = number(year);
        return year.length() > 2 ? y : y < 40 ? 2000 + y : 1900 + y;
    }

    /** A month and day without a year; null when no year has such a day. */
    static Meaning monthDay(int month, int day, Anchor anchor, Direction direction, DayOfWeek weekday) {
        if (day < 1 || day > Grain.MONTH.last(LocalDate.of(2000, month, 1)).getDayOfMonth()) {
            return null;
        }
        Integer storyYear = storyYear(anchor, direction);
        LocalDate publication = anchor.publication();
        if (storyYear == null && publication == null) {
            return Meaning.open(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), Grain.DAY);
        }
        LocalDate best = null;
        double bestCost = 0;
        int around = storyYear != null ? storyYear : publication.getYear();
        int reach = storyYear != null ? 0 : weekday != null ? 6 : 1;
        for (int y = around - reach; y <= around + reach; y++) {
            if (month == 2 && day == 29 && !LocalDate.of(y, 1, 1).isLeapYear()) {
                continue;
            }
            LocalDate d = LocalDate.of(y, month, day);
            double cost = publication == null ? 0 : cost(ChronoUnit.DAYS.between(publication, d), direction, AGAINST_TENSE_DAY);
            cost += weekday != null && d.getDayOfWeek() != weekday ? 1e6 : 0;
            if (best == null || cost < bestCost) {
                best = d;
                bestCost = cost;
            }
        }
        return best == null ? null : Meaning.stretch(Grain.DAY, best, DateBasis.RELATIVE);
    }

    /** A month without a year. */
    static Meaning month(int month, Anchor anchor, Direction direction) {
        Integer storyYear = storyYear(anchor, direction);
        if (storyYear != null) {
            return Meaning.stretch(Grain.MONTH, LocalDate.of(storyYear, month, 1), DateBasis.RELATIVE);
        }
        if (anchor.publication() == null) {
            return Meaning.open(String.format(Locale.ROOT, "XXXX-%02d", month), Grain.MONTH);
        }
        LocalDate now = Grain.MONTH.floor(anchor.publication());
        LocalDate past = now.plusMonths(-Math.floorMod(now.getMonthValue() - month, 12));
        LocalDate future = past.equals(now) ? now : past.plusYears(1);
        double back = cost(-ChronoUnit.MONTHS.between(past, now), direction, AGAINST_TENSE_MONTH);
        double on = cost(ChronoUnit.MONTHS.between(now, future), direction, AGAINST_TENSE_MONTH);
        return Meaning.stretch(Grain.MONTH, back <= on ? past : future, DateBasis.RELATIVE);
    }

    /** A weekday without a date; where something belongs to it ("Friday's vote"), the one that the story has named. */
    static Meaning weekday(DayOfWeek weekday, Anchor anchor, Direction direction, boolean owns) {
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open(null, Grain.DAY);
        }
        LocalDate named = owns ? anchor.named(weekday) : null;
        LocalDate d = named != null ? named : p.with(direction == Direction.FUTURE ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
        return Meaning.stretch(Grain.DAY, d, DateBasis.WEEKDAY);
    }

    /** A day of the month alone, in the month the story is in. */
    static Meaning dayOfMonth(int day, Anchor anchor) {
        Meaning month = anchor.latestWithin(Grain.DAY, 3);
        month = month == null ? anchor.latestWithin(Grain.MONTH, 3) : month;
        LocalDate in = month != null ? month.first() : anchor.publication();
        if (in == null) {
            return Meaning.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day), Grain.DAY);
        }
        LocalDate first = Grain.MONTH.floor(in);
        LocalDate d = first.plusDays(day - 1L);
        return d.getMonthValue() != first.getMonthValue() ? null : Meaning.stretch(Grain.DAY, d, DateBasis.RELATIVE);
    }

    /**
     * The year of a distant time that the story has just moved to, else null: a full date or month in this sentence or the
     * one before, or a year in this sentence, and a clause that does not speak of the future.
     */
    private static Integer storyYear(Anchor anchor, Direction direction) {
        Meaning m = anchor.recentReference();
        if (m == null || direction == Direction.FUTURE || direction == Direction.OVER && !anchor.sameSentence()
                || anchor.publication() == null && m.basis() != DateBasis.EXPLICIT) {
            return null;
        }
        boolean near = m.grain() == Grain.DAY || m.grain() == Grain.MONTH || m.grain() == Grain.YEAR && anchor.sameSentence();
        int year = m.first().getYear();
        return near && (anchor.publication() == null || year <= anchor.publication().getYear() - FIRST_YEAR_OF_STORY) ? year : null;
    }

    private static double cost(long distance, Direction direction, double againstTense) {
        boolean against = distance > 0 && direction.isPast() || distance < 0 && direction == Direction.FUTURE;
        return Math.abs(distance) * (!against ? 1 : direction == Direction.OVER ? NEVER : againstTense);
    }

    static int number(String s) {
        return Integer.parseInt(s);
    }
}
