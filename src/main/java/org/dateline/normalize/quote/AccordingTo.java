package org.dateline.normalize.quote;

import java.util.List;
import org.dateline.text.Sentence;

/** Attributions by "according to", before, behind or in the middle of what is said. */
final class AccordingTo {
    private AccordingTo() {
    }

    /** Adds the attribution at token {@code t}, which is "according" before "to". */
    static void find(Words d, Sentence s, int t, boolean[] marked, List<Attribution> found) {
        int sourceEnd = source(d, t + 2, s.endToken(), marked);
        if (sourceEnd < 0) {
            return;
        }
        int end = Clauses.ceiling(d, s, t);
        int floor = Clauses.floor(s, t);
        int first = Clauses.contentStart(d, floor, t);
        boolean comma = t > s.firstToken() && d.token(t - 1).equals(",");
        int stop = comma ? t - 1 : t;
        if (t == s.firstToken() || !Clauses.hasVerb(d, floor, t)) {
            int rest = Clauses.resumes(d, sourceEnd, end, marked);
            rest = rest < 0 ? Clauses.next(d, ",", sourceEnd, end) + 1 : rest;
            if (rest > 0 && rest < end) {
                boolean lead = comma && Clauses.hasNoun(d, first, stop);
                found.add(new Attribution(t + 2, sourceEnd, t, t + 2, "report", lead ? first : rest, lead ? stop : end,
                    lead ? rest : -1, lead ? end : -1, "according.first"));
            }
            return;
        }
        int rest = Clauses.resumes(d, sourceEnd, end, marked);
        if (rest < 0 && sourceEnd + 1 < end && d.token(sourceEnd).equals(",") && comma
            && d.tag(sourceEnd + 1).matches("CD|\\$|IN")) {
            rest = sourceEnd + 1;
        }
        found.add(new Attribution(t + 2, sourceEnd, t, t + 2, "report", first, stop, rest, rest < 0 ? -1
            : end, "according.last"));
    }

    private static int source(Words d, int first, int ceiling, boolean[] marked) {
        if (first >= ceiling) {
            return -1;
        }
        if (marked[first]) {
            int t = first;
            while (t < ceiling && marked[t]) {
                t++;
            }
            return t;
        }
        int end = NounPhrases.end(d, first, ceiling);
        if (end == first && first + 1 < ceiling) {
            // A noun that looks like a verb behind "to".
            end = NounPhrases.end(d, first + 1, ceiling);
        }
        return end <= first || end == first + 1 && !NounPhrases.heads(d, first) ? -1 : end;
    }
}
