package org.dateline.star;

/**
 * Text as Parquet, DuckDB and their readers can hold it: valid Unicode without NUL. Every surrogate that stands alone
 * and every NUL becomes U+FFFD, one code point for one, so that offsets stay true.
 */
public final class CleanText {
    private CleanText() {
    }

    /** The text itself when it is clean already; null for null. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        int at = firstBad(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (; at >= 0; at = firstBad(text, at + 1)) {
            clean.setCharAt(at, '\uFFFD');
        }
        return clean.toString();
    }

    private static int firstBad(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
