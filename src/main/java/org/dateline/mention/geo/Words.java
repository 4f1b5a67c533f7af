package org.dateline.mention.geo;

import java.util.Arrays;

/**
 * The words of a text as the gazetteer sees them: runs of letters and digits, with what stands between them. They are
 * finer than tokens, so that parts of {@code US-backed} and {@code Seoul-Tokyo} are found too.
 */
public final class Words {
    /** What stands between a word and the next. */
    public enum Gap {
        SPACE, LINE, HYPHEN, APOSTROPHE, DOT, DOT_SPACE, COMMA, OTHER
    }

    private final String text;
    private int[] start = new int[256];
    private int[] end = new int[256];
    private Gap[] gap;
    private int size;

    public Words(String text) {
        this.text = text;
        int n = text.length();
        int i = 0;
        while (i < n) {
            if (Folding.fold(text.charAt(i)) <= 1) {
                i++;
                continue;
            }
            int from = i;
            while (i < n && Folding.fold(text.charAt(i)) != 0) {
                i++;
            }
            if (size == start.length) {
                start = Arrays.copyOf(start, size * 2);
                end = Arrays.copyOf(end, size * 2);
            }
            start[size] = from;
            end[size++] = i;
        }
        gap = new Gap[size];
        for (int w = 0; w < size; w++) {
            gap[w] = w + 1 < size ? gap(end[w], start[w + 1]) : Gap.OTHER;
        }
    }

    public int size() {
        return size;
    }

    public int start(int w) {
        return start[w];
    }

    public int end(int w) {
        return end[w];
    }

    /** What stands behind word {@code w}. */
    public Gap gap(int w) {
        return w < 0 ? Gap.OTHER : gap[w];
    }

    /** The word as written. */
    public String word(int w) {
        return text.substring(start[w], end[w]);
    }

    public boolean capital(int w) {
        return w >= 0 && w < size && Character.isUpperCase(text.charAt(start[w]));
    }

    public boolean digit(int w) {
        return w >= 0 && w < size && Character.isDigit(text.charAt(start[w]));
    }

    /** Whether all letters are capitals and there are at least two. */
    public boolean allCapitals(int w) {
        if (end[w] - start[w] < 2) {
            return false;
        }
        for (int i = start[w]; i < end[w]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first word that ends behind an offset. */
    public int at(int offset) {
        int i = Arrays.binarySearch(end, 0, size, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** The character behind word {@code w}, 0 at the end of the text. */
    public char after(int w) {
        return end[w] < text.length() ? text.charAt(end[w]) : 0;
    }

    /** The character before word {@code w}, 0 at the start of the text. */
    public char before(int w) {
        return start[w] > 0 ? text.charAt(start[w] - 1) : 0;
    }

    String text() {
        return text;
    }

    private Gap gap(int from, int to) {
        if (to - from == 1) {
            return switch (text.charAt(from)) {
                case ' ', '\u00a0', '\t' -> Gap.SPACE;
                case '\n' -> Gap.LINE;
                case '-', '\u2010', '\u2011' -> Gap.HYPHEN;
                case '\'', '\u2019', '`' -> Gap.APOSTROPHE;
                case '.' -> Gap.DOT;
                default -> Gap.OTHER;
            };
        }
        char first = text.charAt(from);
        boolean mark = first == ',' || first == '.';
        int lines = 0;
        for (int i = mark ? from + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            } else if (c != ' ' && c != '\u00a0' && c != '\r') {
                return first == '.' && c == ',' && i == from + 1 && blank(i + 1, to) ? Gap.COMMA : Gap.OTHER;
            }
        }
        if (lines > 1) {
            return Gap.OTHER;
        }
        return first == ',' ? Gap.COMMA : first == '.' ? Gap.DOT_SPACE : lines == 1 ? Gap.LINE : Gap.SPACE;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }
}
