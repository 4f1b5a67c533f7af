package org.dateline.text.tagger;

/** Hashes of what a token looks like, made without strings. */
public final class WordShapes {
    private WordShapes() {
    }

    /** Hash of the token's shape: letters as x or X, digits as d, other characters as they are, runs as one. */
    public static int shape(String token) {
        int h = 17;
        char before = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = kind(token.charAt(i));
            if (c != before) {
                h = 31 * h + c;
                before = c;
            }
        }
        return h;
    }

    /** Hash of the shape with runs kept up to four characters, so that lengths count. */
    public static int longShape(String token) {
        int h = 19;
        char before = 0;
        int run = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = kind(token.charAt(i));
            run = c == before ? run + 1 : 1;
            before = c;
            if (run <= 4) {
                h = 31 * h + c;
            }
        }
        return h;
    }

    /** Hash of the last characters; of all when the token is shorter. */
    public static int suffix(String token, int characters) {
        return FeatureHash.of(token, Math.max(0, token.length() - characters), token.length());
    }

    /** Hash of the first characters; of all when the token is shorter. */
    public static int prefix(String token, int characters) {
        return FeatureHash.of(token, 0, Math.min(characters, token.length()));
    }

    private static char kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'X';
        }
        if (c >= '0' && c <= '9') {
            return 'd';
        }
        return c < 128 ? c : Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
    }
}
