package org.dateline.normalize.quote;

import org.dateline.normalize.quote.CueLexicon.Cue;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/**
 * Verbs of saying that the tagger took for nouns or adjectives though only a verb can stand there: "the dam holds, the
 * Monitor reports", "he figures that ...", "the bishop related that ...".
 */
final class MisreadCues {
    private final Document d;
    private final boolean[] names;
    private final CueLexicon lexicon;

    private MisreadCues(Document d, boolean[] names, CueLexicon lexicon) {
        this.d = d;
        this.names = names;
        this.lexicon = lexicon;
    }

    /** For each token the base form of the verb that it is after all, null for all others. */
    static String[] lemmas(Document d, boolean[] names, CueLexicon lexicon) {
        MisreadCues cues = new MisreadCues(d, names, lexicon);
        String[] lemmas = new String[d.size()];
        for (Sentence s : d.sentences()) {
            for (int t = s.firstToken() + 1; t < s.endToken(); t++) {
                lemmas[t] = cues.lemma(s, t);
            }
        }
        return lemmas;
    }

    private String lemma(Sentence s, int t) {
        String tag = d.tag(t);
        if (names[t] || !tag.equals("NNS") && !tag.equals("JJ")) {
            return null;
        }
        boolean that = t + 1 < s.endToken() && d.lower(t + 1).equals("that");
        if (tag.equals("JJ")) {
            return that && d.tag(t + 1).equals("IN") && subject(s, t) ? past(d.lower(t)) : null;
        }
        String lemma = d.lemma(t);
        return (that && pronoun(s, t) || tail(s, t)) && takesClause(lemma) ? lemma : null;
    }

    /** Base form of a past form, null when it is no cue. */
    private String past(String form) {
        if (!form.endsWith("ed")) {
            return null;
        }
        String withE = form.substring(0, form.length() - 1);
        String without = form.substring(0, form.length() - 2);
        return takesClause(withE) ? withE : takesClause(without) ? without : null;
    }

    private boolean takesClause(String lemma) {
        Cue cue = lexicon.cue(lemma, "");
        return cue != null && cue.clause();
    }

    private boolean pronoun(Sentence s, int t) {
        int before = behindAdverbs(s, t);
        return before >= s.firstToken() && d.tag(before).equals("PRP");
    }

    private boolean subject(Sentence s, int t) {
        int before = behindAdverbs(s, t);
        return before >= s.firstToken() && (d.tag(before).equals("PRP") || d.tag(before).startsWith("NN"));
    }

    private int behindAdverbs(Sentence s, int t) {
        int before = t - 1;
        while (before >= s.firstToken() && d.tag(before).startsWith("RB")) {
            before--;
        }
        return before;
    }

    /** Behind a comma and a name, at the end of a sentence that has its verb. */
    private boolean tail(Sentence s, int t) {
        if (t + 1 < s.endToken() && !d.token(t + 1).equals(".")) {
            return false;
        }
        int first = t;
        while (first > s.firstToken() && (names[first - 1] || d.tag(first - 1).startsWith("NNP"))) {
            first--;
        }
        if (first == t) {
            return false;
        }
        int comma = first > s.firstToken() && d.tag(first - 1).equals("DT") ? first - 2 : first - 1;
        if (comma <= s.firstToken() || !d.token(comma).equals(",") && !d.tag(comma).equals("''")) {
            return false;
        }
        for (int v = s.firstToken(); v < comma; v++) {
            if (d.tag(v).startsWith("VB")) {
                return true;
            }
        }
        return false;
    }
}
