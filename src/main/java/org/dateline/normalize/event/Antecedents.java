package org.dateline.normalize.event;

import org.dateline.text.Document;

/** Finds in the same sentence whom "it", "they", "he" or "she" stands for when nothing else has said so. */
final class Antecedents {
    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final Clauses clauses;
    private final ClauseWords words;

    Antecedents(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.words = words;
    }

    /**
     * Head token of the phrase meant, -1 when none is found: the subject above it, else the nearest subject before it.
     * Of an object it is never the subject of its own verb, but rather the nearest phrase before.
     */
    int of(int pronoun) {
        String word = d.lower(pronoun);
        boolean many = word.startsWith("the") || word.equals("their");
        boolean thing = word.equals("it") || word.equals("its");
        boolean one = word.equals("he") || word.equals("she") || word.equals("him") || word.equals("her")
            || word.equals("his");
        if (!many && !thing && !one) {
            return -1;
        }
        int owner = owner(pronoun, many, thing);
        if (owner >= 0) {
            return owner;
        }
        int own = ownSubject(pronoun);
        int people = many ? plural(pronoun, own) : -1;
        if (people >= 0) {
            return people;
        }
        int x = pronoun;
        for (int guard = 0; guard < 12 && x >= 0; guard++) {
            x = tree.head(x);
            int s = x < 0 ? -1 : clauses.surfaceSubject(x, 3);
            if (s >= 0 && s < pronoun && fits(s, many, thing) && !within(s, own)) {
                return s;
            }
        }
        int found = -1;
        for (Chunk c : actors.chunks()) {
            if (c.head() >= pronoun) {
                break;
            }
            if (fits(c.head(), many, thing) && !within(c.head(), own)
                    && (own >= 0 || tree.is(c.head(), "nsubj") || found < 0)) {
                found = c.head();
            }
        }
        return found;
    }

    /** The subject of the verb that has a pronoun as its object: whoever blames him is not he; -1 for other pronouns. */
    private int ownSubject(int pronoun) {
        int verb = tree.head(pronoun);
        boolean object = tree.is(pronoun, "obj") || tree.is(pronoun, "iobj") || tree.is(pronoun, "obl");
        return object && verb >= 0 && d.tag(pronoun).equals("PRP") ? clauses.surfaceSubject(verb, 3) : -1;
    }

    /** Whether a phrase is a subject or joined to it. */
    private boolean within(int t, int subject) {
        return t == subject || subject >= 0 && tree.is(t, "conj") && tree.head(t) == subject;
    }

    /**
     * "<i>Peru's</i> pledge that it would leave", "praised <i>Peru</i> for its help": whose word it is, and who gets it for
     * something of his own; -1 when the pronoun stands in no such place.
     */
    private int owner(int pronoun, boolean many, boolean thing) {
        int h = tree.head(pronoun);
        if (h >= 0 && tree.is(pronoun, "nsubj") && tree.head(h) >= 0 && (tree.is(h, "ccomp") || tree.is(h, "acl"))) {
            int owner = d.tag(tree.head(h)).startsWith("NN") ? tree.child(tree.head(h), "nmod:poss") : -1;
            return owner >= 0 && owner < pronoun && fits(owner, many, thing) ? owner : -1;
        }
        int verb = h >= 0 && tree.is(pronoun, "nmod:poss") && tree.preposition(h).equals("for") ? tree.head(h) : -1;
        while (verb >= 0 && !d.tag(verb).startsWith("VB")) {
            verb = tree.head(verb);
        }
        for (Chunk c : actors.chunks()) {
            if (verb >= 0 && c.head() > verb && c.head() < pronoun && fits(c.head(), many, thing)) {
                return c.head();
            }
        }
        return -1;
    }

    /** "The council adopted <i>a statement</i> that welcomed": the subject that sends it; -1 when it is no such message. */
    int sender(int message) {
        int verb = tree.head(message);
        boolean sent = verb >= 0 && verb < message && tree.is(message, "obj")
            && words.is(ClauseWords.Kind.MESSAGE, d.lemma(message)) && words.is(ClauseWords.Kind.SENDING, d.lemma(verb));
        int subject = sent ? clauses.surfaceSubject(verb, 3) : -1;
        return subject >= 0 && subject < verb ? subject : -1;
    }

    /** The plural subject above "they", else the nearest before it; -1 when no people stand there. */
    private int plural(int pronoun, int own) {
        int x = pronoun;
        for (int guard = 0; guard < 12 && x >= 0; guard++) {
            x = tree.head(x);
            int s = x < 0 ? -1 : clauses.surfaceSubject(x, 3);
            if (s >= 0 && s < pronoun && s != own
                    && (plurals(s) || fits(s, true, false) && tree.child(s, "conj") >= 0)) {
                return s;
            }
        }
        int found = -1;
        for (Chunk c : actors.chunks()) {
            if (c.head() >= pronoun) {
                break;
            }
            if (fits(c.head(), true, false) && plurals(c.head()) && !within(c.head(), own)
                    && (own >= 0 || found < 0 || tree.is(c.head(), "nsubj"))) {
                found = c.head();
            }
        }
        return found;
    }

    private boolean plurals(int t) {
        return d.tag(t).equals("NNS") || d.tag(t).equals("NNPS");
    }

    private boolean fits(int t, boolean many, boolean thing) {
        Chunk c = actors.at(t);
        if (c == null || c.main() == null || d.tag(t).startsWith("PRP")) {
            return false;
        }
        ActorMention.Kind kind = c.main().kind();
        boolean plural = d.tag(t).equals("NNS") || d.tag(t).equals("NNPS") || tree.child(t, "conj") >= 0;
        boolean body = kind == ActorMention.Kind.COUNTRY || kind == ActorMention.Kind.ORGANIZATION
            || kind == ActorMention.Kind.ROLE && !plural;
        if (thing) {
            return body && !plural;
        }
        if (many) {
            return plural && kind != ActorMention.Kind.PLACE && (kind != ActorMention.Kind.COUNTRY || tree.child(t, "conj") >= 0)
                || kind == ActorMention.Kind.ORGANIZATION
                || kind == ActorMention.Kind.ROLE;
        }
        return kind == ActorMention.Kind.PERSON || (kind == ActorMention.Kind.ROLE || kind == ActorMention.Kind.PEOPLE)
            && !plural && !words.is(ClauseWords.Kind.BODY, d.lemma(t));
    }
}
