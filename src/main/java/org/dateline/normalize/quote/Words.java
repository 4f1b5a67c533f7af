package org.dateline.normalize.quote;

import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;

/**
 * A document's tokens as attributions see them: the tokens of a person's name are proper nouns, whatever the tagger
 * took them for ("No said"), and a verb of saying where only a verb can stand is one.
 */
final class Words {
    private static final String PROPER = "NNP";
    private static final String NOUN = "NN";
    private static final String PRESENT = "VBZ";
    private static final String PAST = "VBD";

    private final Document document;
    private final boolean[] names;
    private final QuoteWords lists;
    private final CueLexicon lexicon;
    /** Base forms of verbs that the tagger took for something else, by token. */
    private final String[] verbs;

    /** Takes the document and, for each token, whether a person's name holds it. */
    Words(Document document, boolean[] names, QuoteWords lists, CueLexicon lexicon) {
        this.verbs = MisreadCues.lemmas(document, names, lexicon);
        this.document = document;
        this.names = names;
        this.lists = lists;
        this.lexicon = lexicon;
    }

    String tag(int t) {
        if (speaks(t)) {
            return NOUN;
        }
        return names[t] ? PROPER : verbs[t] == null ? document.tag(t) : document.tag(t).equals("NNS") ? PRESENT : PAST;
    }

    /** "The daily said": an adjective between an article and a verb that is the noun of a speaker. */
    private boolean speaks(int t) {
        return document.tag(t).equals("JJ") && lexicon.speaks(document.lower(t)) && t > 0 && t + 1 < document.size()
            && document.tag(t - 1).equals("DT") && document.tag(t + 1).startsWith("VB");
    }

    String token(int t) {
        return document.token(t);
    }

    String lower(int t) {
        return document.lower(t);
    }

    String lemma(int t) {
        return verbs[t] == null ? document.lemma(t) : verbs[t];
    }

    /** Whether the word is of a list. */
    boolean is(QuoteWords.Kind kind, int t) {
        return lists.is(kind, document.lower(t));
    }

    /** Whether the word's base form is of a list. */
    boolean lemmaIs(QuoteWords.Kind kind, int t) {
        return lists.is(kind, lemma(t));
    }

    /** Dependency tree of a sentence. */
    Parse parse(Sentence s) {
        return document.parse(s);
    }

    /** Relation of a token in its sentence's tree. */
    String relation(int t) {
        Sentence s = document.sentenceOf(t);
        return document.parse(s).relation()[t - s.firstToken()];
    }

    boolean isName(int t) {
        return names[t];
    }
}
