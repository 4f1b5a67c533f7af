package org.dateline.normalize.quote;

import org.dateline.text.Document;

/**
 * A document's tokens as attributions see them: the tokens of a person's name are proper nouns, whatever the tagger
 * took
 * them for ("No said").
 */
final class Words {
    private static final String PROPER = "NNP";

    private final Document document;
    private final boolean[] names;

    /** Takes the document and, for each token, whether a person's name holds it. */
    Words(Document document, boolean[] names) {
        this.document = document;
        this.names = names;
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

    boolean isName(int t) {
        return names[t];
    }
}
