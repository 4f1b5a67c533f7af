package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.QuoteMention;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Zone;

/**
 * Finds text between quotation marks: straight, curly, {@code ``...''} and guillemets, double and single. Marks
 * inside a
 * quotation belong to it. A mark that never closes ends with its paragraph. One pass over the tokens; may be shared by
 * threads.
 */
public final class QuoteFinder {
    /** Longest run of tokens between single straight marks; a lone apostrophe must not swallow a paragraph. */
    private static final int LONGEST_SINGLE = 60;

    /** All outermost marked texts of body and headline, in text order, never over a paragraph's end. */
    public List<QuoteMention> find(Document d) {
        List<QuoteMention> found = new ArrayList<>();
        List<Sentence> sentences = d.sentences();
        boolean carried = false;
        int s = 0;
        while (s < sentences.size()) {
            int first = sentences.get(s).firstToken();
            int paragraph = sentences.get(s).paragraph();
            Zone zone = sentences.get(s).zone();
            int next = s;
            while (next < sentences.size() && sentences.get(next).paragraph() == paragraph
                    && sentences.get(next).zone() == zone) {
                next++;
            }
            if (zone.tells()) {
                carried = paragraph(d, first, sentences.get(next - 1).endToken(), carried, found);
            }
            s = next;
        }
        return found;
    }

    /** Finds the marked texts of one paragraph; says whether the last one was left open. */
    private static boolean paragraph(Document d, int first, int end, boolean carried, List<QuoteMention> found) {
        boolean leftOpen = false;
        int t = first;
        while (t < end) {
            Mark mark = Mark.of(d, t, first, end);
            if (mark == null || !mark.opens()) {
                t++;
                continue;
            }
            int close = close(d, t, end, mark);
            if (close < 0 && mark.single()) {
                t++;
                continue;
            }
            leftOpen = close < 0;
            int stop = leftOpen ? end : close;
            if (stop > t + 1) {
                Span span = new Span(d.start(t + 1), d.end(stop - 1));
                found.add(new QuoteMention(span, t + 1, stop, d.sentenceOf(t).index(), !leftOpen, carried
                    && t == first));
            }
            t = stop + 1;
        }
        return leftOpen;
    }

    private static int close(Document d, int open, int end, Mark mark) {
        int limit = mark.single() ? Math.min(end, open + LONGEST_SINGLE) : end;
        int inner = 0;
        for (int t = open + 1; t < limit; t++) {
            Mark m = Mark.of(d, t, open, end);
            if (m == null) {
                continue;
            }
            if (m.closes() && m.family() == mark.family()) {
                return t;
            }
            if (m.family() == Mark.DOUBLE && mark.family() == Mark.CURLY) {
                // Typists open with a curly mark and close with a straight one now and then.
                if (m.closes() && !m.opens() && inner == 0) {
                    return t;
                }
                inner += m.opens() ? 1 : -1;
            }
        }
        return -1;
    }

    /**
     * What a quotation mark may do where it stands.
     *
     * @param family marks that close each other share a family
     * @param opens may open
     * @param closes may close
     */
    private record Mark(int family, boolean opens, boolean closes) {
        private static final int DOUBLE = 1;
        private static final int CURLY = 2;
        private static final int SINGLE = 3;
        private static final int GUILLEMET = 4;
        private static final int CURLY_SINGLE = 5;

        boolean single() {
            return family == SINGLE || family == CURLY_SINGLE;
        }

        static Mark of(Document d, int t, int first, int end) {
            String token = d.token(t);
            return switch (token) {
                case "\"", "''" -> bySpace(d, t, first, end, DOUBLE);
                case "``" -> new Mark(DOUBLE, true, false);
                case "“" -> curlyOpener(d, t, first, end);
                case "„" -> new Mark(CURLY, true, false);
                case "”" -> new Mark(CURLY, false, true);
                case "«" -> new Mark(GUILLEMET, true, false);
                case "»" -> new Mark(GUILLEMET, false, true);
                case "‘" -> new Mark(CURLY_SINGLE, true, false);
                case "’" -> new Mark(CURLY_SINGLE, false, true);
                case "'", "`" -> bySpace(d, t, first, end, SINGLE);
                default -> null;
            };
        }

        /**
         * A straight mark opens before a word and closes behind one; where both or neither hold, either may be meant.
         */
        private static Mark bySpace(Document d, int t, int first, int end, int family) {
            boolean spaceBefore = t == first || d.end(t - 1) < d.start(t) || isOpener(d.token(t - 1));
            boolean spaceAfter = t + 1 >= end || d.end(t) < d.start(t + 1);
            if (spaceBefore == spaceAfter) {
                return new Mark(family, family == DOUBLE && t + 1 < end, family == DOUBLE);
            }
            return new Mark(family, spaceBefore, spaceAfter || !spaceBefore);
        }

        /** Typists close with an opening mark now and then: between a word and a space it closes. */
        private static Mark curlyOpener(Document d, int t, int first, int end) {
            boolean closes = t > first && d.end(t - 1) == d.start(t) && !isOpener(d.token(t - 1))
                && (t + 1 >= end || d.end(t) < d.start(t + 1));
            return new Mark(CURLY, !closes, closes);
        }

        private static boolean isOpener(String token) {
            return token.equals("(") || token.equals("[") || token.equals("—") || token.equals("--")
                || token.equals("-");
        }
    }
}
