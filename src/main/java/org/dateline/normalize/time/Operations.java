package org.dateline.normalize.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.TimexType;

/**
 * The operations that value expressions are made of. The sidecar README of {@code data/lexicon/time} lists them with their
 * arguments. An operation gives null for what is no date at all, and a meaning without value where an anchor is lacking.
 */
final class Operations {
    private static final Set<String> NAMES = Set.of("ymd", "yyyymmdd", "md", "mdlast", "ym", "m", "mdir", "y", "dec", "cent",
        "bc", "ad", "wd", "wdir", "wmd", "dom", "season", "quarter", "half", "hol", "shift", "rshift", "ago", "hence", "later", "earlier",
        "after", "before", "that", "the", "part", "clock", "clockto", "hhmm", "at", "dur", "durx", "add", "every", "everyday", "ref",
        "raw", "seasonof", "weekof", "restday", "compared", "sub", "yrange", "yseason", "clockin", "setof", "setmonth", "yof", "modern",
        "dayin", "halfof", "periodin", "weekend", "weekendof", "whole", "durhalf");
    private final Holidays holidays = new Holidays();
    private final Map<String, Operation> table = new HashMap<>();

    /** One operation over evaluated arguments: words as strings, inner expressions as meanings, missing parts as null. */
    interface Operation {
        Object apply(Object[] a, Scene s);
    }

    Operations() {
        calendar();
        relative();
        rest();
        if (!table.keySet().equals(NAMES)) {
            throw new IllegalStateException("Cannot use the operations: the list of names differs");
        }
    }

    static boolean knows(String name) {
        return NAMES.contains(name);
    }

    Object apply(String name, Object[] arguments, Scene scene) {
        return table.get(name).apply(arguments, scene);
    }

    private void calendar() {
        table.put("ymd", (a, s) -> CalendarDates.day(str(a[0]), str(a[1]), str(a[2])));
        table.put("yyyymmdd", (a, s) -> CalendarDates.day(str(a[0]).substring(0, 4), str(a[0]).substring(4, 6),
            str(a[0]).substring(6)));
        table.put("md", (a, s) -> CalendarDates.monthDay(number(a[0]), number(a[1]), s.anchor(), s.direction(), null));
        table.put("mdlast", (a, s) -> Named.monthDayBefore(number(a[0]), number(a[1]), s.anchor()));
        table.put("wmd", (a, s) -> CalendarDates.monthDay(number(a[1]), number(a[2]), s.anchor(), s.direction(),
            DayOfWeek.of(number(a[0]))));
        table.put("ym", (a, s) -> a[0] instanceof Meaning m ? monthIn(m, number(a[1])) : CalendarDates.month(str(a[0]), str(a[1])));
        table.put("m", (a, s) -> CalendarDates.month(number(a[0]), s.anchor(), s.direction()));
        table.put("mdir", (a, s) -> Named.month(number(a[0]), number(a[1]), s.anchor()));
        table.put("y", (a, s) -> CalendarDates.year(CalendarDates.fullYear(str(a[0]))));
        table.put("dec", (a, s) -> Meaning.stretch(Grain.DECADE,
            LocalDate.of(str(a[0]).length() > 2 ? number(a[0]) : 1900 + number(a[0]), 1, 1), DateBasis.EXPLICIT));
        table.put("cent", (a, s) -> Meaning.stretch(Grain.CENTURY, LocalDate.of(number(a[0]) * 100 - 100, 1, 1), DateBasis.EXPLICIT));
        table.put("bc", (a, s) -> year(str(a[0])) < 1 ? null : CalendarDates.year(1 - year(str(a[0]))));
        table.put("ad", (a, s) -> year(str(a[0])) < 1 ? null : CalendarDates.year(year(str(a[0]))));
        table.put("wd", (a, s) -> CalendarDates.weekday(DayOfWeek.of(number(a[0])), s.anchor(), s.direction(), s.owns()));
        table.put("wdir", (a, s) -> Named.weekday(DayOfWeek.of(number(a[0])), str(a[1]), s.anchor()));
        table.put("dom", (a, s) -> CalendarDates.dayOfMonth(number(a[0]), s.anchor()));
        table.put("season", (a, s) -> Named.season(str(a[0]), str(a[1]), s.anchor(), s.direction()));
        table.put("seasonof", (a, s) -> Named.seasonOf(str(a[0]), (Meaning) a[1]));
        table.put("quarter", (a, s) -> Named.quarter(number(a[0]), (Meaning) a[1], s.anchor(), s.direction()));
        table.put("half", (a, s) -> Named.half(number(a[0]), (Meaning) a[1], s.anchor()));
        table.put("hol", (a, s) -> Named.holiday(holidays, str(a[0]), a[1], s.anchor(), s.direction()));
        table.put("weekof", (a, s) -> a[0] instanceof Meaning m && m.dated() ? Meaning.stretch(Grain.WEEK, m.first(), m.basis())
            : Meaning.open(null, Grain.WEEK));
        table.put("yof", (a, s) -> a[0] == null ? null : CalendarDates.year(CalendarDates.fullYear(str(a[0]))));
        table.put("modern", (a, s) -> a[0] instanceof Meaning m && m.first().getYear() >= 1900 && m.first().getYear() <= 2050
            ? m : null);
        table.put("dayin", (a, s) -> Named.dayIn(number(a[0]), (Meaning) a[1]));
        table.put("halfof", (a, s) -> Named.halfOf((Meaning) a[0], (Meaning) a[1], s.anchor()));
        table.put("periodin", (a, s) -> Named.periodIn((Meaning) a[0], s.anchor()));
        table.put("weekend", (a, s) -> Named.weekend(s.anchor(), s.direction()));
        table.put("weekendof", (a, s) -> a[0] instanceof Meaning m && m.dated()
            ? Meaning.stretch(Grain.WEEKEND, m.first(), m.basis()) : Meaning.open(null, Grain.WEEKEND));
        table.put("yseason", (a, s) -> Named.yearSeason(str(a[0]), str(a[1])));
        table.put("yrange", (a, s) -> Named.yearRange(str(a[0]), str(a[1])));
    }

