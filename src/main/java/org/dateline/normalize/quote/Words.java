package org.dateline.normalize.quote;

import org.dateline.text.Document;

/**
 * A document's tokens as attributions see them: the tokens of a person's name are proper nouns, whatever the tagger
 * took them for ("No said").
 */
final class Words {
    private static final String PROPER = "NNP";

    private final Document document;
    private final boolean[] names;
    private final QuoteWords lists;

    /** Takes the document and, for each token, whether a person's name holds it. */
    Words(Document document, boolean[] names, QuoteWords lists) {
        this.document = document;
        this.names = names;
        this.lists = lists;
    }

    String tag(int t) {
        return names[t] ? PROPER : document.tag(t);
    }

    String token(int t) {
        return document.token(t);
    }

    String lower(int t) {
        return document.lower(t);
    }

    String lemma(int t) {
        return document.lemma(t);
    }

    /** Whether the word is of a list. */
    boolean is(QuoteWords.Kind kind, int t) {
        return lists.is(kind, document.lower(t));
    }

    /** Whether the word's base form is of a list. */
    boolean lemmaIs(QuoteWords.Kind kind, int t) {
        return lists.is(kind, document.lemma(t));
    }

    boolean isName(int t) {
        return names[t];
    }
}
