package org.dateline.normalize.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dateline.normalize.TimexType;

/** Lengths of time as ISO 8601 writes them. Units: TS, TM, TH, D, WE, W, M, Q, H (half year), Y, E (decade), C, ML. */
final class Durations {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final List<String> ORDER = List.of("TS", "TM", "TH", "D", "W", "M", "Y");

    private Durations() {
    }

    /** A length; a null amount is an unknown number of units. */
    static Meaning of(BigDecimal amount, String unit) {
        if (amount == null) {
            return Meaning.duration(unit.startsWith("T") ? "PTX" + unit.substring(1) : "PX" + iso(unit), unit, null);
        }
        return Meaning.duration(value(amount, unit), unit, amount);
    }

    private static String value(BigDecimal amount, String unit) {
        switch (unit) {
            case "E":
                return value(amount.multiply(BigDecimal.TEN), "Y");
            case "C":
                return value(amount.multiply(new BigDecimal(100)), "Y");
            case "ML":
                return value(amount.multiply(new BigDecimal(1000)), "Y");
            case "Q":
                return value(amount.multiply(new BigDecimal(3)), "M");
            case "H":
                return value(amount.multiply(new BigDecimal(6)), "M");
            case "WE":
                return value(amount.multiply(new BigDecimal(2)), "D");
            default:
                break;
        }
        BigDecimal whole = amount.setScale(0, RoundingMode.FLOOR);
        BigDecimal rest = amount.subtract(whole);
        String head = unit.startsWith("T") ? "PT" : "P";
        String letter = unit.startsWith("T") ? unit.substring(1) : unit;
        if (rest.signum() == 0) {
            return head + whole.toPlainString() + letter;
        }
        String small = rest.compareTo(HALF) != 0 ? null : switch (unit) {
            case "Y" -> "6M";
            case "D" -> "T12H";
            case "TH" -> "30M";
            case "TM" -> "30S";
            default -> null;
        };
        if (small == null) {
            return head + amount.stripTrailingZeros().toPlainString() + letter;
        }
        return whole.signum() == 0 ? (small.startsWith("T") || head.equals("P") ? "P" : "PT") + small
            : head + whole.toPlainString() + letter + small;
    }

    private static String iso(String unit) {
        return switch (unit) {
            case "WE" -> "D";
            case "H" -> "M";
            case "ML" -> "L";
            default -> unit;
        };
    }

    /** Two lengths told as one, the greater unit first: "two years and three months". */
    static Meaning add(Meaning a, Meaning b) {
        if (a == null || b == null || ORDER.indexOf(a.unit()) <= ORDER.indexOf(b.unit()) || ORDER.indexOf(b.unit()) < 0) {
            return a;
        }
        String tail = b.value().substring(1);
        boolean both = a.value().contains("T") && tail.startsWith("T");
        return Meaning.duration(a.value() + (both ? tail.substring(1) : tail), a.unit(), a.amount());
    }

    /** Something that comes back: every so many units. */
    static Meaning every(Meaning length) {
        return length.withValue(TimexType.SET, length.value());
    }
}
