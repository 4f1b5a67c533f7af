package org.dateline.mention.time;

/** Cuts text into runs of letters, runs of digits and single signs. The same cut serves text, lexicon and patterns. */
final class Atoms {
    private Atoms() {
    }

    /** Offset behind the atom that starts at {@code at}, which is no space. */
    static int end(CharSequence text, int at, int limit) {
        int i = at + 1;
        char c = text.charAt(at);
        if (letter(c)) {
            while (i < limit && letter(text.charAt(i))) {
                i++;
            }
        } else if (digit(c)) {
            while (i < limit && digit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && (Character.isLetter(c) || Character.isSurrogate(c));
    }

    static boolean space(char c) {
        return c <= ' ' || c > 127 && (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F');
    }

    /** Lower case; curly apostrophes and long dashes as their plain form. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
