package org.dateline.ingest;

import java.util.Locale;
import java.util.Set;

/** What a single line of an article's head is. */
final class HeadLine {
    private static final int LONGEST_BYLINE = 120;
    private static final int DATELINE = 120;
    private static final Set<String> ABBREVIATIONS = Set.of("Inc", "Co", "Corp", "Ltd", "Jr", "Sr", "Gov", "St", "Dr");

    private HeadLine() {
    }

    /** What a time-stamp line says: both as they stand in the line, null when missing. */
    record Stamp(String published, String updated) {
    }

    /** The time stamp of a line that holds nothing else, null for any other line. */
    static Stamp stamp(String line) {
        String s = line.strip();
        if (s.length() > 200 || s.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int second = secondUpdate(s);
        if (second > 0 && PublicationDate.parse(s.substring(second)).isEmpty()) {
            second = -1;
        }
        String first = second > 0 ? s.substring(0, second) : s;
        String update = second > 0 ? s.substring(second) : null;
        if (PublicationDate.parse(first).isEmpty()) {
            return null;
        }
        return PublicationDate.isUpdateWord(firstWord(first)) ? new Stamp(null, first) : new Stamp(first, update);
    }

    /** The author line without its "By", null for any other line. */
    static String byline(String line) {
        String s = line.strip();
        if (s.length() < 5 || s.length() > LONGEST_BYLINE || !s.regionMatches(true, 0, "by ", 0, 3)
                || !Character.isUpperCase(s.codePointAt(3))) {
            return null;
        }
        boolean sentence = s.endsWith(".") && !s.endsWith("Jr.") && !s.endsWith("Sr.") || s.indexOf(" said ") > 0
            || s.indexOf(". ", 8) > 0 || s.split(" ").length > 14;
        return sentence ? null : s.substring(3).strip();
    }

    /** A short line under a byline that names an agency or a desk, or an address: capitals only, no sentence. */
    static boolean isAffiliation(String line) {
        String s = line.strip();
        if (s.indexOf('@') > 0 && s.indexOf(' ') < 0 && s.length() < 80) {
            return true;
        }
        if (s.isEmpty() || s.length() > 40 || ".:?!\"".indexOf(s.charAt(s.length() - 1)) >= 0) {
            return false;
        }
        for (String word : s.split("\\s+")) {
            if (!Character.isUpperCase(word.codePointAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line ends as sentences do, and not in an abbreviation. */
    static boolean endsSentence(String line) {
        if (!line.endsWith(".") || line.endsWith("..")) {
            return false;
        }
        String word = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
        return word.indexOf('.') < 0 && !ABBREVIATIONS.contains(word);
    }

    /** Length of the dateline that a line starts with ({@code SEOUL, Nov. 29 (Agency) --}), 0 when there is none. */
    static int dateline(String line) {
        int upper = 0;
        while (upper < line.length() && Character.isUpperCase(line.charAt(upper))) {
            upper++;
        }
        if (upper < 3 && !(upper > 0 && startsTwoCapitalWords(line, upper))) {
            return 0;
        }
        int end = Math.min(line.length(), DATELINE);
        for (int i = upper; i < end; i++) {
            char c = line.charAt(i);
            boolean hyphen = c == '-' || c == '_';
            boolean last = i + 1 == line.length();
            boolean dash = c == '\u2014' || c == '\u2013' || hyphen && line.charAt(i - 1) == ' ' && last
                || hyphen && !last && (line.charAt(i + 1) == c || line.charAt(i + 1) == ' ' && line.charAt(i - 1) == ' ');
            if (dash) {
                return i + 1;
            } else if (c == '(') {
                int close = line.indexOf(')', i);
                return close > 0 && close < DATELINE ? close + 1 : 0;
            } else if (c == '.' && i + 2 < line.length() && line.charAt(i + 1) == ' ' && upper == i) {
                return 0;
            }
        }
        return 0;
    }

    /** The complete day that a dateline names, null when it has none. */
    static String datelineDay(String line) {
        int end = dateline(line);
        int stop = end == 0 ? 0 : line.lastIndexOf('(', end) > 0 ? line.lastIndexOf('(', end) : end - 1;
        for (int comma = line.indexOf(','); comma >= 0 && comma < stop; comma = line.indexOf(',', comma + 1)) {
            String rest = line.substring(comma + 1, stop);
            if (PublicationDate.parse(rest).isPresent()) {
                return rest.strip();
            }
        }
        return null;
    }

    private static boolean startsTwoCapitalWords(String line, int upper) {
        return upper == 2 && line.length() > 5 && line.charAt(2) == ' ' && Character.isUpperCase(line.charAt(3))
            && Character.isUpperCase(line.charAt(4));
    }

    private static int secondUpdate(String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        int at = Math.max(lower.lastIndexOf("updated"), lower.lastIndexOf("modified"));
        int last = at < 0 ? -1 : lower.lastIndexOf("last ", at);
        int from = last >= 0 && last == at - 5 ? last : at;
        return from > 3 && s.substring(0, from).chars().anyMatch(Character::isDigit) ? from : -1;
    }

    private static String firstWord(String s) {
        int e = 0;
        while (e < s.length() && Character.isLetter(s.charAt(e))) {
            e++;
        }
        return s.substring(0, e);
    }
}
