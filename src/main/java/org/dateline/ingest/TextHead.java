package org.dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Splits the head off a plain-text article: a block of {@code Key: value} lines, or a headline followed by time-stamp
 * lines and author lines in any order. The text is the rest of the input, untouched. When no line says when the article
 * was published, a dateline with a complete day does, else the folder's day.
 */
final class TextHead {
    private static final Map<String, String> KEYS = Table.named("header-keys.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> r[1]));
    private static final int HEADLINE = 250;
    private static final int LONGEST_KEY = 24;
    private static final int HEAD_LINES = 16;
    private static final int DATELINE_PARAGRAPHS = 5;

    private final String s;
    private final Map<String, String> values = new HashMap<>();
    private String published;
    private String updated;
    private int at;

    private TextHead(String s) {
        this.s = s;
    }

    /** @param fallback day to take when the text names none, null for none */
    static Fields read(String record, LocalDate fallback) {
        TextHead h = new TextHead(record);
        h.head();
        int end = record.length();
        while (end > h.at && Character.isWhitespace(record.charAt(end - 1))) {
            end--;
        }
        String text = record.substring(Math.min(h.at, end), end);
        String date = h.values.get("date");
        date = date != null ? date : h.published != null ? h.published : h.updated;
        date = date != null ? date : datelineDay(text);
        Map<String, String> v = h.values;
        return new Fields(v.get("id"), v.get("url"), v.get("title"), text, date, v.get("source"), v.get("byline"),
            v.get("language"), v.get("status"), fallback, false);
    }

    private void head() {
        skipBlank();
        keys();
        stamps();
        if (!values.containsKey("title")) {
            headline();
        }
        stamps();
    }

    private void keys() {
        int start = at;
        String last = null;
        int found = 0;
        while (at < s.length()) {
            String line = line(at);
            String field = key(line);
            if (field != null) {
                String value = line.substring(line.indexOf(':') + 1).strip();
                if (!field.equals("ignored") && !value.isEmpty()) {
                    values.putIfAbsent(field, value);
                }
                last = field;
                found++;
            } else if (last != null && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
                values.computeIfPresent(last, (k, v) -> v + " " + line.strip());
            } else {
                break;
            }
            at = next(at);
        }
        if (found < 2 && !values.containsKey("title")) {
            values.clear();
            at = start;
        }
        skipBlank();
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return colon < 2 || colon > LONGEST_KEY ? null
            : KEYS.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    /** The first line, with the lines it was wrapped into, unless the text starts at once. */
    private void headline() {
        if (at >= s.length()) {
            return;
        }
        String first = line(at).strip();
        boolean alone = s.substring(next(at)).isBlank();
        boolean announced = next(at) < s.length() && isHeadLine(next(at));
        boolean joined = next(at) < s.length() && !line(next(at)).isBlank() && !announced;
        boolean period = HeadLine.endsSentence(first);
        int dateline = HeadLine.dateline(first);
        boolean startsText = dateline > 0 && (joined || period || isDashes(first, dateline) && !announced);
        if (first.length() > HEADLINE || startsText || period && (alone || !announced)) {
            return;
        }
        StringBuilder title = new StringBuilder(first);
        int end = next(at);
        int width = width();
        if (joined && isWrappedParagraph(width)) {
            return;
        }
        int more = end;
        StringBuilder longer = new StringBuilder(first);
        int lastLength = first.length();
        for (int n = 0; n < 2 && more < s.length(); n++) {
            String line = line(more).strip();
            if (line.isEmpty() || isHeadLine(more) || HeadLine.dateline(line) > 0 || !isFull(lastLength, line, width)) {
                break;
            }
            longer.append(' ').append(line);
            lastLength = line.length();
            more = next(more);
            if (more >= s.length() || line(more).isBlank() || isHeadLine(more)) {
                title = longer;
                end = more;
                break;
            }
        }
        values.put("title", title.toString());
        at = end;
    }

    /** Whether the lines from here to the next blank one are a paragraph: the first is full, the last ends a sentence. */
    private boolean isWrappedParagraph(int width) {
        if (!isFull(line(at).strip().length(), line(next(at)).strip(), width)) {
            return false;
        }
        String last = "";
        for (int p = at; p < s.length() && !line(p).isBlank(); p = next(p)) {
            if (isHeadLine(p)) {
                return false;
            }
            last = line(p).strip();
        }
        return HeadLine.endsSentence(last) || last.endsWith(".\"") || last.endsWith(".\u201d");
    }

    /** Whether the next line's first word would not have fitted behind a line of this length. */
    private static boolean isFull(int length, String next, int width) {
        int space = next.indexOf(' ');
        return length + 1 + (space < 0 ? next.length() : space) > width;
    }

    private static boolean isDashes(String s, int from) {
        return s.chars().skip(from).allMatch(c -> c == ' ' || c == '-' || c == '_' || c == 0x2013 || c == 0x2014);
    }

    /** Longest line when the text is hard-wrapped, else a width that no line reaches. */
    private int width() {
        int longest = 0;
        int joined = 0;
        int p = at;
        for (int n = 0; n < 80 && p < s.length(); n++) {
            int len = line(p).stripTrailing().length();
            longest = Math.max(longest, len);
            int q = next(p);
            joined += len > 40 && q < s.length() && !line(q).isBlank() ? 1 : 0;
            p = q;
        }
        return longest <= 100 && joined >= 4 ? longest : Integer.MAX_VALUE - 100;
    }

    private boolean isHeadLine(int p) {
        String line = line(p);
        return HeadLine.stamp(line) != null || HeadLine.byline(line) != null;
    }

    /** Takes time-stamp and author lines, and lines that hold both with a bar between. */
    private void stamps() {
        boolean afterByline = false;
        skipBlank();
        for (int n = 0; n < HEAD_LINES && at < s.length(); n++) {
            String line = line(at);
            if (line.isBlank()) {
                at = next(at);
                afterByline = false;
                continue;
            }
            boolean affiliation = afterByline && HeadLine.isAffiliation(line)
                && (next(at) >= s.length() || line(next(at)).isBlank() || isHeadLine(next(at)));
            if (affiliation) {
                values.computeIfPresent("byline", (k, v) -> v + ", " + line.strip());
                afterByline = false;
            } else if (take(line)) {
                afterByline = HeadLine.byline(line) != null;
            } else {
                break;
            }
            at = next(at);
        }
        skipBlank();
    }

    private boolean take(String line) {
        List<String> pieces = HeadLine.stamp(line) != null ? List.of(line) : pieces(line);
        boolean known = false;
        for (String piece : pieces) {
            known |= HeadLine.stamp(piece) != null || HeadLine.byline(piece) != null;
            if (HeadLine.stamp(piece) == null && HeadLine.byline(piece) == null
                    && !(known && HeadLine.isAffiliation(piece))) {
                return false;
            }
        }
        for (String piece : pieces) {
            HeadLine.Stamp stamp = HeadLine.stamp(piece);
            String byline = HeadLine.byline(piece);
            if (stamp == null) {
                values.merge("byline", byline == null ? piece.strip() : byline, (a, b) -> a + ", " + b);
                continue;
            }
            published = published == null ? stamp.published() : published;
            updated = updated == null ? stamp.updated() : updated;
        }
        return true;
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length() && pieces.size() < 5; i++) {
            if (i == line.length() || line.charAt(i) == '|' || line.charAt(i) == '\u2022') {
                if (!line.substring(from, i).isBlank()) {
                    pieces.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private static String datelineDay(String text) {
        int p = 0;
        for (int n = 0; n < DATELINE_PARAGRAPHS && p < text.length(); n++) {
            int end = text.indexOf('\n', p);
            end = end < 0 ? text.length() : end;
            String day = HeadLine.datelineDay(text.substring(p, Math.min(end, p + 200)).strip());
            if (day != null) {
                return day;
            }
            p = end + 1;
            while (p < text.length() && text.charAt(p) == '\n') {
                p++;
            }
        }
        return null;
    }

    private void skipBlank() {
        while (at < s.length() && Character.isWhitespace(s.charAt(at))) {
            at++;
        }
    }

    private String line(int p) {
        int end = s.indexOf('\n', p);
        return s.substring(p, end < 0 ? s.length() : end);
    }

    private int next(int p) {
        int end = s.indexOf('\n', p);
        return end < 0 ? s.length() : end + 1;
    }
}
