package org.dateline.normalize.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.normalize.quote.CueLexicon.Cue;
import org.dateline.text.Sentence;

/**
 * Finds attributions in one sentence by the order of its words: who, cue, what. Text between quotation marks counts as
 * one block that holds no cue of its own.
 */
final class AttributionFinder {
    private static final Set<String> OPENERS = Set.of("that", "whether", "if", "why", "how", "what", "when", "where", "who");
    private static final Set<String> ADJUNCTS = Set.of("on", "in", "at", "during", "after", "before", "by", "through",
        "from", "to", "late", "early", "earlier", "later", "last", "yesterday", "today", "when", "while", "as", "via", "of");
    private static final Set<String> SUBORDINATORS = Set.of("as", "though", "although", "when", "while", "after", "before",
        "if", "since", "because", "from", "in", "on", "at", "by", "with", "despite", "during", "for", "until", "once", "under",
        "to", "of", "about", "like", "without", "through", "over", "amid", "following", "where", "unless", "among");
    private static final int LONGEST_APPOSITION = 40;

    private final CueLexicon lexicon;

    AttributionFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Attributions in text order.
     *
     * @param marked for each token of the document whether it stands between quotation marks (or is one)
     */
    List<Attribution> find(Words d, Sentence s, boolean[] marked) {
        List<Attribution> found = new ArrayList<>();
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            if (marked[t]) {
                continue;
            }
            if (d.lower(t).equals("according") && t + 2 < s.endToken() && d.lower(t + 1).equals("to")) {
                accordingTo(d, s, t, found);
            } else if (d.tag(t).startsWith("VB")) {
                Cue cue = lexicon.cue(d.lemma(t), t + 1 < s.endToken() ? d.lower(t + 1) : "");
                if (cue != null) {
                    verb(d, s, t, cue, marked, found);
                }
            }
        }
        return found;
    }

    private static void accordingTo(Words d, Sentence s, int t, List<Attribution> found) {
        int sourceEnd = NounPhrases.end(d, t + 2, s.endToken());
        if (sourceEnd == t + 2 && t + 3 < s.endToken()) {
            // A noun that looks like a verb behind "to".
            sourceEnd = NounPhrases.end(d, t + 3, s.endToken());
        }
        if (sourceEnd <= t + 3 && !NounPhrases.heads(d, t + 2)) {
            return;
        }
        boolean opens = t == s.firstToken() || !hasVerb(d, s.firstToken(), t);
        int end = contentEnd(d, s);
        int behind = sourceEnd;
        if (opens) {
            int comma = next(d, ",", sourceEnd, end);
            if (comma > 0) {
                found.add(new Attribution(t + 2, sourceEnd, t, t + 2, "report", comma + 1, end, -1, -1, "according.first"));
            }
            return;
        }
        int first = contentStart(d, s.firstToken(), t);
        int stop = d.token(t - 1).equals(",") ? t - 1 : t;
        int comma = behind < end && d.token(behind).equals(",") ? behind : -1;
        boolean goesOn = comma > 0 && NounPhrases.startsClause(d, comma + 1, end);
        found.add(new Attribution(t + 2, sourceEnd, t, t + 2, "report", first, stop, goesOn ? comma + 1 : -1,
            goesOn ? end : -1, "according.last"));
    }

    private void verb(Words d, Sentence s, int t, Cue cue, boolean[] marked, List<Attribution> found) {
        int left = t;
        boolean passive = false;
        while (left > s.firstToken() && !marked[left - 1] && isVerbGroup(d, left - 1)) {
            left--;
            passive |= d.lemma(left).equals("be") && d.tag(t).equals("VBN");
        }
        if (passive || d.tag(t).equals("VB") && left == t && !cue.direct()) {
            return;
        }
        int end = contentEnd(d, s);
        int sourceFirst = NounPhrases.start(d, left, s.firstToken());
        int sourceEnd = left;
        if (sourceFirst < left && marked[sourceFirst]) {
            sourceFirst = left;
        }
        if (sourceFirst == left && left > s.firstToken() && d.token(left - 1).equals(",") && !marked[left - 1]) {
            int[] np = beforeApposition(d, s, left - 1, marked);
            if (np != null) {
                sourceFirst = np[0];
                sourceEnd = np[1];
            }
        }
        int behind = t + 1 + (cue.particle() != null && t + 1 < end && d.lower(t + 1).equals(cue.particle()) ? 1 : 0);
        if (sourceFirst > s.firstToken() && sourceFirst < left && d.token(sourceFirst - 1).equals(",") && behind + 1 < end
                && d.token(behind).equals(",") && cue.clause() && !d.tag(sourceEnd - 1).startsWith("W")
                && !NounPhrases.startsClause(d, behind + 1, end)) {
            found.add(new Attribution(sourceFirst, sourceEnd, t, behind, cue.type(), contentStart(d, s.firstToken(), sourceFirst - 1),
                sourceFirst - 1, behind + 1, end, "clause.subject.verb.clause"));
            return;
        }
        boolean clauseBefore = sourceFirst > s.firstToken() && isBreak(d, marked, sourceFirst - 1)
            && (marked[sourceFirst - 1] || hasFinite(d, s.firstToken(), sourceFirst - 1)
                && !subordinate(d, s, sourceFirst - 1)) && !d.tag(sourceEnd - 1).startsWith("W");
        if (sourceFirst < left && clauseBefore && endsAttribution(d, behind, end, marked, cue)) {
            behindContent(d, s, sourceFirst, sourceEnd, t, behind, cue, marked, found, "clause.subject.verb");
            return;
        }
        if (sourceFirst == left && left == t && t > s.firstToken() && isBreak(d, marked, t - 1) && cue.direct()) {
            int npEnd = NounPhrases.end(d, behind, end);
            if (npEnd > behind && !d.tag(t).equals("VBG")
                    && (marked[t - 1] || d.token(t - 1).equals(",") && hasVerb(d, s.firstToken(), t - 1))
                    && endsAttribution(d, npEnd, end, marked, cue)) {
                behindContent(d, s, behind, npEnd, t, npEnd, cue, marked, found, "clause.verb.subject");
                return;
            }
        }
        if (sourceFirst == left && sourceEnd == left) {
            boolean shares = d.tag(t).equals("VBG") || left < t && d.tag(t).equals("VB")
                || left > s.firstToken() && d.tag(left - 1).equals("CC");
            int[] subject = shares ? NounPhrases.subjectBefore(d, left, s.firstToken(), marked) : null;
            if (subject != null) {
                sourceFirst = subject[0];
                sourceEnd = subject[1];
            }
        }
        if (sourceFirst < 0 || sourceFirst == left && sourceEnd == left) {
            sourceFirst = -1;
            sourceEnd = -1;
        }
        if (cue.type().equals("want") && sourceEnd > 0 && !wills(d, sourceFirst, sourceEnd)) {
            return;
        }
        int first = contentAfter(d, behind, end, cue, marked);
        if (first > 0 && first < end && (sourceFirst >= 0 || d.tag(t).equals("VBG"))) {
            found.add(new Attribution(sourceFirst, sourceEnd, t, behind, cue.type(), first, end, -1, -1, "subject.verb.clause"));
        }
    }

    private static void behindContent(Words d, Sentence s, int sourceFirst, int sourceEnd, int cue, int behind,
                                      Cue type, boolean[] marked, List<Attribution> found, String rule) {
        int border = Math.min(sourceFirst, cue);
        int stop = d.token(border - 1).equals(",") && !marked[border - 1] ? border - 1 : border;
        int first = contentStart(d, s.firstToken(), stop);
        int end = contentEnd(d, s);
        int rest = -1;
        int comma = next(d, ",", behind, Math.min(end, behind + 14));
        if (comma > 0 && comma + 1 < end && (marked[comma + 1] || NounPhrases.startsClause(d, comma + 1, end))) {
            rest = comma + 1;
        }
        int cueEnd = cue + 1;
        found.add(new Attribution(sourceFirst, sourceEnd, cue, cueEnd, type.type(), first, stop, rest, rest < 0 ? -1 : end, rule));
    }

    /** Where the clause begins that the cue takes, -1 when nothing there looks like one. */
    private static int contentAfter(Words d, int from, int end, Cue cue, boolean[] marked) {
        int limit = Math.min(end, from + 14);
        for (int t = from; t < limit; t++) {
            String w = d.lower(t);
            if (w.equals("that") && !marked[t] && cue.clause() && !(t == from && t + 1 < end && d.tag(t).equals("DT"))) {
                return t + 1 < end && marked[t + 1] ? t + 1 : t;
            }
            if (d.token(t).equals(".") || d.token(t).equals(";")) {
                break;
            }
        }
        if (from >= end) {
            return -1;
        }
        int colon = cue.direct() ? markedAfterComma(d, from, Math.min(end, from + 30), marked) : -1;
        if (colon > 0) {
            return colon;
        }
        String w = d.lower(from);
        if ((cue.question() || cue.clause()) && OPENERS.contains(w)) {
            return from;
        }
        if (cue.infinitive() && w.equals("to")) {
            return from;
        }
        if (cue.infinitive()) {
            for (int t = from; t < limit; t++) {
                if (d.lower(t).equals("to") && t + 1 < end && d.tag(t + 1).equals("VB")) {
                    return t;
                }
            }
        }
        if (marked[from] || d.token(from).equals(":") || d.token(from).equals(",")) {
            return marked[from] ? from : from + 1;
        }
        if (cue.type().equals("tell")) {
            int addressee = NounPhrases.end(d, from, end);
            return addressee > from && addressee < end && hasVerb(d, addressee, end) ? addressee : -1;
        }
        if (cue.clause() && hasFinite(d, from, end) && !ADJUNCTS.contains(w)) {
            return from;
        }
        if (cue.clause() && ADJUNCTS.contains(w)) {
            int comma = next(d, ",", from, Math.min(end, from + 12));
            if (comma > 0 && hasFinite(d, comma + 1, end)) {
                return from;
            }
            int np = afterAdjunct(d, from, end);
            return np < end && hasFinite(d, np, end) ? np : -1;
        }
        return cue.noun() && NounPhrases.end(d, from, end) > from ? from : -1;
    }

    /** First marked token behind a comma or colon: "said in an interview, «..." */
    private static int markedAfterComma(Words d, int from, int end, boolean[] marked) {
        for (int t = from; t < end; t++) {
            if (marked[t]) {
                return t == from || d.token(t - 1).equals(",") || d.token(t - 1).equals(":") ? t : -1;
            }
        }
        return -1;
    }

    private static boolean subordinate(Words d, Sentence s, int end) {
        int t = s.firstToken();
        while (t < end && (d.tag(t).equals("CC") || d.tag(t).equals("RB"))) {
            t++;
        }
        return SUBORDINATORS.contains(d.lower(t)) || d.tag(t).equals("VBG") || d.tag(t).equals("VBN");
    }

    private static int afterAdjunct(Words d, int from, int end) {
        int t = from;
        while (t < end && t < from + 8 && ADJUNCTS.contains(d.lower(t))) {
            int np = NounPhrases.end(d, t + 1, Math.min(end, t + 5));
            if (np == t + 1) {
                return t + 1;
            }
            t = np;
        }
        return t;
    }

    /** Whether nothing but where, when and to whom follows, so that what is said stood before. */
    private static boolean endsAttribution(Words d, int from, int end, boolean[] marked, Cue cue) {
        if (from >= end || marked[from]) {
            return true;
        }
        String w = d.lower(from);
        return d.token(from).equals(",") || d.token(from).equals(";") || d.token(from).equals(":")
            || d.token(from).equals(".") || ADJUNCTS.contains(w) && !(w.equals("to") && d.tag(Math.min(from + 1, end - 1)).equals("VB"))
            || d.tag(from).equals("RB") || cue.type().equals("tell") || cue.type().equals("ask")
            || d.lemma(from).endsWith("day");
    }

    private static int[] beforeApposition(Words d, Sentence s, int comma, boolean[] marked) {
        for (int t = comma - 1; t > s.firstToken() && comma - t < LONGEST_APPOSITION; t--) {
            if (marked[t]) {
                return null;
            }
            if (d.token(t).equals(",") || d.token(t).equals("(")) {
                int first = NounPhrases.start(d, t, s.firstToken());
                if (first < t && (first == s.firstToken() || isBreak(d, marked, first - 1)
                        || d.tag(first - 1).equals("CC") || d.tag(first - 1).equals("IN"))) {
                    return new int[] {first, t};
                }
            }
        }
        return null;
    }

    private static boolean isBreak(Words d, boolean[] marked, int t) {
        return marked[t] || d.token(t).equals(",") || d.token(t).equals(";") || d.token(t).equals("—")
            || d.token(t).equals("--") || d.token(t).equals(":");
    }

    private static boolean isVerbGroup(Words d, int t) {
        String tag = d.tag(t);
        return tag.startsWith("RB") || tag.equals("MD") || tag.equals("TO")
            || tag.startsWith("VB") && (d.lemma(t).equals("have") || d.lemma(t).equals("do") || d.lemma(t).equals("be"));
    }

    /** Whether a noun phrase can want something: a name, a pronoun, or a noun for people who speak. */
    private boolean wills(Words d, int first, int end) {
        int head = end - 1;
        return d.tag(head).startsWith("NNP") || d.tag(head).equals("NNS") || d.isName(first) && first == head
            || NounPhrases.pronoun(d, head) || lexicon.speaks(d.lower(head));
    }

    private static boolean hasVerb(Words d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (d.tag(t).startsWith("VB") || d.tag(t).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFinite(Words d, int from, int to) {
        for (int t = from; t < to; t++) {
            String tag = d.tag(t);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static int contentStart(Words d, int first, int stop) {
        int t = first;
        if (t < stop && (d.lower(t).equals("but") || d.lower(t).equals("and"))) {
            t++;
        }
        return t;
    }

    private static int contentEnd(Words d, Sentence s) {
        int end = s.endToken();
        while (end > s.firstToken() && !Character.isLetterOrDigit(d.token(end - 1).codePointAt(0))
                && !d.token(end - 1).equals("%") && !d.token(end - 1).equals(")")) {
            end--;
        }
        return end;
    }

    private static int next(Words d, String token, int from, int end) {
        for (int t = from; t < end; t++) {
            if (d.token(t).equals(token)) {
                return t;
            }
        }
        return -1;
    }
}
