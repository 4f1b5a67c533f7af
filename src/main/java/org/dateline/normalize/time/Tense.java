package org.dateline.normalize.time;

import java.util.Map;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Tells on which side of the publication a clause lies, by the verb nearest to the expression: looking back to the start
 * of the clause first, then ahead. Word forms decide; part-of-speech tags refine them where a document has them.
 */
final class Tense {
    private static final int REACH = 40;
    private final Map<String, String> words = Resource.map("tense.tsv");

    /** The side for the clause around a span. */
    Direction of(Document d, int sentenceIndex, Span span) {
        Sentence s = d.sentences().get(sentenceIndex);
        int from = Math.max(d.tokenAt(span.start()), s.firstToken());
        int behind = from;
        while (behind < s.endToken() && d.start(behind) < span.end()) {
            behind++;
        }
        if (from > s.firstToken() && is(d, from - 1, "SINCE")) {
            return Direction.PAST;
        }
        int t = from - 1;
        int floor = Math.max(s.firstToken(), from - REACH);
        for (; t >= floor; t--) {
            if (is(d, t, "BORDER")) {
                break;
            }
            Direction here = at(d, s, t);
            if (here != null) {
                return here;
            }
        }
        int ceiling = Math.min(s.endToken(), behind + REACH);
        for (int u = behind; u < ceiling; u++) {
            Direction here = at(d, s, u);
            if (here != null) {
                return here;
            }
        }
        for (; t >= floor; t--) {
            Direction here = at(d, s, t);
            if (here != null) {
                return here;
            }
        }
        return from > s.firstToken() && is(d, from - 1, "UNTIL") ? Direction.FUTURE : Direction.OPEN;
    }

    /** What one token says, null when it says nothing. */
    private Direction at(Document d, Sentence s, int t) {
        String w = d.lower(t);
        String tag = d.tag(t);
        String kind = words.getOrDefault(w, "");
        boolean hasNext = t + 1 < s.endToken();
        switch (kind) {
            case "FUTURE":
                return Direction.FUTURE;
            case "PLAN":
                return tag.startsWith("NN") && w.endsWith("s") ? null : Direction.FUTURE;
            case "MODAL":
                return !tag.equals("MD") && Character.isUpperCase(d.token(t).charAt(0)) ? null
                    : hasNext && is(d, t + 1, "HAVE") ? Direction.PAST : Direction.FUTURE;
            case "HAVE":
                return hasNext && d.lower(t + 1).equals("to") ? Direction.FUTURE : Direction.PAST;
            case "PASTBE", "PAST":
                return tag.equals("JJ") || tag.equals("NN") && !kind.equals("PASTBE") && tagged(d, s) ? null : Direction.PAST;
            case "BE":
                return Direction.FUTURE;
            case "TO":
                return hasNext && infinitive(d, t + 1) ? intent(d, s, t) : null;
            case "SCHEDULE":
                return tag.startsWith("NN") && tagged(d, s) ? null : Direction.FUTURE;
            case "NOVERB", "BORDER":
                return null;
            default:
                break;
        }
        if (tag.equals("VBD")) {
            return Direction.PAST;
        }
        if (w.length() > 4 && w.endsWith("ed") && w.equals(d.token(t))) {
            return tag.equals("JJ") || tag.equals("NNP") ? null : Direction.PAST;
        }
        return tag.equals("VBZ") || tag.equals("VBP") ? Direction.OPEN : null;
    }

    private Direction intent(Document d, Sentence s, int to) {
        for (int t = to - 1; t >= Math.max(s.firstToken(), to - 6); t--) {
            String kind = words.getOrDefault(d.lower(t), "");
            if (kind.equals("BORDER")) {
                break;
            }
            if (kind.equals("PASTBE") || words.getOrDefault("~" + d.lower(t), "").equals("DONE")) {
                return kind.equals("PASTBE") && t < to - 1 ? Direction.FUTURE : Direction.PAST;
            }
        }
        return Direction.FUTURE;
    }

    private boolean infinitive(Document d, int t) {
        String tag = d.tag(t);
        if (tag.equals("VB")) {
            return true;
        }
        String w = d.lower(t);
        return !tag.startsWith("V") && tag.equals("NN") && !tagged(d, d.sentenceOf(t)) && w.equals(d.token(t))
            && !w.endsWith("s") && !words.getOrDefault(w, "").equals("NOVERB");
    }

    /** Whether the sentence carries tags of verbs at all. */
    private static boolean tagged(Document d, Sentence s) {
        for (int t = s.firstToken(); t < Math.min(s.endToken(), s.firstToken() + REACH); t++) {
            if (d.tag(t).startsWith("V") || d.tag(t).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Document d, int t, String kind) {
        return words.getOrDefault(d.lower(t), "").equals(kind);
    }
}
