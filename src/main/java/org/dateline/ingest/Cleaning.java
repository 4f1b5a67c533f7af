package org.dateline.ingest;

/**
 * The one rule by which text of files and pages is cleaned before it becomes an article's text, so that every offset
 * counts in the cleaned text: CR LF, CR, VT, FF, NEL and the Unicode line and paragraph separators become a line feed;
 * NUL, the other control characters, DEL, byte order marks inside the text and the non-characters are left out. Format
 * characters (zero width, bidirectional) stay: they are text. The text of JSON records is not cleaned; it may hold NUL
 * and lone surrogates, and whoever writes it to a file must cope.
 */
final class Cleaning {
    private Cleaning() {
    }

    static String clean(String s) {
        int i = 0;
        while (i < s.length() && stays(s.charAt(i))) {
            i++;
        }
        if (i == s.length()) {
            return s;
        }
        StringBuilder b = new StringBuilder(s.length()).append(s, 0, i);
        for (; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\r' && i + 1 < s.length() && s.charAt(i + 1) == '\n') {
                continue;
            } else if (c == '\r' || c == 0xb || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                b.append('\n');
            } else if (stays(c)) {
                b.append(c);
            }
        }
        return b.toString();
    }

    private static boolean stays(char c) {
        return c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c > 0x9f && c != 0x2028 && c != 0x2029 && c != 0xfeff
            && c < 0xfffe && !(c >= 0xfdd0 && c <= 0xfdef);
    }
}
