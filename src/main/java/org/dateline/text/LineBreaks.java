package org.dateline.text;

import java.util.Arrays;

/**
 * Decides for each single line end whether it parts (a headline, a by-line, a paragraph a line) or whether the line was
 * only wrapped. In wrapped text the next word would not have fitted into the line.
 */
final class LineBreaks {
    private static final int WIDEST_COLUMN = 120;
    private static final int NARROWEST_COLUMN = 38;
    private static final int RAGGED = 6;
    private static final int SHORT_LINE = 25;
    private static final int FRONT_LINES = 8;

    /** Knows lines that stand alone whatever their length. */
    interface Forms {
        boolean standsAlone(Draft draft, int from, int to);
    }

    private final Draft draft;
    private final int[] first;
    private final int[] length;
    private final int[] indent;
    private int lines;

    private LineBreaks(Draft draft) {
        this.draft = draft;
        int n = 0;
        for (int i = 0; i < draft.size; i++) {
            n += draft.gap[i] >= Draft.LINE ? 1 : 0;
        }
        first = new int[n + 1];
        length = new int[n];
        indent = new int[n];
    }

    /** Turns the line ends that are mere wraps into {@link Draft#WRAPPED}. */
    static void resolve(Draft draft, Forms forms) {
        LineBreaks breaks = new LineBreaks(draft);
        breaks.measure();
        int width = breaks.width();
        boolean wrapped = width > 0 && breaks.isWrapped(width);
        for (int line = 1; line < breaks.lines; line++) {
            int at = breaks.first[line];
            if (draft.gap[at] == Draft.LINE && draft.start[at] > draft.bodyStart && !breaks.isFront(line, forms)
                && (wrapped && breaks.isFull(line - 1, width) || breaks.continues(line))) {
                draft.gap[at] = Draft.WRAPPED;
            }
        }
    }

    /** Whether a line among the first, or the line before it, is a by-line, a time-stamp or the like. */
    private boolean isFront(int line, Forms forms) {
        return line < FRONT_LINES && (forms.standsAlone(draft, first[line], first[line + 1])
            || forms.standsAlone(draft, first[line - 1], first[line])
            || line == 1 && draft.bodyStart == 0 && isCapitals(0) && !isCapitals(1));
    }

    private boolean isCapitals(int line) {
        for (int i = first[line]; i < first[line + 1]; i++) {
            if (Character.isLetter(draft.token[i].codePointAt(0)) && !draft.allCapitals(i)) {
                return false;
            }
        }
        return true;
    }

    private void measure() {
        int from = 0;
        for (int i = 0; i < draft.size; i++) {
            if (draft.gap[i] >= Draft.LINE) {
                int lineStart = draft.start[i];
                while (lineStart > from && !CharKind.isLineEnd(draft.text.charAt(lineStart - 1))) {
                    lineStart--;
                }
                indent[lines] = draft.start[i] - lineStart;
                first[lines++] = i;
            }
            from = draft.end[i];
        }
        first[lines] = draft.size;
        for (int line = 0; line < lines; line++) {
            length[line] = draft.end[first[line + 1] - 1] - draft.start[first[line]] + indent[line];
        }
    }

    private boolean isInner(int line) {
        return line + 1 < lines && draft.gap[first[line + 1]] == Draft.LINE && draft.start[first[line]] >= draft.bodyStart;
    }

    /** Column width: what nine lines in ten keep within; 0 when lines are longer than any column. */
    private int width() {
        int[] inner = new int[lines];
        int n = 0;
        for (int line = 0; line < lines; line++) {
            if (isInner(line)) {
                inner[n++] = length[line];
            }
        }
        if (n < 2) {
            return 0;
        }
        Arrays.sort(inner, 0, n);
        int width = inner[(n - 1) * 9 / 10];
        return width > WIDEST_COLUMN || width < NARROWEST_COLUMN ? 0 : width;
    }

    private boolean isWrapped(int width) {
        int inner = 0;
        int full = 0;
        int open = 0;
        for (int line = 0; line < lines; line++) {
            if (isInner(line)) {
                inner++;
                if (isFull(line, width)) {
                    full++;
                    open += draft.isTerminal(first[line + 1] - 1) ? 0 : 1;
                }
            }
        }
        return full >= 2 && 2 * full >= inner && 3 * open >= full;
    }

    /** Whether the next line's first word would not have fitted, and the next line is not set in. */
    private boolean isFull(int line, int width) {
        int next = first[line + 1];
        int word = draft.end[next];
        for (int i = next + 1; i < first[line + 2] && draft.gap[i] == Draft.JOINED; i++) {
            word = draft.end[i];
        }
        return indent[line + 1] < indent[line] + 2 && length[line] + 1 + word - draft.start[next] > width - RAGGED;
    }

    /** Whether a line goes on where the one before broke off: a small letter behind a word. */
    private boolean continues(int line) {
        int at = first[line];
        int last = at - 1;
        return draft.startsLower(at) && length[line - 1] >= SHORT_LINE && !draft.isTerminal(last)
            && !draft.isCloser(last) && !draft.token[last].equals(":") && !draft.token[last].equals(";");
    }
}