    private void relative() {
        table.put("shift", (a, s) -> Shifts.unit(str(a[0]), number(a[1]), s.anchor().publication()));
        table.put("rshift", (a, s) -> Shifts.unit(str(a[0]), number(a[1]),
            s.anchor().recentReference() == null && s.direction() == Direction.FUTURE ? s.anchor().publication()
                : referenceDay(s, Grain.of(str(a[0])))));
        table.put("ago", (a, s) -> Shifts.by((Meaning) a[0], -1, publication(s)));
        table.put("hence", (a, s) -> Shifts.by((Meaning) a[0], 1, publication(s)));
        table.put("later", (a, s) -> Shifts.by((Meaning) a[0], 1, reference(s, a[0])));
        table.put("earlier", (a, s) -> Shifts.by((Meaning) a[0], -1, reference(s, a[0])));
        table.put("compared", (a, s) -> {
            Meaning quarter = s.anchor().latestWithin(Grain.QUARTER, 1);
            return Shifts.by((Meaning) a[0], -1, quarter == null ? publication(s) : quarter);
        });
        table.put("after", (a, s) -> Shifts.by((Meaning) a[0], 1, (Meaning) a[1]));
        table.put("before", (a, s) -> Shifts.by((Meaning) a[0], -1, (Meaning) a[1]));
        table.put("that", (a, s) -> Shifts.unit(str(a[0]), 0, referenceDay(s, Grain.of(str(a[0])))));
        table.put("the", (a, s) -> {
            Grain grain = Grain.of(str(a[0]));
            Meaning last = s.anchor().latest(grain);
            return last != null ? last.withMod(null)
                : grain == Grain.QUARTER ? Named.quarterAt(s.anchor(), s.direction()) : Shifts.unit(str(a[0]), 0, s.anchor().publication());
        });
        table.put("sub", (a, s) -> Named.within((Meaning) a[0], (Meaning) a[1]));
    }

