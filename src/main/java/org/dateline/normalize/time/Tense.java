package org.dateline.normalize.time;

import java.util.Map;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Zone;

/**
 * Tells on which side of the publication a clause lies, by the verb nearest to the expression: looking back to the start
 * of the clause first, then ahead. Word forms decide; part-of-speech tags refine them where a document has them.
 */
final class Tense {
    private static final int REACH = 40;
    private static final int INFINITIVE_REACH = 8;
    private final Map<String, String> words = Resource.map("tense.tsv");

    /** The side for the clause around a span. */
    Direction of(Document d, int sentenceIndex, Span span) {
        Sentence s = d.sentences().get(sentenceIndex);
        int from = Math.max(d.tokenAt(span.start()), s.firstToken());
        int behind = from;
        while (behind < s.endToken() && d.start(behind) < span.end()) {
            behind++;
        }
        boolean until = from > s.firstToken() && is(d, from - 1, "UNTIL");
        if (from > s.firstToken() && is(d, from - 1, "SINCE")) {
            return Direction.OVER;
        }
        if (from > s.firstToken() && is(d, from - 1, "DUE") || isDue(d, s, from)) {
            return Direction.FUTURE;
        }
        Direction joined = joined(d, s, from, behind);
        if (joined != null) {
            return joined;
        }
        int t = from - 1;
        int floor = Math.max(s.firstToken(), from - REACH);
        for (; t >= floor && !is(d, t, "BORDER"); t--) {
            Direction here = at(d, s, t);
            if (here != null) {
                return until && here == Direction.PAST && defers(d, s, t, from) ? Direction.FUTURE : here;
            }
        }
        boolean owns = behind < s.endToken() && (d.lower(behind).equals("'s") || d.lower(behind).equals("’s"));
        int ceiling = Math.min(s.endToken(), behind + REACH);
        for (int u = behind; u < ceiling; u++) {
            if (owns && (is(d, u, "BE") || is(d, u, "SCHEDULE"))) {
                return Direction.OPEN;
            }
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
        return until ? Direction.FUTURE : Direction.OPEN;
    }

    /** Whether the expression is the end of "is Friday", "is on Friday", "as soon as Friday". */
    private boolean isDue(Document d, Sentence s, int from) {
        int t = from - 1;
        if (t > s.firstToken() && d.lower(t).equals("on")) {
            t--;
        }
        if (t > s.firstToken() && d.lower(t).equals("as") && d.lower(t - 1).equals("soon")) {
            return true;
        }
        return t > s.firstToken() && is(d, t, "BE") && !d.lower(t).equals("be");
    }

    /** The side of the verb right behind "and on Friday", which starts a clause of its own; null when none stands there. */
    private Direction joined(Document d, Sentence s, int from, int behind) {
        int t = from - 1;
        if (t > s.firstToken() && d.lower(t).equals("on")) {
            t--;
        }
        boolean joins = t > s.firstToken() && (d.lower(t).equals("and") || d.lower(t).equals("but"));
        return joins && behind < s.endToken() ? at(d, s, behind) : null;
    }

    /** Whether "to meet" or "scheduled to meet" stands at a token. */
    private boolean aims(Document d, Sentence s, int t) {
        int to = is(d, t, "PLAN") ? t + 1 : t;
        return to + 1 < s.endToken() && is(d, to, "TO") && d.tag(to + 1).equals("VB");
    }

    private boolean defers(Document d, Sentence s, int verb, int from) {
        for (int t = Math.max(verb, from - REACH); t < from; t++) {
            if (is(d, t, "DEFER")) {
                return true;
            }
        }
        return false;
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
            case "PASTBE":
                return hasNext && aims(d, s, t + 1) ? Direction.FUTURE : Direction.PAST;
            case "BE":
                return hasNext && (d.lower(t + 1).equals("to") || d.lower(t + 1).endsWith("ing")) ? Direction.FUTURE : Direction.OPEN;
            case "TO":
                return hasNext && infinitive(d, t + 1) ? intent(d, s, t) : null;
            case "SCHEDULE":
                return s.zone() == Zone.HEADLINE || t > s.firstToken() && is(d, t - 1, "TO")
                    || tag.startsWith("NN") && tagged(d, s) ? null : Direction.FUTURE;
            case "NOVERB", "BORDER":
                return null;
            default:
                break;
        }
        boolean past = kind.equals("PAST") || kind.equals("DEFER") || kind.equals("DONE")
            || kind.equals("INTENT") && d.tag(t).startsWith("VB")
            ? !tag.equals("JJ") && !tag.equals("VB") && !tag.equals("VBP") && !(tag.startsWith("NN") && tagged(d, s))
            : tag.equals("VBD") || tag.equals("VBN")
                || w.length() > 4 && w.endsWith("ed") && w.equals(d.token(t)) && !tag.equals("JJ") && !tag.equals("NNP");
        if (past) {
            return participle(d, s, t);
        }
        return tag.equals("VBZ") || tag.equals("VBP") ? Direction.OPEN : null;
    }

    /** A past form is a participle behind an auxiliary, which then decides: "will be paid", "to be paid", "is paid". */
    private Direction participle(Document d, Sentence s, int verb) {
        boolean passive = false;
        for (int t = verb - 1; t >= Math.max(s.firstToken(), verb - 4); t--) {
            switch (words.getOrDefault(d.lower(t), "")) {
                case "FUTURE", "MODAL":
                    return Direction.FUTURE;
                case "BE":
                    if (!d.lower(t).equals("be")) {
                        return Direction.OPEN;
                    }
                    passive = true;
                    break;
                case "TO":
                    return passive ? Direction.FUTURE : Direction.PAST;
                case "PASTBE", "HAVE", "BORDER", "NOVERB":
                    return Direction.PAST;
                default:
                    break;
            }
        }
        return Direction.PAST;
    }

    /**
     * What an infinitive says: the future, unless the verb it hangs on tells a thing done ("went to meet", "fell to close at").
     * Verbs and nouns of will leave it open ("agreed to meet").
     */
    private Direction intent(Document d, Sentence s, int to) {
        for (int t = to - 1; t >= Math.max(s.firstToken(), to - INFINITIVE_REACH); t--) {
            String kind = words.getOrDefault(d.lower(t), "");
            switch (kind) {
                case "BORDER", "INTENT", "PLAN", "FUTURE", "MODAL", "PASTBE", "BE", "HAVE", "DEFER":
                    return Direction.FUTURE;
                case "DONE", "PAST":
                    return Direction.PAST;
                default:
                    break;
            }
            if (d.tag(t).equals("VBD")) {
                return Direction.PAST;
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
        return Character.isLetter(w.charAt(0)) && tag.equals("NN") && !tagged(d, d.sentenceOf(t)) && w.equals(d.token(t))
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
