package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Recognises lines by their form: by-lines, time-stamps, headlines, lines that only name an agency. */
final class LineForms {
    private static final int LONGEST_BYLINE = 30;
    private static final int LONGEST_NAMED_LINE = 14;
    private static final int LONGEST_STAMP = 26;
    private static final int LONGEST_HEADLINE = 45;

    private final LayoutWords words;

    LineForms(LayoutWords words) {
        this.words = words;
    }

    /** Token behind the by-line that starts at {@code from}, or -1. */
    int bylineEnd(Draft d, int from, int to) {
        Phrases.Hit start = words.starts.at(d, from, to);
        boolean by = start != null && start.kind().equals("byline") && start.endToken() < to
            && d.startsUpper(start.endToken()) && !words.is(d.lower[start.endToken()], "not_name");
        int i = by ? start.endToken() : from;
        boolean role = false;
        int end = i;
        while (i < to && i - from < LONGEST_BYLINE) {
            String lower = d.lower[i];
            role |= words.is(lower, "role");
            boolean fits = d.startsUpper(i) || words.is(lower, "role") || words.is(lower, "particle")
                || words.is(lower, "joiner") || words.isDateWord(lower) || d.startsDigit(i) || lower.indexOf('@') > 0
                || !Character.isLetterOrDigit(lower.codePointAt(0)) && !d.isTerminal(i);
            if (!fits) {
                break;
            }
            i++;
            end = i;
        }
        boolean whole = end == to || end + 1 == to && d.token[end].equals(".");
        if (by) {
            return whole ? to : -1;
        }
        return whole && role && to - from <= LONGEST_NAMED_LINE && to - from >= 3 && d.startsUpper(from)
            && !d.isTerminal(to - 1) ? to : -1;
    }

    /** Names in a by-line, without agencies, dates and posts. */
    List<Span> authors(Draft d, int from, int to) {
        List<Span> names = new ArrayList<>();
        Phrases.Hit start = words.starts.at(d, from, to);
        int i = start == null ? from : start.endToken();
        while (i < to) {
            int first = i;
            Phrases.Hit agency = words.agencies.at(d, i, to);
            if (agency != null) {
                i = agency.endToken();
                continue;
            }
            while (i < to && (d.startsUpper(i) && !words.is(d.lower[i], "role") && !words.isDateWord(d.lower[i])
                || i > first && words.is(d.lower[i], "name_particle"))) {
                i++;
            }
            boolean post = i < to && (words.is(d.lower[i], "role") || words.isDateWord(d.lower[i]));
            if (i > first && !post && (i - first > 1 || names.isEmpty())) {
                names.add(new Span(d.start[first], d.end[i - 1]));
            } else if (post && names.isEmpty() && i - first > 1) {
                names.add(new Span(d.start[first], d.end[i - 1]));
            }
            while (i < to && !d.token[i].equals(",") && !d.lower[i].equals("and") && !d.token[i].equals("&")) {
                i++;
            }
            i++;
        }
        return names;
    }

    /** Whether a line only says when it was published or updated. */
    boolean isTimestamp(Draft d, int from, int to) {
        if (to - from > LONGEST_STAMP) {
            return false;
        }
        boolean day = false;
        boolean digit = false;
        boolean stamp = false;
        for (int i = from; i < to; i++) {
            String lower = d.lower[i];
            boolean digits = d.startsDigit(i);
            digit |= digits;
            boolean dated = digits && isNumericDate(lower);
            day |= dated || words.isDateWord(lower, "month") || words.isDateWord(lower, "weekday");
            stamp |= words.isDateWord(lower, "stamp");
            boolean clock = digits && (lower.endsWith("am") || lower.endsWith("pm") || lower.endsWith("th")
                || lower.endsWith("st") || lower.endsWith("nd") || lower.endsWith("rd") || lower.endsWith("z"));
            boolean number = digits && lower.chars().noneMatch(Character::isLetter);
            if (!dated && !clock && !number && !words.isDateWord(lower)
                && Character.isLetterOrDigit(lower.codePointAt(0))) {
                return false;
            }
        }
        return digit && (day || stamp);
    }

    private static boolean isNumericDate(String t) {
        int marks = 0;
        for (int k = 0; k < t.length(); k++) {
            char c = t.charAt(k);
            marks += c == '-' || c == '/' || c == '.' ? 1 : 0;
        }
        return marks >= 2 && t.length() >= 6;
    }

    /** Whether the first line of a text reads as its headline, given what follows it. */
    boolean isHeadline(Draft d, int from, int to, boolean frontMatterFollows) {
        int last = to - 1;
        while (last > from && d.isCloser(last)) {
            last--;
        }
        int sentences = 0;
        boolean capitals = true;
        boolean words2 = false;
        for (int i = from; i < to; i++) {
            sentences += d.opens[i] ? 1 : 0;
            boolean letters = Character.isLetter(d.token[i].codePointAt(0));
            capitals &= !letters || d.allCapitals(i);
            words2 |= letters && i > from;
        }
        boolean stop = d.token[last].equals(".") || d.token[last].equals(":");
        return to - from <= LONGEST_HEADLINE && words2
            && (!stop || capitals && sentences == 1 || frontMatterFollows && sentences == 1 && !d.token[last].equals(":"));
    }

    /** Agency at a line that names nothing else, or null. */
    Phrases.Hit agencyAlone(Draft d, int from, int to) {
        Phrases.Hit hit = null;
        int i = from;
        while (i < to) {
            Phrases.Hit here = words.agencies.at(d, i, to);
            if (here != null) {
                hit = hit == null ? here : hit;
                i = here.endToken();
            } else if (Character.isLetter(d.token[i].codePointAt(0)) && !words.isDateWord(d.lower[i])) {
                return null;
            } else {
                i++;
            }
        }
        return hit;
    }
}
