package org.dateline.normalize.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.normalize.quote.CueLexicon.Cue;
import org.dateline.text.Sentence;

/**
 * Finds attributions in one sentence by the order of its words: who, cue, what. Text between quotation marks counts as
 * one block that holds no cue of its own.
 */
final class AttributionFinder {
    private final CueLexicon lexicon;
    private final NounCues nouns;

    AttributionFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounCues(lexicon);
    }

    /**
     * Attributions in text order.
     *
     * @param marked for each token of the document whether it stands between quotation marks (or is one)
     */
    List<Attribution> find(Words d, Sentence s, boolean[] marked) {
        List<Attribution> found = new ArrayList<>();
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            if (marked[t] || !found.isEmpty() && found.get(found.size() - 1).cueFirst() >= t) {
                continue;
            }
            if (d.lower(t).equals("according") && t + 2 < s.endToken() && d.lower(t + 1).equals("to")) {
                AccordingTo.find(d, s, t, marked, found);
            } else if (d.tag(t).startsWith("VB")) {
                Cue cue = lexicon.cue(d.lemma(t), t + 1 < s.endToken() ? d.lower(t + 1) : "");
                if (cue != null) {
                    new VerbAttribution(lexicon, d, s, t, cue, marked, found).attribute();
                }
            } else {
                nouns.find(d, s, t, marked, found);
            }
        }
        return found.size() > 1 ? cut(d, found) : found;
    }

    /** What an earlier cue takes ends where an attribution behind it, or the next thing added, begins. */
    private static List<Attribution> cut(Words d, List<Attribution> found) {
        for (int i = 0; i < found.size(); i++) {
            Attribution a = found.get(i);
            for (int j = i + 1; j < found.size() && found.get(j).cueFirst() - a.cueFirst() < Clauses.REACH; j++) {
                Attribution b = found.get(j);
                int border = b.goesOn() ? b.cueFirst() - 1 : b.follows() && b.contentFirst() < a.cueFirst()
                    ? b.contentEnd() : -1;
                while (border > a.contentFirst() && Clauses.breaks(d.token(border - 1))) {
                    border--;
                }
                if (border > a.contentFirst() && border < a.contentEnd()) {
                    a = a.until(border);
                    found.set(i, a);
                }
            }
        }
        return found;
    }
}
