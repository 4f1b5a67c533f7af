package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.PublishedAt;

/**
 * Reads the forms in which news says when it was published: ISO 8601 with its looser cousins, RFC 1123, digits only
 * (day, day and time, seconds or milliseconds since 1970), and the lines that wires and pages print
 * ({@code Nov 29, 2024, 6:06 PM ET}). Every word must be understood, or there is no date. A zone abbreviation gives an
 * offset only when it can mean one offset; a day that could be read in two orders gives nothing.
 */
final class PublicationDate {
    private static final int LONGEST = 120;
    private static final Map<String, Word> WORDS = words();

    private record Word(String kind, String value) {
    }

    private final String s;
    private final DateParts parts = new DateParts();
    private int i;

    private PublicationDate(String s) {
        this.s = s;
    }

    /** The moment a text says, empty when it says none, more than one, or one before 1600 or after 2200. */
    static Optional<PublishedAt> parse(String text) {
        String s = text.strip();
        if (s.isEmpty() || s.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            PublicationDate d = new PublicationDate(s);
            Optional<PublishedAt> at = digits(s) ? epoch(s) : d.scan() ? d.parts.result() : Optional.empty();
            return at.filter(p -> p.date().getYear() >= 1600 && p.date().getYear() <= 2200);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a line starts with a word that announces an update rather than the publication. */
    static boolean isUpdateWord(String word) {
        Word w = WORDS.get(word.toLowerCase(Locale.ROOT));
        return w != null && w.kind.equals("updated");
    }

    /** A year, or a year and a month: honest, but no day. */
    static boolean isPartial(String text) {
        String s = text.strip();
        return s.length() == 4 && digits(s)
            || s.length() == 7 && s.charAt(4) == '-' && digits(s.substring(0, 4)) && digits(s.substring(5));
    }

    private static Optional<PublishedAt> epoch(String s) {
        int n = s.length();
        if (n == 8) {
            return Optional.of(new PublishedAt(day(s), null, null));
        } else if (n == 14) {
            return Optional.of(new PublishedAt(day(s), clock(s.substring(8)), null));
        } else if (n < 9 || n > 13) {
            return Optional.empty();
        }
        long v = Long.parseLong(s);
        OffsetDateTime at = (n < 12 ? Instant.ofEpochSecond(v) : Instant.ofEpochMilli(v)).atOffset(ZoneOffset.UTC);
        return Optional.of(new PublishedAt(at.toLocalDate(), at.toLocalTime(), ZoneOffset.UTC));
    }

    private static LocalDate day(String s) {
        return LocalDate.of(number(s, 0, 4), number(s, 4, 6), number(s, 6, 8));
    }

    private static LocalTime clock(String s) {
        return LocalTime.of(number(s, 0, 2), number(s, 2, 4), s.length() < 6 ? 0 : number(s, 4, 6));
    }

    private static int number(String s, int from, int to) {
        return Integer.parseInt(s, from, to, 10);
    }

    private static boolean digits(String s) {
        return s.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean scan() {
        while (i < s.length()) {
            char c = s.charAt(i);
            boolean fits;
            if (c >= '0' && c <= '9') {
                fits = digitRun();
            } else if (Character.isLetter(c)) {
                fits = word();
            } else if ((c == '+' || c == '-' || c == '\u2212') && parts.hour >= 0 && offsetAt()) {
                fits = true;
            } else {
                i++;
                fits = Character.isWhitespace(c) || Character.isSpaceChar(c)
                    || ",.:;|/()[]-\u2013\u2014\u2022\u00b7*".indexOf(c) >= 0;
            }
            if (!fits) {
                return false;
            }
        }
        return parts.year >= 0 && parts.month > 0 && parts.day > 0;
    }

    private boolean digitRun() {
        int from = i;
        int to = run(from);
        i = to;
        int n = to - from;
        if (n == 8 && parts.year < 0) {
            return parts.setDate(number(s, from, from + 4), number(s, from + 4, from + 6), number(s, from + 6, to));
        } else if (n == 6 && parts.hour < 0 && parts.year >= 0) {
            return parts.setTime(number(s, from, from + 2), number(s, from + 2, from + 4), number(s, from + 4, to));
        } else if (n > 4 || n == 3) {
            return false;
        }
        int v = number(s, from, to);
        char next = to < s.length() ? s.charAt(to) : ' ';
        if (n == 4 && (next == '-' || next == '/' || next == '.') && parts.year < 0 && parts.month < 0 && run(to + 1) > to + 1) {
            return yearFirst(v, to);
        } else if (n <= 2 && next == ':' && run(to + 1) == to + 3 || n <= 2 && clockPoint(next, to)) {
            return clock(v, to);
        } else if (n <= 2 && parts.year < 0 && parts.month < 0 && (next == '/' || next == '.' || next == '-')
                && run(to + 1) > to + 1 && run(to + 1) <= to + 3) {
            return yearLast(v, to, next);
        } else if (n == 4) {
            boolean free = parts.year < 0 && parts.month > 0;
            boolean military = !free && parts.hour < 0 && v < 2400 && v % 100 < 60;
            if (military) {
                return parts.setTime(v / 100, v % 100, 0);
            }
            parts.year = free ? v : parts.year;
            return free;
        }
        return small(v);
    }

    private boolean small(int v) {
        int t = i;
        while (t < s.length() && s.charAt(t) == ' ') {
            t++;
        }
        Word w = WORDS.get(wordAt(t).toLowerCase(Locale.ROOT));
        if (w != null && w.kind.equals("half") && parts.hour < 0) {
            return parts.setTime(v, 0, 0);
        }
        if (parts.day >= 0) {
            return false;
        }
        parts.day = v;
        return true;
    }

    /** {@code 18.06} and {@code 18h06} are times once the date is there, or before am and pm. */
    private boolean clockPoint(char next, int to) {
        if (next != '.' && next != 'h' || run(to + 1) != to + 3 || parts.hour >= 0) {
            return false;
        }
        if (parts.year >= 0 && parts.day >= 0) {
            return true;
        }
        Word after = WORDS.get(wordAt(to + 3).toLowerCase(Locale.ROOT));
        return next == 'h' || after != null && after.kind.equals("half");
    }

    private boolean clock(int h, int to) {
        int m = number(s, to + 1, to + 3);
        i = to + 3;
        int sec = 0;
        if (i < s.length() && s.charAt(i) == ':' && run(i + 1) == i + 3) {
            sec = number(s, i + 1, i + 3);
            i += 3;
            if (i < s.length() && (s.charAt(i) == '.' || s.charAt(i) == ',') && run(i + 1) > i + 1) {
                int end = run(i + 1);
                String fraction = (s.substring(i + 1, Math.min(end, i + 10)) + "000000000").substring(0, 9);
                parts.nano = Integer.parseInt(fraction);
                i = end;
            }
        }
        return parts.setTime(h, m, sec);
    }

    private boolean yearFirst(int y, int to) {
        int endMonth = run(to + 1);
        int m = number(s, to + 1, endMonth);
        if (endMonth >= s.length() || s.charAt(endMonth) != s.charAt(to) || run(endMonth + 1) == endMonth + 1) {
            return false;
        }
        int endDay = run(endMonth + 1);
        i = endDay;
        return endDay - endMonth <= 3 && parts.setDate(y, m, number(s, endMonth + 1, endDay));
    }

    private boolean yearLast(int first, int to, char sep) {
        int end = run(to + 1);
        int other = number(s, to + 1, end);
        if (end >= s.length() || s.charAt(end) != sep || run(end + 1) != end + 5) {
            return false;
        }
        i = end + 5;
        int y = number(s, end + 1, end + 5);
        if (sep == '.' || first > 12 || first == other) {
            return parts.setDate(y, other, first);
        }
        return other > 12 && parts.setDate(y, first, other);
    }

    private boolean word() {
        String w = wordAt(i);
        i += w.length();
        Word known = WORDS.get(w.toLowerCase(Locale.ROOT));
        if (known == null) {
            return false;
        }
        switch (known.kind) {
            case "month":
                boolean free = !parts.monthIsWord && parts.month < 0;
                parts.month = Integer.parseInt(known.value);
                parts.monthIsWord = true;
                return free;
            case "half":
                boolean named = known.value.equals("noon") || known.value.equals("midnight");
                if (named && parts.hour < 0) {
                    return parts.setTime(known.value.equals("noon") ? 12 : 0, 0, 0);
                }
                parts.half = named ? parts.half : known.value;
                return parts.hour >= 0;
            case "zone":
                return parts.zone(known.value);
            case "ordinal":
                return i > w.length() && Character.isDigit(s.charAt(i - w.length() - 1));
            default:
                return true;
        }
    }

    /** An offset after the time; GMT+9 adds to the word before it. */
    private boolean offsetAt() {
        int from = i + 1;
        int to = run(from);
        int n = to - from;
        boolean colon = to < s.length() && s.charAt(to) == ':' && run(to + 1) == to + 3;
        boolean taken = parts.offset != null && parts.offset.getTotalSeconds() != 0;
        if (n != 4 && n != 2 && n != 1 || n == 4 && colon || parts.year < 0 || taken) {
            return false;
        }
        int h = n == 4 ? number(s, from, from + 2) : number(s, from, to);
        int m = n == 4 ? number(s, from + 2, to) : colon ? number(s, to + 1, to + 3) : 0;
        int sign = s.charAt(i) == '+' ? 1 : -1;
        parts.offset = ZoneOffset.ofHoursMinutes(sign * h, sign * m);
        i = colon ? to + 3 : to;
        return true;
    }

    private int run(int from) {
        int t = from;
        while (t < s.length() && s.charAt(t) >= '0' && s.charAt(t) <= '9') {
            t++;
        }
        return t;
    }

    /** Letters at t, with single points between single letters: {@code p.m}. */
    private String wordAt(int t) {
        int e = t;
        while (e < s.length() && (Character.isLetter(s.charAt(e))
                || s.charAt(e) == '.' && e == t + 1 && e + 1 < s.length() && Character.isLetter(s.charAt(e + 1)))) {
            e++;
        }
        return s.substring(t, e);
    }

    private static Map<String, Word> words() {
        Map<String, Word> m = new HashMap<>();
        for (String[] row : Table.named("date-words.tsv")) {
            m.put(row[0], new Word(row[1], row[2]));
        }
        return Map.copyOf(m);
    }
}
