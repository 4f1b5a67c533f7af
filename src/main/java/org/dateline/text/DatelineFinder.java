package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the dateline at the start of a paragraph, in the forms wires and papers use. */
final class DatelineFinder {
    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_AGENCY = 8;

    private final LayoutWords words;

    DatelineFinder(LayoutWords words) {
        this.words = words;
    }

    /** The dateline that starts at a token and ends before {@code limit}, or null. */
    Dateline at(Draft d, int first, int limit) {
        return new Attempt(d, first, limit, false).read();
    }

    /** As {@link #at}, and also a city in small letters with nothing but a dash: "Goose Bay — A bear ...". */
    Dateline atStoryStart(Draft d, int first, int limit) {
        return new Attempt(d, first, limit, true).read();
    }

    private final class Attempt {
        private final Draft d;
        private final int first;
        private final int limit;
        private final boolean storyStart;
        private final List<Span> places = new ArrayList<>();
        private int at;
        private boolean capitals;
        private Span date;
        private Span agency;
        private String agencyName;

        Attempt(Draft d, int first, int limit, boolean storyStart) {
            this.storyStart = storyStart;
            this.d = d;
            this.first = first;
            this.limit = limit;
            this.at = first;
        }

        Dateline read() {
            if (first >= limit || !d.startsUpper(first) && !is("(")) {
                return null;
            }
            if (!is("(") && !placeNames()) {
                return null;
            }
            int tries = 0;
            while (at < limit && tries++ < 3 && (date == null && dayOf() || agency == null && agencyOf())) {
                continue;
            }
            boolean plain = date == null && agency == null;
            int end = ending(plain);
            if (end < 0 || plain && !capitals && !bareCity(end) || places.isEmpty() && agencyName == null
                || !capitals && agency == null && places.size() > 2) {
                return null;
            }
            return new Dateline(end, new Span(d.start[first], d.end[end - 1]), places, date, agency, agencyName);
        }

        private boolean bareCity(int end) {
            return storyStart && end < limit && end - first <= 4 && places.size() == 1 && d.startsUpper(end)
                && !d.token[end - 1].equals(":") && !d.token[end - 1].equals("-");
        }

        private boolean is(String token) {
            return at < limit && d.token[at].equals(token);
        }

        private boolean placeNames() {
            capitals = isCapitalName(at);
            if (!place(capitals)) {
                return false;
            }
            for (int more = 0; more < 3 && at + 1 < limit; more++) {
                boolean slash = is("/") || capitals && (is("and") || is("AND") || is("&"));
                boolean the = is(",") && d.lower[at + 1].equals("the") && at + 2 < limit && d.startsUpper(at + 2);
                if (!slash && !is(",") || !d.startsUpper(at + 1) && !the || !the && words.isDateWord(d.lower[at + 1])
                    || words.agencies.at(d, at + 1, limit) != null) {
                    break;
                }
                int back = at;
                at += the ? 2 : 1;
                if (!place(false)) {
                    at = back;
                    break;
                }
            }
            return true;
        }

        private boolean isCapitalName(int i) {
            return d.allCapitals(i) && d.token[i].length() > 1 && !words.is(d.lower[i], "not_place");
        }

        private boolean place(boolean mustBeCapitals) {
            int from = at;
            while (at < limit && at - from < LONGEST_PLACE) {
                boolean name = mustBeCapitals ? isCapitalName(at) : d.startsUpper(at) && !words.is(d.lower[at], "not_place");
                boolean particle = at > from && words.is(d.lower[at], "particle") && at + 1 < limit && d.startsUpper(at + 1);
                if (!name && !particle || at > from && (words.isDateWord(d.lower[at]) || d.gap[at] >= Draft.LINE)) {
                    break;
                }
                at++;
            }
            if (at == from) {
                return false;
            }
            places.add(new Span(d.start[from], d.end[at - 1]));
            return true;
        }

        /** "Nov. 29", "29 November 2024", "2024-11-29", "Friday, Nov. 29", each after an optional comma. */
        private boolean dayOf() {
            int i = at;
            boolean paren = false;
            if (i < limit && (d.token[i].equals(",") || d.token[i].equals(".") || d.token[i].equals("("))) {
                paren = d.token[i].equals("(");
                i++;
            }
            int end = dayEnd(i);
            if (end < 0 || paren && !(end < limit && d.token[end].equals(")"))) {
                return false;
            }
            date = new Span(d.start[i], d.end[end - 1]);
            at = paren ? end + 1 : end;
            return true;
        }

