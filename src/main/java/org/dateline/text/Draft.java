package org.dateline.text;

import java.util.Arrays;
import org.dateline.text.tagger.WordForm;

/** A document in the making: tokens with what stands between them, where sentences start, and zones. */
final class Draft {
    /** No space before the token. */
    static final byte JOINED = 0;
    static final byte SPACED = 1;
    /** A line end inside a paragraph. */
    static final byte WRAPPED = 2;
    /** A line end that parts. */
    static final byte LINE = 3;
    static final byte BLANK_LINE = 4;

    final String text;
    final int bodyStart;
    final int size;
    final int[] start;
    final int[] end;
    final String[] token;
    final String[] lower;
    final WordForm[] form;
    /** What stands before a token. */
    final byte[] gap;
    /** Whether a sentence starts at a token. */
    final boolean[] opens;
    final Zone[] zone;

    Draft(String text, int bodyStart, Tokens tokens, WordForms forms) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.size = tokens.size;
        this.start = Arrays.copyOf(tokens.start, size);
        this.end = Arrays.copyOf(tokens.end, size);
        this.token = new String[size];
        this.lower = new String[size];
        this.form = new WordForm[size];
        this.gap = new byte[size];
        this.opens = new boolean[size];
        this.zone = new Zone[size];
        for (int i = 0; i < size; i++) {
            form[i] = forms.of(text, start[i], end[i]);
            token[i] = form[i].token();
            lower[i] = form[i].lower();
            gap[i] = i == 0 ? BLANK_LINE : gap(end[i - 1], start[i]);
        }
    }

    private byte gap(int from, int to) {
        if (from == to) {
            return JOINED;
        }
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (CharKind.isLineEnd(c) && !(c == '\n' && i > from && text.charAt(i - 1) == '\r')) {
                lines++;
            }
        }
        return lines == 0 ? SPACED : lines == 1 ? LINE : BLANK_LINE;
    }

    boolean isBreak(int i) {
        return i >= size || gap[i] >= LINE;
    }

    /** First token behind {@code i} that a line end or the text's end parts from those before. */
    int blockEnd(int i) {
        int j = i + 1;
        while (!isBreak(j)) {
            j++;
        }
        return j;
    }

    boolean startsUpper(int i) {
        return Character.isUpperCase(token[i].codePointAt(0));
    }

    boolean startsLower(int i) {
        return Character.isLowerCase(token[i].codePointAt(0));
    }

    boolean startsDigit(int i) {
        return Character.isDigit(token[i].codePointAt(0));
    }

    /** Whether a token has letters and all of them are capitals. */
    boolean allCapitals(int i) {
        String t = token[i];
        boolean letter = false;
        for (int k = 0; k < t.length(); k++) {
            char c = t.charAt(k);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }

    boolean isTerminal(int i) {
        char last = token[i].charAt(token[i].length() - 1);
        return last == '.' || last == '?' || last == '!' || last == '\u2026' || last == '\u3002' || last == '\u061F'
            || last == '\u0964' || last == '\uFF01' || last == '\uFF1F';
    }

    /** A mark that closes a quotation or a bracket and belongs to the sentence before it. */
    boolean isCloser(int i) {
        return switch (token[i]) {
            case ")", "]", "}", "\u201D", "\u00BB", "''" -> true;
            case "\"", "'", "\u2019" -> gap[i] == JOINED;
            default -> false;
        };
    }

    void mark(int from, int to, Zone as) {
        for (int i = from; i < to; i++) {
            zone[i] = as;
        }
        if (from < to) {
            opens[from] = true;
            if (to < size) {
                opens[to] = true;
            }
        }
    }
}
