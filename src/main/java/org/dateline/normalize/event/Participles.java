package org.dateline.normalize.event;

import org.dateline.text.Document;

/** Participles that only describe a noun. */
final class Participles {
    private final Tree tree;
    private final Document d;
    private final ClauseWords words;

    Participles(Tree tree, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.words = words;
    }

    /** "Lifted the sanctions <i>imposed</i>": a participle that says which ones another act is about. */
    boolean which(int participle) {
        return tree.is(participle, "acl") && tree.head(participle) >= 0 && tree.is(tree.head(participle), "obj");
    }

    /** "A report from the office <i>released</i> on Monday": it is the report that came out. */
    boolean published(int participle) {
        int x = tree.is(participle, "acl") ? tree.head(participle) : -1;
        while (x >= 0 && !words.is(ClauseWords.Kind.MESSAGE, d.lemma(x))) {
            x = tree.is(x, "nmod") ? tree.head(x) : -1;
        }
        return x >= 0;
    }
}
