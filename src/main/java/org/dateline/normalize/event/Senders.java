package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.normalize.Actor;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/** Finds who speaks through a message that is the subject of a sentence: "<i>The statement</i> urged the rebels to stop". */
final class Senders {
    /** Sentences back in which the message may have been told of. */
    private static final int BACK = 4;
    /** Steps from a verb without a subject to the one that has it. */
    private static final int CLIMB = 3;

    private final ActorFinder finder;
    private final ClauseWords words;

    Senders(ActorFinder finder, ClauseWords words) {
        this.finder = finder;
        this.words = words;
    }

    /** The actors of a sentence, with the messages among them that are its subjects and whose sender is known. */
    SentenceActors complete(Document d, Story story, Sentence s, SentenceActors who) {
        List<Chunk> chunks = null;
        Tree tree = null;
        for (int i = 0; i < who.chunks().size(); i++) {
            Chunk c = who.chunks().get(i);
            if (!message(d, c) || c.main() != null || !c.inner().isEmpty() || c.possessor() != null) {
                continue;
            }
            tree = tree == null ? new Tree(d, s, d.parse(s)) : tree;
            ActorMention m = tree.is(c.head(), "nsubj") ? of(d, story, s, tree, who, c) : null;
            if (m != null) {
                chunks = chunks == null ? new ArrayList<>(who.chunks()) : chunks;
                Actor a = m.actor();
                Actor same = new Actor(d.span(c.first(), c.end()), a.country(), a.person(), a.organization(), a.code());
                chunks.set(i, new Chunk(c.first(), c.end(), c.head(), null,
                    new ActorMention(c.first(), c.end(), c.head(), same, ActorMention.Kind.PRONOUN), c.inner()));
            }
        }
        return chunks == null ? who : new SentenceActors(s, chunks);
    }

    /** Whether a phrase is a message. */
    boolean message(Document d, Chunk c) {
        return words.is(ClauseWords.Kind.MESSAGE, d.lemma(c.head())) && d.tag(c.head()).equals("NN");
    }

    /** Who sent the message; null when nothing says so. */
    ActorMention of(Document d, Story story, Sentence s, Tree tree, SentenceActors who, Chunk message) {
        ActorMention m = owner(d, tree, who, message);
        String lemma = d.lemma(message.head());
        boolean known = definite(d, message);
        for (int i = s.index() - 1; m == null && known && i >= Math.max(0, s.index() - BACK); i--) {
            Sentence before = d.sentences().get(i);
            if (before.zone() != s.zone()) {
                return null;
            }
            SentenceActors there = null;
            Tree parsed = null;
            for (int t = before.firstToken(); t < before.endToken() && m == null; t++) {
                if (!d.lemma(t).equals(lemma)) {
                    continue;
                }
                there = there == null ? finder.find(d, story.names(), before) : there;
                parsed = parsed == null ? new Tree(d, before, d.parse(before)) : parsed;
                Chunk c = there.at(t);
                if (c != null && c.head() == t) {
                    m = owner(d, parsed, there, c);
                    known &= m != null || definite(d, c);
                }
            }
        }
        return m;
    }

    private static boolean definite(Document d, Chunk c) {
        String first = d.lower(c.first());
        return first.equals("the") || first.equals("this");
    }

    /** Who sends a message by what its own sentence says. */
    private ActorMention owner(Document d, Tree tree, SentenceActors who, Chunk c) {
        if (c.possessor() != null && acts(c.possessor().main())) {
            return c.possessor().main();
        }
        for (ActorMention inner : c.inner()) {
            if (acts(inner) && inner.end() <= c.head()) {
                return inner;
            }
        }
        ActorMention by = behind(d, tree, who, c.head(), true);
        for (int n = tree.firstChild(c.head()); n >= 0 && by == null; n = tree.next(n)) {
            by = tree.is(n, "acl") && d.tag(n).equals("VBN") ? behind(d, tree, who, n, false) : null;
        }
        return by != null ? by : teller(d, tree, who, c.head());
    }

    /** Whoever stands behind a "by" or "from" of a token; of a noun also behind an "of". */
    private static ActorMention behind(Document d, Tree tree, SentenceActors who, int t, boolean noun) {
        for (int n = tree.firstChild(t); n >= 0; n = tree.next(n)) {
            String p = tree.preposition(n);
            if (n > t && (p.equals("by") || p.equals("from") || noun && p.equals("of"))) {
                Chunk c = who.at(n);
                if (c != null && acts(c.main())) {
                    return c.main();
                }
            }
        }
        return null;
    }

    /** "The council said <i>in a statement</i>", "adopted <i>a resolution</i>": the subject of that verb. */
    private ActorMention teller(Document d, Tree tree, SentenceActors who, int noun) {
        int verb = tree.head(noun);
        if (verb < 0 || !d.tag(verb).startsWith("VB")) {
            return null;
        }
        boolean in = tree.is(noun, "obl") && tree.preposition(noun).equals("in");
        boolean sent = tree.is(noun, "obj") && words.is(ClauseWords.Kind.SENDING, d.lemma(verb));
        if (tree.is(noun, "nsubj") && tree.child(verb, "aux:pass") >= 0 && words.is(ClauseWords.Kind.SENDING, d.lemma(verb))) {
            return behind(d, tree, who, verb, false);
        }
        for (int guard = 0; (in || sent) && guard < CLIMB && verb >= 0; guard++) {
            int subject = tree.child(verb, "nsubj");
            if (subject >= 0) {
                Chunk c = who.at(subject);
                return c != null && acts(c.main()) ? c.main() : null;
            }
            verb = tree.head(verb);
        }
        return null;
    }

    private static boolean acts(ActorMention m) {
        return m != null && m.kind().acts() && !m.actor().code().endsWith("MED");
    }
}
