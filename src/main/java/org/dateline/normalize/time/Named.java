package org.dateline.normalize.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dateline.normalize.DateBasis;

/** Weekdays, months, seasons, quarters and holidays that a word like "last" or a year picks out. */
final class Named {
    private Named() {
    }

    /** The weekday strictly before ("last"), on or behind ("this"), strictly behind ("next"); "r" counts from the story. */
    static Meaning weekday(DayOfWeek w, String which, Anchor anchor) {
        Meaning reference = anchor.reference();
        LocalDate from = which.startsWith("r") ? reference == null ? null : reference.first() : anchor.publication();
        if (from == null) {
            return Meaning.open(null, Grain.DAY);
        }
        LocalDate d = from.with(switch (which) {
            case "last", "rlast" -> TemporalAdjusters.previous(w);
            case "next", "rnext" -> TemporalAdjusters.next(w);
            case "rsame" -> TemporalAdjusters.previousOrSame(w);
            default -> TemporalAdjusters.nextOrSame(w);
        });
        return Meaning.stretch(Grain.DAY, d, DateBasis.WEEKDAY);
    }

    /** The month before (-1), of the publication's year (0), or behind (1). */
    static Meaning month(int month, int which, Anchor anchor) {
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open(null, Grain.MONTH);
        }
        LocalDate inYear = LocalDate.of(p.getYear(), month, 1);
        LocalDate now = Grain.MONTH.floor(p);
        LocalDate d = which < 0 && !inYear.isBefore(now) ? inYear.minusYears(1)
            : which > 0 && !inYear.isAfter(now) ? inYear.plusYears(1) : inYear;
        return Meaning.stretch(Grain.MONTH, d, DateBasis.RELATIVE);
    }

    /** The last day of that name before the publication. */
    static Meaning monthDayBefore(int month, int day, Anchor anchor) {
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open(null, Grain.DAY);
        }
        for (int y = p.getYear(); y > p.getYear() - 9; y--) {
            LocalDate first = LocalDate.of(y, month, 1);
            if (day <= Grain.MONTH.last(first).getDayOfMonth() && first.plusDays(day - 1L).isBefore(p)) {
                return Meaning.stretch(Grain.DAY, first.plusDays(day - 1L), DateBasis.RELATIVE);
            }
        }
        return null;
    }

    /** A season that is over ("last"), of the year ("this"), to come ("next"), or by the clause ("near"). */
    static Meaning season(String season, String which, Anchor anchor, Direction direction) {
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open(null, Grain.SEASON);
        }
        LocalDate now = Grain.SEASON.floor(p);
        LocalDate start = LocalDate.of(now.getYear(), month(season), 1);
        LocalDate before = start.isBefore(now) ? start : start.minusYears(1);
        LocalDate on = start.isBefore(now) ? start.plusYears(1) : start;
        LocalDate d = switch (which) {
            case "last" -> before;
            case "next" -> on.equals(now) ? on.plusYears(1) : on;
            case "this" -> thisSeason(season, p, now);
            default -> on.equals(now) || direction == Direction.FUTURE ? on
                : direction.isPast() || ChronoUnit.DAYS.between(before, p) <= ChronoUnit.DAYS.between(p, on) ? before : on;
        };
        return Meaning.stretch(Grain.SEASON, d, DateBasis.RELATIVE);
    }

    private static LocalDate thisSeason(String season, LocalDate p, LocalDate now) {
        return now.getMonthValue() == month(season) ? now : LocalDate.of(p.getYear(), month(season), 1);
    }

    static Meaning seasonOf(String season, Meaning year) {
        return year == null || !year.dated() ? Meaning.open(null, Grain.SEASON)
            : Meaning.stretch(Grain.SEASON, LocalDate.of(year.first().getYear(), month(season), 1), year.basis());
    }

    private static int month(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    /** A quarter of a year; without a year the latest that has begun, or the next one in a future clause. */
    static Meaning quarter(int n, Meaning year, Anchor anchor, Direction direction) {
        if (n < 1 || n > 4) {
            return null;
        }
        int month = n * 3 - 2;
        if (year != null) {
            return year.dated() ? Meaning.stretch(Grain.QUARTER, LocalDate.of(year.first().getYear(), month, 1), year.basis())
                : Meaning.open(null, Grain.QUARTER);
        }
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open("XXXX-Q" + n, Grain.QUARTER);
        }
        LocalDate start = LocalDate.of(p.getYear(), month, 1);
        LocalDate now = Grain.QUARTER.floor(p);
        if (start.isAfter(now) && direction != Direction.FUTURE && start.minusMonths(3).isAfter(now)) {
            start = start.minusYears(1);
        } else if (start.isBefore(now) && direction == Direction.FUTURE && ChronoUnit.MONTHS.between(start, now) > 6) {
            start = start.plusYears(1);
        }
        return Meaning.stretch(Grain.QUARTER, start, DateBasis.RELATIVE);
    }

    /** The quarter that news of a day speaks of: for six weeks the one just over, unless the clause looks ahead. */
    static Meaning quarterAt(Anchor anchor, Direction direction) {
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open(null, Grain.QUARTER);
        }
        return Meaning.stretch(Grain.QUARTER, direction == Direction.FUTURE ? p : p.minusDays(45), DateBasis.RELATIVE);
    }

    /** A half of a year; without a year that of the publication. */
    static Meaning half(int n, Meaning of, Anchor anchor) {
        if (n < 1 || n > 2) {
            return null;
        }
        LocalDate p = of == null ? anchor.publication() : of.first();
        if (p == null) {
            return Meaning.open(of == null ? "XXXX-H" + n : null, Grain.HALF);
        }
        if (of != null && of.grain() != Grain.YEAR) {
            return of.withMod(n == 1 ? "START" : "END");
        }
        return Meaning.stretch(Grain.HALF, LocalDate.of(p.getYear(), n * 6 - 5, 1), of == null ? DateBasis.RELATIVE : of.basis());
    }

    /** A holiday: of a given year, "last", "next", or the nearest that the clause points to. */
    static Meaning holiday(Holidays table, String name, Object which, Anchor anchor, Direction direction) {
        if (which instanceof Meaning year) {
            LocalDate d = year.dated() ? table.in(year.first().getYear(), name) : null;
            return d == null ? Meaning.open(null, Grain.DAY) : Meaning.stretch(Grain.DAY, d, year.basis());
        }
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open(null, Grain.DAY);
        }
        LocalDate best = null;
        for (int y = p.getYear() - 1; y <= p.getYear() + 1; y++) {
            LocalDate d = table.in(y, name);
            if (d == null || "last".equals(which) && !d.isBefore(p) || "next".equals(which) && !d.isAfter(p)) {
                continue;
            }
            if (best == null || cost(d, p, direction) < cost(best, p, direction)) {
                best = d;
            }
        }
        return best == null ? Meaning.open(null, Grain.DAY) : Meaning.stretch(Grain.DAY, best, DateBasis.RELATIVE);
    }

    private static long cost(LocalDate d, LocalDate p, Direction direction) {
        long days = ChronoUnit.DAYS.between(p, d);
        boolean against = days > 0 && direction.isPast() || days < 0 && direction == Direction.FUTURE;
        return Math.abs(days) * (against ? 3 : 1);
    }

    /** Two years as one stretch: "2004-05", "1990-1995". */
    static Meaning yearRange(String from, String to) {
        int first = CalendarDates.fullYear(from);
        int last = to.length() == 2 ? first / 100 * 100 + Integer.parseInt(to) : Integer.parseInt(to);
        if (last <= first || last - first > 100) {
            return null;
        }
        Meaning m = Meaning.stretch(Grain.YEAR, LocalDate.of(first, 1, 1), DateBasis.EXPLICIT);
        return m.withValue(m.type(), m.value() + "/" + Grain.YEAR.value(LocalDate.of(last, 1, 1)))
            .withDays(m.first(), LocalDate.of(last, 12, 31));
    }

    /** Two years that follow each other, as seasons and budgets are written: "2006/07". */
    static Meaning yearSeason(String from, String to) {
        Meaning m = yearRange(from, to);
        return m != null && m.last().getYear() == m.first().getYear() + 1 ? m : null;
    }

    /** A smaller stretch inside a greater one: the month or quarter in the year of the other date. */
    static Meaning within(Meaning inner, Meaning outer) {
        if (inner == null || inner.grain() == null || outer == null || !outer.dated()) {
            return inner;
        }
        if (!inner.dated()) {
            return inner.value() == null ? inner : yearless(inner, outer);
        }
        LocalDate d = inner.first().withYear(outer.first().getYear());
        return Meaning.stretch(inner.grain(), d, outer.basis());
    }

    /** Another day of the month that a date lies in: the "5" of "Nov. 3 and 5", the "3" of "3-5 November". */
    static Meaning dayIn(int day, Meaning date) {
        if (date == null || date.value() == null) {
            return Meaning.open(null, Grain.DAY);
        }
        if (!date.dated()) {
            return Meaning.open(date.value().substring(0, 8) + String.format(Locale.ROOT, "%02d", day), Grain.DAY);
        }
        LocalDate month = Grain.MONTH.floor(date.first());
        return day > Grain.MONTH.last(month).getDayOfMonth() || day == date.first().getDayOfMonth() ? null
            : Meaning.stretch(Grain.DAY, month.plusDays(day - 1L), date.basis());
    }

    /** The half that was named, in a year or in another stretch ("the last half of the 1980s"). */
    static Meaning halfOf(Meaning half, Meaning of, Anchor anchor) {
        return half(half.value() != null && half.value().endsWith("2") ? 2 : 1, of, anchor);
    }

    /** The stretch of another year that matches the last quarter the story named; the year itself when there is none. */
    static Meaning periodIn(Meaning year, Anchor anchor) {
        Meaning quarter = anchor.latestWithin(Grain.QUARTER, 3);
        return quarter == null ? year : within(quarter, year);
    }

    /** The weekend just past, or the one to come in a future clause. */
    static Meaning weekend(Anchor anchor, Direction direction) {
        LocalDate p = anchor.publication();
        if (p == null) {
            return Meaning.open(null, Grain.WEEKEND);
        }
        LocalDate first = Grain.WEEKEND.floor(p);
        return Meaning.stretch(Grain.WEEKEND, direction != Direction.FUTURE && first.isAfter(p) ? first.minusWeeks(1) : first,
            DateBasis.RELATIVE);
    }

    /** Puts a year to a month, quarter or day that had none: {@code XXXX-Q3}. */
    private static Meaning yearless(Meaning inner, Meaning outer) {
        String rest = inner.value().substring(5);
        int year = outer.first().getYear();
        int month = switch (rest.charAt(0)) {
            case 'Q' -> Integer.parseInt(rest.substring(1)) * 3 - 2;
            case 'H' -> Integer.parseInt(rest.substring(1)) * 6 - 5;
            default -> Integer.parseInt(rest.substring(0, 2));
        };
        int day = rest.length() == 5 ? Integer.parseInt(rest.substring(3)) : 1;
        LocalDate first = LocalDate.of(year, month, 1);
        return day > Grain.MONTH.last(first).getDayOfMonth() ? null
            : Meaning.stretch(inner.grain(), first.plusDays(day - 1L), outer.basis());
    }
}
