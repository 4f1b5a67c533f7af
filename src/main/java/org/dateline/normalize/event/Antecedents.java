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

    /** Head token of the phrase meant, -1 when none is found: the subject above it, else the nearest subject before it. */
    int of(int pronoun) {
        String word = d.lower(pronoun);
        boolean many = word.startsWith("the") || word.equals("their");
        boolean thing = word.equals("it") || word.equals("its");
        boolean one = word.equals("he") || word.equals("she") || word.equals("him") || word.equals("her")
            || word.equals("his");
        if (!many && !thing && !one) {
            return -1;
        }
        int people = many ? plural(pronoun) : -1;
        if (people >= 0) {
            return people;
        }
        int x = pronoun;
        for (int guard = 0; guard < 12 && x >= 0; guard++) {
            x = tree.head(x);
            int s = x < 0 ? -1 : clauses.surfaceSubject(x, 3);
            if (s >= 0 && s < pronoun && fits(s, many, thing)) {
                return s;
            }
        }
        int found = -1;
        for (Chunk c : actors.chunks()) {
            if (c.head() >= pronoun) {
                break;
            }
            if (fits(c.head(), many, thing) && (tree.is(c.head(), "nsubj") || found < 0)) {
                found = c.head();
            }
        }
        return found;
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
    private int plural(int pronoun) {
        int x = pronoun;
        for (int guard = 0; guard < 12 && x >= 0; guard++) {
            x = tree.head(x);
            int s = x < 0 ? -1 : clauses.surfaceSubject(x, 3);
            if (s >= 0 && s < pronoun && (plurals(s) || fits(s, true, false) && tree.child(s, "conj") >= 0)) {
                return s;
            }
        }
        int found = -1;
        for (Chunk c : actors.chunks()) {
            if (c.head() >= pronoun) {
                break;
            }
            if (fits(c.head(), true, false) && plurals(c.head()) && (found < 0 || tree.is(c.head(), "nsubj"))) {
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
            return plural && kind != ActorMention.Kind.PLACE || kind == ActorMention.Kind.ORGANIZATION
                || kind == ActorMention.Kind.ROLE;
        }
        return kind == ActorMention.Kind.PERSON || (kind == ActorMention.Kind.ROLE || kind == ActorMention.Kind.PEOPLE)
            && !plural && !words.is(ClauseWords.Kind.BODY, d.lemma(t));
    }
}
