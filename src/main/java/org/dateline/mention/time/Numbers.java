package org.dateline.mention.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the words and signs of one number together: "twenty-five", "two hundred and ten", "1,200", "2 1/2", "two and a
 * half", "nineteen ninety-six", "twenty-first", "21st". The lexicon gives {@code CARD} (value), {@code SCALE} (factor) and
 * {@code ORD}; what comes out is {@code NUM}, {@code ORD}, or {@code YEAR} for a year that is spoken in two halves.
 */
final class Numbers {
    private final int card;
    private final int scale;
    private final int ord;
    private final int num;
    private final int dig;
    private final int year;
    private final int day;
    private final int dayTh;
    private final int suffix;
    private final int half;
    private final int article;
    private final int and;
    private final int hyphen;
    private final int comma;
    private final int point;
    private final int slash;
    private final int clockMark;

    Numbers(Classes classes) {
        card = classes.of("CARD");
        scale = classes.of("SCALE");
        ord = classes.of("ORD");
        num = classes.of("NUM");
        dig = classes.of("DIG");
        year = classes.of("YEAR");
        day = classes.of("DAY");
        dayTh = classes.of("DAYTH");
        suffix = classes.of("ORDSUFFIX");
        half = classes.of("HALFWORD");
        article = classes.of("A");
        and = classes.of("and");
        hyphen = classes.of("-");
        comma = classes.of(",");
        point = classes.of(".");
        slash = classes.of("/");
        clockMark = classes.of("AMPM");
    }

    /** The items with each number as one item. */
    List<Item> compose(List<Item> items) {
        List<Item> out = new ArrayList<>(items.size());
        for (int i = 0; i < items.size();) {
            Item item = items.get(i);
            Word w = item.word();
            Reading r = null;
            if (w.is(dig)) {
                r = digits(items, i);
            } else if (w.is(card) || w.is(article) || w.is(half)) {
                r = words(items, i);
            }
            if (r == null) {
                out.add(item);
                i++;
            } else {
                out.add(new Item(item.start(), items.get(r.end - 1).end(), item.tight(), r.word, null));
                i = r.end;
            }
        }
        return out;
    }

    private record Reading(Word word, int end) {
    }