        private int dayEnd(int from) {
            int i = from;
            if (i < limit && words.isDateWord(d.lower[i], "weekday")) {
                i++;
                if (i < limit && d.token[i].equals(",")) {
                    i++;
                }
            }
            if (i < limit && isIsoDay(d.token[i])) {
                return i + 1;
            }
            boolean monthFirst = i + 1 < limit && isMonth(i) && isDay(i + 1);
            boolean dayFirst = i + 1 < limit && isDay(i) && isMonth(i + 1);
            if (!monthFirst && !dayFirst) {
                return -1;
            }
            i += 2;
            int year = i + 1 < limit && d.token[i].equals(",") ? i + 1 : i;
            return year < limit && d.token[year].length() == 4 && d.startsDigit(year) ? year + 1 : i;
        }

        private boolean isMonth(int i) {
            return words.isDateWord(d.lower[i], "month");
        }

        private boolean isDay(int i) {
            String t = d.token[i];
            return d.startsDigit(i) && (t.length() <= 2 || t.length() <= 4 && Character.isLetter(t.charAt(t.length() - 1)));
        }

        private static boolean isIsoDay(String t) {
            return t.length() == 10 && t.charAt(4) == '-' && t.charAt(7) == '-' && Character.isDigit(t.charAt(0))
                && Character.isDigit(t.charAt(9));
        }

        /** "(Reuters)", "/TASS/", ", Kyodo", "(The Daily Paper)". */
        private boolean agencyOf() {
            int i = at;
            if (i < limit && (d.token[i].equals(",") || d.token[i].equals("."))) {
                i++;
            }
            if (i >= limit) {
                return false;
            }
            boolean bracket = d.token[i].equals("(") || d.token[i].equals("/") || d.token[i].equals("[");
            int from = bracket ? i + 1 : i;
            Phrases.Hit known = words.agencies.at(d, from, limit);
            int to = known == null ? from : known.endToken();
            if (bracket) {
                while (to < limit && to - from < LONGEST_AGENCY && !isBracketEnd(to)) {
                    if (known == null && !d.startsUpper(to) && !words.is(d.lower[to], "particle")) {
                        return false;
                    }
                    to++;
                }
                if (to >= limit || to == from || !isBracketEnd(to)) {
                    return false;
                }
            } else if (known == null) {
                return false;
            }
            agency = new Span(d.start[from], d.end[(known == null ? to : known.endToken()) - 1]);
            agencyName = known == null ? null : known.kind();
            at = bracket ? to + 1 : to;
            return true;
        }

        private boolean isBracketEnd(int i) {
            return d.token[i].equals(")") || d.token[i].equals("/") || d.token[i].equals("]");
        }

        /** Token behind the mark that ends the dateline, or -1. */
        private int ending(boolean plain) {
            boolean ownLine = storyStart && capitals && d.isBreak(limit);
            if (at >= limit) {
                return !plain || ownLine && at - first <= 5 && limit < d.size ? at : -1;
            }
            if (words.is(d.token[at], "dash")) {
                boolean apart = d.gap[at] != Draft.JOINED || d.token[at].length() > 1 || d.token[at].charAt(0) > 0x7F;
                boolean fits = at + 1 < limit ? !d.startsLower(at + 1) : ownLine;
                return apart && (!plain || fits) ? at + 1 : -1;
            }
            if (is(":") && (!plain || storyStart && at + 1 < limit && d.gap[at + 1] != Draft.JOINED
                && d.startsUpper(at + 1))) {
                return at + 1;
            }
            if (is(".") && agency != null) {
                boolean dash = at + 1 < limit && words.is(d.token[at + 1], "dash") && d.gap[at + 1] == Draft.JOINED;
                return dash ? at + 2 : d.token[at - 1].equals("/") ? at + 1 : -1;
            }
            // The dash got lost: "OSLO, Norway (AP) Two boats ...".
            return capitals && agencyName != null && d.token[at - 1].equals(")") && d.startsUpper(at) ? at : -1;
        }
    }
}
