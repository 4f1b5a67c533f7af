package org.dateline.normalize.time;

import java.time.LocalDate;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.TimexType;

/** Dates counted from another date. */
final class Shifts {
    /** Counting further than this many units gives no calendar date of use. */
    private static final int MOST = 5000;

    private Shifts() {
    }

    /** The unit that holds the day the story counts from, moved by some units. */
    static Meaning unit(String unit, int by, LocalDate from) {
        Grain grain = Grain.of(unit);
        if (from == null || grain == null) {
            return Meaning.open(null, grain);
        }
        return Meaning.stretch(grain, grain.plus(grain.floor(from), by), DateBasis.RELATIVE);
    }

    /**
     * A date moved by a length, as wide as the length's unit or as the date itself if that is narrower and not a day.
     * Vague lengths give the past or the future.
     */
    static Meaning by(Meaning length, int sign, Meaning from) {
        if (length == null) {
            return null;
        }
        if (length.amount() == null) {
            return Meaning.plain(TimexType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (from == null || !from.dated()) {
            return Meaning.open(null, Grain.DAY);
        }
        Grain unit = Grain.of(length.unit());
        if (unit == null) {
            return hours(length, sign, from);
        }
        double amount = length.amount().doubleValue();
        if (unit == Grain.DECADE || unit == Grain.CENTURY) {
            amount *= unit == Grain.DECADE ? 10 : 100;
            unit = Grain.YEAR;
        }
        if (amount > MOST) {
            return Meaning.plain(TimexType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        long whole = (long) Math.floor(amount);
        Grain grain = unit;
        LocalDate day = unit.plus(from.first(), sign * whole);
        if (amount != whole && finer(unit) != null) {
            grain = finer(unit);
            day = grain.plus(day, sign * Math.round((amount - whole) * (unit == Grain.YEAR ? 12 : unit == Grain.WEEK ? 7 : 30)));
        }
        boolean keep = from.grain() != null && from.grain() != Grain.DAY && from.grain().compareTo(grain) < 0;
        return Meaning.stretch(keep ? from.grain() : grain, day, DateBasis.RELATIVE);
    }

    private static Grain finer(Grain unit) {
        return switch (unit) {
            case YEAR -> Grain.MONTH;
            case MONTH, WEEK -> Grain.DAY;
            default -> null;
        };
    }

    /** Some hours or minutes away is on the same day as far as anybody can say. */
    private static Meaning hours(Meaning length, int sign, Meaning from) {
        if (!"TH".equals(length.unit()) || length.amount().doubleValue() < 24) {
            return from;
        }
        return Meaning.stretch(Grain.DAY, from.first().plusDays(sign * (length.amount().longValue() / 24)), DateBasis.RELATIVE);
    }
}
