package org.dateline.normalize.quote;

import org.dateline.mention.QuoteMention;
import org.dateline.normalize.Quotation.Form;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/** Tells speech between quotation marks from titles, names and so-called things. */
final class MarkJudge {
    /** Marked tokens from which a text in marks without attribution is speech and not a name. */
    private static final int SPEECH = 6;
    private static final int LONGEST_TITLE = 14;

    private final Document d;
    private final Words words;
    private final boolean[] marked;
    private final CueLexicon lexicon;

    MarkJudge(Document d, Words words, boolean[] marked, CueLexicon lexicon) {
        this.d = d;
        this.words = words;
        this.marked = marked;
        this.lexicon = lexicon;
    }

    /** Whether a marked text holds a word at all and no mark-up of another kind stands around it. */
    boolean speech(QuoteMention m) {
        return m.firstToken() < 2 || !d.token(m.firstToken() - 2).equals("=");
    }

    /** Whether it is too short to be speech without an attribution. */
    boolean brief(QuoteMention m) {
        return m.endToken() - m.firstToken() < SPEECH;
    }

    /** Whether it is a whole sentence of its own. */
    boolean sentence(QuoteMention m) {
        String stop = d.token(m.endToken() - 1);
        return form(m) == Form.DIRECT && (stop.equals(".") || stop.equals("!") || stop.equals("?"))
            && d.sentenceOf(m.firstToken()).firstToken() >= m.firstToken() - 1;
    }

    /** Whether the words before it, or its capitals, make it a name or a title. */
    boolean namesThing(QuoteMention m) {
        return title(m) || m.firstToken() > 1 && lexicon.namesThings(d.lower(m.firstToken() - 2));
    }

    /** Names of works and shows: every word of weight has a capital, and no clause is in it. */
    boolean title(QuoteMention m) {
        int capitals = 0;
        for (int t = m.firstToken(); t < m.endToken(); t++) {
            char c = d.token(t).charAt(0);
            if (Character.isLowerCase(c) && d.token(t).length() > 3) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        int open = m.firstToken() - 1;
        boolean fresh = open <= 0 || Clauses.breaks(d.token(open - 1)) || described(open);
        return capitals > 0 && !fresh && m.endToken() - m.firstToken() < LONGEST_TITLE;
    }

    /** A part of a sentence that somebody who is named there does in these words: worth a row, not worth much trust. */
    boolean fragment(QuoteMention m) {
        Sentence s = d.sentences().get(m.sentence());
        return s.zone() == Zone.BODY && (described(m.firstToken() - 1)
            || Character.isLowerCase(d.token(m.firstToken()).charAt(0))
            || m.endToken() - m.firstToken() > 1
                && NounPhrases.subjectBefore(words, m.firstToken() - 1, s.firstToken(), marked) != null);
    }

    /** Direct when the marks hold a sentence, mixed when they hold a part of the reporter's own. */
    Form form(QuoteMention m) {
        String first = d.token(m.firstToken());
        boolean upper = Character.isUpperCase(first.codePointAt(0)) || first.startsWith("[") || first.startsWith("(");
        int open = m.firstToken() - 1;
        boolean fresh = open < 0 || d.sentenceOf(m.firstToken()).firstToken() >= open
            || Clauses.breaks(d.token(open - 1));
        return upper && fresh || fresh && m.endToken() - m.firstToken() > 2 * SPEECH ? Form.DIRECT : Form.MIXED;
    }

    /** Whether a verb of calling names stands close before a mark: "called it «A Day of Shame»". */
    private boolean described(int open) {
        for (int t = open - 1; t >= Math.max(0, open - 4); t--) {
            CueLexicon.Cue cue = lexicon.cue(d.lemma(t), "");
            if (cue != null && cue.type().equals("describe")) {
                return true;
            }
        }
        return false;
    }
}
