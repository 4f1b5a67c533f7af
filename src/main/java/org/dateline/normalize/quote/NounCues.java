package org.dateline.normalize.quote;

import java.util.List;
import org.dateline.normalize.quote.CueLexicon.NounCue;
import org.dateline.text.Sentence;

/** Attributions by a noun or an adjective: "the minister's promise to resign", "she was sure that he would come". */
final class NounCues {
    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the attribution whose cue stands at token {@code t}, if any. */
    void find(Words d, Sentence s, int t, boolean[] marked, List<Attribution> found) {
        NounCue cue = lexicon.nounCue(d.lemma(t));
        if (cue == null) {
            return;
        }
        int end = Clauses.ceiling(d, s, t);
        if (cue.adjective()) {
            adjective(d, s, t, cue, end, marked, found);
        } else if (d.tag(t).startsWith("NN")) {
            noun(d, s, t, cue, end, marked, found);
        }
    }

    private static void adjective(Words d, Sentence s, int t, NounCue cue, int end, boolean[] marked,
        List<Attribution> found) {
        if (!says(d, t + 1, end, cue)) {
            return;
        }
        int[] subject = NounPhrases.subjectBefore(d, t, Clauses.floor(s, t), marked);
        if (subject == null || t - subject[1] > 4 || d.lower(subject[0]).equals("it")
            || d.tag(subject[0]).equals("EX")) {
            return;
        }
        found.add(new Attribution(subject[0], subject[1], t, t + 1, cue.type(), t + 1, end, -1, -1,
            "subject.adjective.clause"));
    }

    private static void noun(Words d, Sentence s, int t, NounCue cue, int end, boolean[] marked,
        List<Attribution> found) {
        int first = -1;
        int stop = -1;
        int behind = t + 1;
        if (behind < end && d.is(QuoteWords.Kind.OWNER, behind)) {
            int np = NounPhrases.end(d, behind + 1, end);
            if (np > behind + 1) {
                first = behind + 1;
                stop = np;
                behind = np;
            }
        }
        if (!says(d, behind, end, cue)) {
            return;
        }
        int phrase = NounPhrases.start(d, t + 1, Clauses.floor(s, t));
        for (int p = t - 1; first < 0 && p >= phrase; p--) {
            if (d.tag(p).equals("POS")) {
                first = NounPhrases.start(d, p, Clauses.floor(s, t));
                stop = p;
            } else if (d.tag(p).equals("PRP$") && !d.lower(p).equals("its")) {
                first = p;
                stop = p + 1;
            }
        }
        if (first < 0 && phrase > Clauses.floor(s, t) && d.lemmaIs(QuoteWords.Kind.MAKING, phrase - 1)) {
            int[] subject = NounPhrases.subjectBefore(d, phrase, Clauses.floor(s, t), marked);
            if (subject != null) {
                first = subject[0];
                stop = subject[1];
            }
        }
        if (first >= 0 && first < stop) {
            found.add(new Attribution(first, stop, t, t + 1, cue.type(), behind, end, -1, -1, "noun.clause"));
        }
    }

    /** Whether a clause with "that" (or the infinitive the cue takes) follows, and not a relative clause. */
    private static boolean says(Words d, int t, int end, NounCue cue) {
        if (t + 2 >= end) {
            return false;
        }
        return d.lower(t).equals("that") && !NounPhrases.finite(d, t + 1) && Clauses.hasFinite(d, t + 1, end)
            || cue.infinitive() && d.lower(t).equals("to") && d.tag(t + 1).equals("VB");
    }
}
