package org.dateline.text;

/** Kinds of code points as the tokenizer sees them. */
final class CharKind {
    static final byte SPACE = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte OTHER = 3;

    private static final int TABLE = 0x800;
    private static final byte[] KIND = new byte[TABLE];

    static {
        for (int c = 0; c < TABLE; c++) {
            KIND[c] = slow(c);
        }
    }

    private CharKind() {
    }

    static byte of(int codePoint) {
        return codePoint < TABLE ? KIND[codePoint] : slow(codePoint);
    }

    /** Kind of the code point that starts at an offset, {@link #SPACE} behind the end. */
    static byte at(CharSequence text, int offset) {
        return offset >= text.length() ? SPACE : of(Character.codePointAt(text, offset));
    }

    static boolean isAlnum(byte kind) {
        return kind == LETTER || kind == DIGIT;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private static byte slow(int c) {
        if (c >= 0x91 && c <= 0x97) {
            // Quotation marks and dashes of code page 1252 that were read as ISO 8859-1.
            return OTHER;
        }
        switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
                Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK:
                return LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER:
                return DIGIT;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL:
                return SPACE;
            default:
                if (c == 0xAD || c == 0x200C || c == 0x200D) {
                    return LETTER;
                }
                return c == 0x200B || c == 0xFEFF ? SPACE : OTHER;
        }
    }
}