    private Reading digits(List<Item> items, int i) {
        String value = items.get(i).word().value(dig);
        if (at(items, i + 1, suffix, true)) {
            return new Reading(ordinalDay(value), i + 2);
        }
        int end = i + 1;
        StringBuilder whole = new StringBuilder(value);
        while (value.length() <= 3 && at(items, end, comma, true) && at(items, end + 1, dig, true)
                && items.get(end + 1).word().value(dig).length() == 3 && whole.length() < 12) {
            whole.append(items.get(end + 1).word().value(dig));
            end += 2;
        }
        BigDecimal v = new BigDecimal(whole.toString());
        boolean inDate = at(items, i, dig, true) && i > 0 && at(items, i - 1, point, true);
        if (!inDate && at(items, end, point, true) && at(items, end + 1, dig, true) && !at(items, end + 2, clockMark, false)
                && !at(items, end + 2, point, true)) {
            v = new BigDecimal(whole + "." + items.get(end + 1).word().value(dig));
            end += 2;
        }
        BigDecimal fraction = fraction(items, end);
        if (fraction != null && !items.get(end).tight()) {
            return new Reading(number(v.add(fraction), false), end + 3);
        }
        if (end == i + 1 && (fraction = fraction(items, i)) != null && !at(items, i + 3, slash, true)) {
            return new Reading(number(fraction, false), i + 3);
        }
        if (at(items, end, scale, false) && !items.get(end).word().value(scale).equals("12")) {
            return new Reading(number(v.multiply(new BigDecimal(items.get(end).word().value(scale))), false), end + 1);
        }
        int more = andHalf(items, end);
        if (more > end) {
            return new Reading(number(v.add(HALF), false), more);
        }
        return end == i + 1 ? null : new Reading(number(v, false), end);
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private BigDecimal fraction(List<Item> items, int i) {
        if (!at(items, i, dig, false) || !at(items, i + 1, slash, true) || !at(items, i + 2, dig, true)) {
            return null;
        }
        return switch (items.get(i).word().value(dig) + "/" + items.get(i + 2).word().value(dig)) {
            case "1/2" -> HALF;
            case "1/4" -> new BigDecimal("0.25");
            case "3/4" -> new BigDecimal("0.75");
            default -> null;
        };
    }

    private Reading words(List<Item> items, int i) {
        int at = i;
        long total = 0;
        long current;
        Word first = items.get(i).word();
        if (first.is(half)) {
            if (at(items, i + 1, article, false) && at(items, i + 2, scale, false)) {
                return new Reading(number(BigDecimal.valueOf(factor(items, i + 2) / 2), false), i + 3);
            }
            return null;
        }
        if (first.is(article)) {
            if (!at(items, i + 1, scale, false)) {
                return null;
            }
            current = 1;
        } else {
            current = Long.parseLong(first.value(card));
        }
        at++;
        while (at < items.size() && total < 1_000_000_000_000L) {
            int next = at(items, at, hyphen, true) && current % 100 >= 20 ? at + 1 : at;
            boolean joined = at(items, at, and, false) && (current % 100 == 0 || current == 0);
            next = joined ? at + 1 : next;
            if (at(items, next, card, false) && fits(current, Long.parseLong(items.get(next).word().value(card)))) {
                current += Long.parseLong(items.get(next).word().value(card));
                at = next + 1;
            } else if (next == at && at(items, at, scale, false)) {
                long f = factor(items, at);
                if (f < 1000) {
                    current *= f;
                } else {
                    total += current * f;
                    current = 0;
                }
                at++;
            } else {
                break;
            }
        }
        if (total == 0 && current >= 10 && current <= 20 && at == i + 1 && at(items, at, card, false)) {
            Reading spoken = spokenYear(items, at, (int) current);
            if (spoken != null) {
                return spoken;
            }
        }
        int ordinalAt = at(items, at, hyphen, true) ? at + 1 : at;
        if (total == 0 && current >= 20 && current < 100 && current % 10 == 0 && at(items, ordinalAt, ord, false)) {
            int o = Integer.parseInt(items.get(ordinalAt).word().value(ord));
            return o < 10 ? new Reading(ordinal((int) current + o), ordinalAt + 1) : null;
        }
        int more = andHalf(items, at);
        BigDecimal v = BigDecimal.valueOf(total + current);
        return more > at ? new Reading(number(v.add(HALF), false), more)
            : new Reading(number(v, total >= 2000 && total + current < 2100), at);
    }

    private Reading spokenYear(List<Item> items, int at, int century) {
        long v = Long.parseLong(items.get(at).word().value(card));
        int end = at + 1;
        if (v < 10) {
            return null;
        }
        if (v >= 20 && v % 10 == 0) {
            int unit = at(items, end, hyphen, true) ? end + 1 : end;
            if (at(items, unit, card, false) && Long.parseLong(items.get(unit).word().value(card)) < 10) {
                v += Long.parseLong(items.get(unit).word().value(card));
                end = unit + 1;
            }
        }
        return v > 99 ? null : new Reading(number(BigDecimal.valueOf(century * 100L + v), true), end);
    }

    /** Whether a smaller number word may follow: "hundred five", "twenty five", never "five twenty". */
    private static boolean fits(long before, long word) {
        long rest = before % 100;
        return word > 0 && (rest == 0 && before > 0 && word < 100 || before == 0 || rest >= 20 && rest % 10 == 0 && word < 10);
    }

    private int andHalf(List<Item> items, int at) {
        int i = at(items, at, hyphen, true) ? at + 1 : at;
        if (at(items, i, and, false)) {
            i = at(items, i + 1, hyphen, true) ? i + 2 : i + 1;
            if (at(items, i, article, false)) {
                i = at(items, i + 1, hyphen, true) ? i + 2 : i + 1;
                if (at(items, i, half, false)) {
                    return i + 1;
                }
            } else if (at(items, i, card, false) && items.get(i).word().value(card).equals("1")) {
                i = at(items, i + 1, hyphen, true) ? i + 2 : i + 1;
                if (at(items, i, half, false)) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    private long factor(List<Item> items, int i) {
        return Long.parseLong(items.get(i).word().value(scale));
    }

    private static boolean at(List<Item> items, int i, int wordClass, boolean tight) {
        return i < items.size() && items.get(i).word().is(wordClass) && (!tight || items.get(i).tight());
    }

    private Word ordinal(int v) {
        String s = Integer.toString(v);
        return v >= 1 && v <= 31 ? new Word(new int[] {ord, day}, new String[] {s, s}) : new Word(new int[] {ord}, new String[] {s});
    }

    private Word ordinalDay(String digits) {
        Word w = ordinal(Integer.parseInt(digits));
        return w.is(day) ? new Word(new int[] {ord, day, dayTh}, new String[] {digits, digits, digits}) : w;
    }

    private Word number(BigDecimal v, boolean isYear) {
        String s = v.stripTrailingZeros().toPlainString();
        return isYear ? new Word(new int[] {num, year}, new String[] {s, s}) : new Word(new int[] {num}, new String[] {s});
    }
}