    private void rest() {
        table.put("part", (a, s) -> a[0] instanceof Meaning m ? m.withClock("T" + str(a[1])) : null);
        table.put("clock", (a, s) -> Clocks.of(str(a[0]), str(a[1]), str(a[2])));
        table.put("clockto", (a, s) -> Clocks.before(str(a[0]), str(a[1]), str(a[2]), str(a[3])));
        table.put("hhmm", (a, s) -> Clocks.of(str(a[0]).substring(0, 2), str(a[0]).substring(2), null));
        table.put("at", (a, s) -> Clocks.on((Meaning) a[0], (Meaning) a[1]));
        table.put("restday", (a, s) -> Clocks.on((Meaning) a[0], day(s)));
        table.put("whole", (a, s) -> a[0] instanceof Meaning m && m.grain() == null && m.type() == TimexType.TIME
            && m.value() != null ? Clocks.on(m, day(s)) : a[0]);
        table.put("clockin", (a, s) -> Clocks.in(str(a[0]), str(a[1])));
        table.put("dur", (a, s) -> a[1] == null || "0".equals(a[0]) ? null : Durations.of(amount(a[0]), str(a[1])));
        table.put("durhalf", (a, s) -> Durations.of(amount(a[0]).add(new BigDecimal("0.5")), str(a[1])));
        table.put("durx", (a, s) -> Durations.of(null, str(a[0])));
        table.put("add", (a, s) -> Durations.add((Meaning) a[0], (Meaning) a[1]));
        table.put("every", (a, s) -> a[0] instanceof Meaning m ? Durations.every(m) : null);
        table.put("everyday", (a, s) -> Meaning.plain(TimexType.SET,
            str(a[0]) + (a[1] == null ? "" : (str(a[0]).endsWith("-") ? "" : "T") + str(a[1]))));
        table.put("setof", (a, s) -> Meaning.plain(TimexType.SET, "XXXX-WXX-" + str(a[0]) + (a[1] == null ? "" : "T" + a[1])));
        table.put("setmonth", (a, s) -> Meaning.plain(TimexType.SET, String.format(Locale.ROOT, "XXXX-%02d", number(a[0]))));
        table.put("ref", (a, s) -> Meaning.plain(TimexType.DATE, str(a[0])));
        table.put("raw", (a, s) -> Meaning.plain(TimexType.valueOf(str(a[0])), str(a[1])));
    }

    private static Object monthIn(Meaning year, int month) {
        return year.dated() ? Meaning.stretch(Grain.MONTH, LocalDate.of(year.first().getYear(), month, 1), year.basis())
            : Meaning.open(null, Grain.MONTH);
    }

    /** The day a clock without a date belongs to: the one the story has just named, else the publication. */
    private static Meaning day(Scene s) {
        Meaning named = s.anchor().latestWithin(Grain.DAY, 2);
        return named != null ? named : publication(s);
    }

    private static Meaning publication(Scene s) {
        LocalDate p = s.anchor().publication();
        return p == null ? null : Meaning.stretch(Grain.DAY, p, DateBasis.RELATIVE);
    }

    private static LocalDate referenceDay(Scene s, Grain unit) {
        Meaning m = s.anchor().referenceFor(unit);
        return m == null ? null : m.first();
    }

    private static Meaning reference(Scene s, Object length) {
        return s.anchor().referenceFor(length instanceof Meaning m && m.unit() != null ? Grain.of(m.unit()) : Grain.DAY);
    }

    private static String str(Object o) {
        return (String) o;
    }

    private static int number(Object o) {
        return Integer.parseInt((String) o);
    }

    /** A year of one to four digits, 0 for anything else. */
    private static int year(String s) {
        return s.length() <= 4 && s.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(s) : 0;
    }

    private static BigDecimal amount(Object o) {
        return o == null || o.equals("X") ? null : new BigDecimal((String) o);
    }
}
