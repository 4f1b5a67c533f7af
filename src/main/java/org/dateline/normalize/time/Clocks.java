package org.dateline.normalize.time;

import java.util.Locale;
import org.dateline.normalize.TimexType;

/** Times of day. */
final class Clocks {
    private Clocks() {
    }

    /** A clock time without its day: {@code T22:00}; null when no clock shows it. */
    static Meaning of(String hour, String minute, String half) {
        if (hour.length() > 2 || !hour.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (m > 59 || h > 24 || h == 24 && m > 0 || half != null && (h > 12 || h == 0 && half.equals("p"))) {
            return null;
        }
        if ("p".equals(half) && h < 12) {
            h += 12;
        } else if ("a".equals(half) && h == 12) {
            h = 0;
        }
        return Meaning.plain(TimexType.TIME, String.format(Locale.ROOT, "T%02d:%02d", h, m));
    }

    /** The start of a stretch whose end carries the half of the day: "7:30 to 9:30 p.m.", "11 to 2 p.m.". */
    static Meaning before(String hour, String minute, String end, String half) {
        boolean same = Integer.parseInt(hour) % 12 <= Integer.parseInt(end) % 12;
        return of(hour, minute, same ? half : half.equals("p") ? "a" : "p");
    }

    /** An hour told with its part of the day: "four in the afternoon". */
    static Meaning in(String hour, String part) {
        if (hour.contains(".") || hour.length() > 2) {
            return null;
        }
        int h = Integer.parseInt(hour);
        boolean late = part.equals("AF") || part.equals("EV") || part.equals("NI") && h >= 6 && h < 12;
        return of(hour, null, h > 12 ? null : late ? "p" : "a");
    }

    /** The clock on a day; a clock alone keeps no value where the day is not known. */
    static Meaning on(Meaning clock, Meaning day) {
        if (clock == null || day == null || day.value() == null) {
            return clock == null ? null : Meaning.open(null, Grain.DAY).withValue(TimexType.TIME, null);
        }
        int t = day.value().indexOf('T');
        Meaning plain = t < 0 ? day : day.withValue(TimexType.TIME, day.value().substring(0, t));
        String mod = clock.mod() != null ? clock.mod() : day.mod();
        return plain.grain() == Grain.DAY || plain.value().startsWith("XXXX") ? plain.withClock(clock.value()).withMod(mod) : clock;
    }
}
