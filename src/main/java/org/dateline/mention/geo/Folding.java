package org.dateline.mention.geo;

import java.text.Normalizer;

/** Letters without case and marks, and the running hash over them that keys the gazetteer. */
final class Folding {
    static final long SEED = 0xcbf29ce484222325L;
    private static final int TABLE = 0x250;
    private static final int VIETNAMESE = 0x1E00;
    private static final char[] LOW = new char[TABLE];
    private static final char[] HIGH = new char[0x100];

    static {
        for (int c = 0; c < TABLE; c++) {
            LOW[c] = base((char) c);
        }
        for (int c = 0; c < HIGH.length; c++) {
            HIGH[c] = base((char) (VIETNAMESE + c));
        }
    }

    private Folding() {
    }

    /** The folded letter or digit; 0 for what separates words; 1 for a mark that counts as nothing. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : c >= 'A' && c <= 'Z' ? (char) (c + 32) : 0;
        }
        if (c < TABLE) {
            return LOW[c];
        }
        if (c >= VIETNAMESE && c < VIETNAMESE + HIGH.length) {
            return HIGH[c - VIETNAMESE];
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) {
            return 1;
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** The hash with one more folded letter, or with a space between words. */
    static long mix(long hash, char folded) {
        return (hash ^ folded) * 0x100000001b3L;
    }

    private static char base(char c) {
        switch (c) {
            case 'Ø', 'ø':
                return 'o';
            case 'Ł', 'ł':
                return 'l';
            case 'Đ', 'đ', 'Ð', 'ð':
                return 'd';
            case 'ı', 'İ':
                return 'i';
            case 'ə', 'Ə':
                return 'e';
            case 'ħ', 'Ħ':
                return 'h';
            case 'ß':
                return 's';
            default:
                break;
        }
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
