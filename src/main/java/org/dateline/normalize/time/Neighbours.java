package org.dateline.normalize.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;

/**
 * Settles what an expression alone leaves open and its neighbour says: the year of "from March" before "to June
 * 1991", the day of "10:35 a.m." before "(0735 GMT) Friday".
 */
final class Neighbours {
    private static final int LONGEST_GAP = 12;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /** Words and marks between the two ends of a range. */
    private final Set<String> links = Resource.map("links.tsv").keySet();

    /** Replaces expressions of a text in place. */
    void settle(List<Timex> found, String text) {
        for (int i = 0; i + 1 < found.size(); i++) {
            Timex a = found.get(i);
            Timex b = found.get(i + 1);
            if (b.sentence() != a.sentence() || a.value() == null || b.value() == null) {
                continue;
            }
            if (links(text, a, b)) {
                found.set(i, inYearOf(a, b));
            } else if (clock(a)) {
                boolean bracket = clock(b) && gap(text, a, b).equals("(");
                Timex day = bracket ? i + 2 < found.size() ? found.get(i + 2) : null : b;
                String gap = day == null ? "" : gap(text, bracket ? b : a, day);
                if (day != null && day.sentence() == a.sentence() && named(day)
                        && (gap.equals(bracket ? ")" : "") || gap.equals(bracket ? ") on" : "on"))) {
                    found.set(i, on(a, day));
                    if (bracket) {
                        found.set(i + 1, on(b, day));
                    }
                }
            }
        }
    }

    private static String gap(String text, Timex a, Timex b) {
        int length = b.span().start() - a.span().end();
        return length < 0 || length > LONGEST_GAP ? "?" : text.substring(a.span().end(), b.span().start()).strip();
    }

    private boolean links(String text, Timex a, Timex b) {
        String gap = gap(text, a, b);
        if (!links.contains(gap) && !(gap.equals("and")
            && text.startsWith("between", Math.max(0, a.span().start() - 8)))) {
            return false;
        }
        return a.type() == TimexType.DATE && b.type() == TimexType.DATE && a.days().basis() == DateBasis.RELATIVE
            && (a.rule().startsWith("month-") || a.rule().equals("day-month")) && b.days().from() != null
            && (a.value().length() == MONTH_LENGTH || a.value().length() == DAY_LENGTH)
            && a.value().length() == b.value().length();
    }

    /** The same month or day in the latest year in which it is not behind the end of the range. */
    private static Timex inYearOf(Timex a, Timex b) {
        try {
            LocalDate from = a.days().from().withYear(b.days().from().getYear());
            LocalDate first = from.isAfter(b.days().from()) ? from.minusYears(1) : from;
            LocalDate last = a.value().length() == DAY_LENGTH ? first : Grain.MONTH.last(first);
            return new Timex(a.span(), a.sentence(), a.type(), first.toString().substring(0, a.value().length()),
                a.mod(), new DayRange(first, last, a.days().precision(), a.days().basis()), a.rule(), a.confidence());
        } catch (DateTimeException e) {
            return a;
        }
    }

    private static boolean clock(Timex t) {
        int at = t.value().indexOf('T');
        return t.type() == TimexType.TIME && at >= 0 && at + 1 < t.value().length()
            && Character.isDigit(t.value().charAt(at + 1));
    }

    private static boolean named(Timex t) {
        return t.type() == TimexType.DATE && t.value() != null && t.value().length() == DAY_LENGTH
            && t.days().basis() == DateBasis.WEEKDAY;
    }

    private static Timex on(Timex clock, Timex day) {
        String value = day.value() + clock.value().substring(clock.value().indexOf('T'));
        return new Timex(clock.span(), clock.sentence(), clock.type(), value, clock.mod(), day.days(), clock.rule(), clock.confidence());
    }
}
