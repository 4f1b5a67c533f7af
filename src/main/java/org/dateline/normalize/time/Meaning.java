package org.dateline.normalize.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.TimexType;

/**
 * What an expression means.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, null when it needs an anchor that is not there
 * @param mod TIMEX3 modifier, null when none
 * @param grain width of a calendar stretch, null for durations, sets and vague references
 * @param first first day, null when not known
 * @param last last day, null when not known
 * @param basis how the days are known
 * @param unit unit of a duration, else null
 * @param amount number of units, null when vague or no duration
 */
record Meaning(TimexType type, String value, String mod, Grain grain, LocalDate first, LocalDate last, DateBasis basis,
               String unit, BigDecimal amount) {

    /** The stretch of the calendar that holds a day. */
    static Meaning stretch(Grain grain, LocalDate day, DateBasis basis) {
        LocalDate first = grain.floor(day);
        return new Meaning(TimexType.DATE, grain.value(first), null, grain, first, grain.last(first), basis, null, null);
    }

    /** A date that no days are known of. */
    static Meaning open(String value, Grain grain) {
        return new Meaning(TimexType.DATE, value, null, grain, null, null, DateBasis.UNKNOWN, null, null);
    }

    static Meaning plain(TimexType type, String value) {
        return new Meaning(type, value, null, null, null, null, DateBasis.UNKNOWN, null, null);
    }

    static Meaning duration(String value, String unit, BigDecimal amount) {
        return new Meaning(TimexType.DURATION, value, null, null, null, null, DateBasis.UNKNOWN, unit, amount);
    }

    boolean dated() {
        return first != null;
    }

    Meaning withMod(String m) {
        return new Meaning(type, value, m, grain, first, last, basis, unit, amount);
    }

    /** The same days with a clock or part of the day; the value stays null when the day is not known. */
    Meaning withClock(String clock) {
        return new Meaning(TimexType.TIME, value == null ? null : value + clock, mod, grain, first, last, basis, unit, amount);
    }

    Meaning withValue(TimexType newType, String newValue) {
        return new Meaning(newType, newValue, mod, grain, first, last, basis, unit, amount);
    }

    Meaning withDays(LocalDate newFirst, LocalDate newLast) {
        return new Meaning(type, value, mod, grain, newFirst, newLast, basis, unit, amount);
    }

    /** The days as the other stages take them. */
    DayRange days() {
        if (first == null) {
            return DayRange.UNKNOWN;
        }
        boolean whole = grain != null && last.equals(grain.last(first)) && grain.floor(first).equals(first);
        return new DayRange(first, last, whole ? grain.precision() : DatePrecision.RANGE, basis);
    }
}
