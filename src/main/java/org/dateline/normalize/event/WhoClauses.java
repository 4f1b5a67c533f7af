package org.dateline.normalize.event;

import org.dateline.text.Document;

/** Whom a relative pronoun stands for, of the nouns of the phrase before it, and who is quoted as saying something. */
final class WhoClauses {
    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final Clauses clauses;
    private final ClauseWords words;

    WhoClauses(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.words = words;
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

    /** "The <i>bombing</i> of the camp that killed nine": what does harm is the deed, not whoever stands behind "of". */
    int deed(int subject, int verb, String cameo) {
        int pronoun = tree.child(verb, "nsubj");
        boolean that = pronoun > subject && (d.lower(pronoun).equals("that") || d.lower(pronoun).equals("which"));
        if (!that || !cameo.startsWith("18") && !cameo.startsWith("19") && !cameo.startsWith("20")) {
            return subject;
        }
        int x = subject;
        for (int guard = 0; guard < 4 && tree.is(x, "nmod") && !tree.preposition(x).equals("by"); guard++) {
            x = tree.head(x);
            if (words.is(ClauseWords.Kind.DEED, d.lemma(x))) {
                return x;
            }
        }
        return subject;
    }

    /** "<i>Moran</i> is the first minister to visit": of a noun that an infinitive describes whoever it is said of. */
    int bearer(int noun, int verb) {
        boolean first = tree.is(verb, "acl") && tree.head(verb) == noun && d.tag(verb).equals("VB")
            && tree.child(noun, "cop") >= 0 && tree.preposition(noun).isEmpty();
        int subject = first ? tree.child(noun, "nsubj") : -1;
        return subject >= 0 && subject < noun && actors.at(subject) != null ? subject : noun;
    }

    /** Whether it is such a deed that a verb's pronoun stands for. */
    boolean byDeed(int verb, String cameo) {
        int noun = tree.relation(verb).equals("acl:relcl") ? tree.head(verb) : -1;
        return noun >= 0 && deed(noun, verb, cameo) != noun;
    }

    /** An object that can do nothing itself: whoever uses it does what its infinitive says ("try all means to stop"). */
    int user(int subject, int verb) {
        Chunk c = actors.at(subject);
        boolean thing = c != null && c.main() == null && c.inner().isEmpty() && c.possessor() == null
            && words.is(ClauseWords.Kind.MEANS, d.lemma(subject));
        boolean object = tree.is(verb, "xcomp") && tree.is(subject, "obj") && tree.head(subject) == tree.head(verb);
        int user = thing && object ? clauses.surfaceSubject(tree.head(verb), 2) : -1;
        return user >= 0 ? user : subject;
    }

    /** "<i>Kamau</i> was quoted by the paper as saying": who said it; -1 when the verb is no such one. */
    int quoted(int verb) {
        int h = tree.head(verb);
        h = h >= 0 && d.tag(h).startsWith("NN") ? tree.head(h) : h;
        boolean quoted = h >= 0 && h < verb && d.tag(verb).equals("VBG") && tree.child(h, "aux:pass") >= 0
            && words.is(ClauseWords.Kind.QUOTING, d.lemma(h));
        return quoted ? Math.max(tree.child(h, "nsubj:pass"), tree.child(h, "nsubj")) : -1;
    }
}
