package org.dateline.normalize.event;

import org.dateline.text.Document;

/** Tells whom "who" and "which" cannot stand for, where the tree says it. */
final class WhoClauses {
    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;

    WhoClauses(Tree tree, SentenceActors actors) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
    }

    /** "The <i>leader</i> of the union who spoke": "who" is a person, not the body or land right before it. */
    int who(int subject, int verb) {
        int pronoun = tree.child(verb, "nsubj");
        if (pronoun != subject + 1 || !d.lower(pronoun).equals("who") || !tree.is(subject, "nmod")) {
            return subject;
        }
        Chunk c = actors.at(subject);
        Chunk person = actors.at(tree.head(subject));
        boolean body = c != null && c.main() != null && d.tag(c.head()).startsWith("NNP")
            && (c.main().kind() == ActorMention.Kind.ORGANIZATION || c.main().kind() == ActorMention.Kind.COUNTRY);
        return body && person != null && person.main() != null ? person.head() : subject;
    }

    /** "Talks with Ann Lee, <i>which</i> were held in May": what "which" stands for is no person. */
    boolean which(int t, int verb) {
        Chunk c = actors.at(t);
        int pronoun = tree.child(verb, "nsubj");
        return c != null && c.main() != null && c.main().actor().person() != null && pronoun > t
            && d.lower(pronoun).equals("which");
    }
}
