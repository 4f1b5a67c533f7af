package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.normalize.Actor;
import org.dateline.normalize.Quotation;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/** Finds whom "they", "it", "he" or "she" means that opens a sentence: the subject of the sentence before, where only one fits. */
final class SubjectBefore {
    /** Sentences back while the subject is the same pronoun again. */
    private static final int BACK = 3;
    /** The same for one person, who may be quoted at length. */
    private static final int FAR = 6;
    /** Tokens that may stand before the pronoun: "However, they". */
    private static final int OPENING = 4;

    private final ActorFinder finder;
    private final Senders senders;
    private final ClauseWords words;

    SubjectBefore(ActorFinder finder, Senders senders, ClauseWords words) {
        this.finder = finder;
        this.senders = senders;
        this.words = words;
    }

    /** The actors of a sentence, with the pronoun that opens it among them when it is clear whom it means. */
    SentenceActors complete(Document d, Story story, Sentence s, SentenceActors who) {
        int pronoun = pronoun(d, story, s);
        Chunk c = pronoun < 0 ? null : who.at(pronoun);
        if (c == null || c.main() != null || c.head() != pronoun || quoted(d, story, pronoun)) {
            return who;
        }
        ActorMention m = before(d, story, s.index() - 1, d.lower(pronoun), one(d.lower(pronoun)) ? FAR : BACK);
        if (m == null) {
            return who;
        }
        Actor a = m.actor();
        ActorMention same = new ActorMention(pronoun, pronoun + 1, pronoun, new Actor(d.span(pronoun, pronoun + 1), a.country(),
            a.person(), a.organization(), a.code()), m.kind() == ActorMention.Kind.COUNTRY ? m.kind() : ActorMention.Kind.PRONOUN);
        List<Chunk> chunks = new ArrayList<>(who.chunks());
        chunks.set(chunks.indexOf(c), new Chunk(c.first(), c.end(), c.head(), null, same, c.inner()));
        return new SentenceActors(s, chunks);
    }

    /** The pronoun that opens a sentence as the subject of its verb; -1 when none does. */
    private int pronoun(Document d, Story story, Sentence s) {
        int end = Math.min(s.endToken() - 2, s.firstToken() + OPENING);
        for (int t = s.firstToken(); t < end; t++) {
            String word = d.lower(t);
            if (word.equals("they") || word.equals("it") || one(word)) {
                return acts(d, t + 1, s.endToken(), word.equals("it")) ? t : -1;
            }
            String tag = d.tag(t);
            if (!tag.equals("CC") && !tag.startsWith("RB") && !tag.equals(",") && !story.names().time(t) && !word.equals("on")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the verb behind a pronoun is one whose subject may act. */
    private boolean acts(Document d, int verb, int end, boolean it) {
        int v = verb;
        while (v + 1 < end && (d.tag(v).startsWith("RB") || d.tag(v).equals("MD") || d.lemma(v).equals("have"))) {
            v++;
        }
        return d.tag(v).startsWith("VB") && (!it || !words.is(ClauseWords.Kind.IMPERSONAL, d.lemma(v)));
    }

    private static boolean quoted(Document d, Story story, int t) {
        for (Quotation q : story.quotes()) {
            if (q.form() != Quotation.Form.INDIRECT && q.span().start() <= d.start(t) && d.start(t) < q.span().end()) {
                return true;
            }
        }
        return false;
    }

    private ActorMention before(Document d, Story story, int index, String word, int back) {
        Sentence s = index < 0 || back == 0 ? null : d.sentences().get(index);
        if (s == null || !s.zone().tells() || s.zone() != d.sentences().get(index + 1).zone()) {
            return null;
        }
        Tree tree = new Tree(d, s, d.parse(s));
        int root = root(tree);
        int subject = root < 0 ? -1 : tree.child(root, "nsubj");
        boolean speech = quoted(d, story, s.firstToken() + (d.tag(s.firstToken()).equals("``") ? 1 : 0))
            && quoted(d, story, s.endToken() - 2);
        if (one(word) && speech && (subject < 0 || quoted(d, story, subject))) {
            return before(d, story, index - 1, word, back - 1);
        }
        if (subject < 0 || quoted(d, story, subject)) {
            return null;
        }
        if (d.lower(subject).equals(word)) {
            return before(d, story, index - 1, word, back - 1);
        }
        SentenceActors who = finder.find(d, story.names(), s);
        Chunk message = word.equals("it") ? who.at(subject) : null;
        if (message != null && message.main() == null && senders.message(d, message)) {
            return senders.of(d, story, s, tree, who, message);
        }
        int clause = tree.child(root, "ccomp");
        ActorMention said = clause < 0 ? null : fitting(d, who, tree.child(clause, "nsubj"), word);
        ActorMention says = fitting(d, who, subject, word);
        boolean several = says != null && !word.equals("they") && joined(d, says.first(), root);
        boolean either = says != null && said != null && !one(word);
        return several || either ? null : says != null ? says : said;
    }

    /** Whether a pronoun stands for one person: of two the one who speaks is meant. */
    private static boolean one(String pronoun) {
        return pronoun.equals("he") || pronoun.equals("she");
    }

    private static int root(Tree tree) {
        for (int t = tree.from(); t < tree.to(); t++) {
            if (tree.head(t) < 0 && tree.is(t, "root")) {
                return t;
            }
        }
        return -1;
    }

    /** Whether a conjunction stands between a subject and its verb: then there are several. */
    private static boolean joined(Document d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (d.tag(t).equals("CC")) {
                return true;
            }
        }
        return false;
    }

    private ActorMention fitting(Document d, SentenceActors who, int subject, String word) {
        Chunk c = subject < 0 ? null : who.at(subject);
        ActorMention m = c == null ? null : c.main();
        if (m == null || d.tag(subject).startsWith("PRP") || m.actor().person() != null && !one(word)) {
            return null;
        }
        boolean plural = d.tag(m.head()).equals("NNS") || d.tag(m.head()).equals("NNPS");
        boolean body = m.kind() == ActorMention.Kind.COUNTRY || m.kind() == ActorMention.Kind.ORGANIZATION
            || words.is(ClauseWords.Kind.BODY, d.lemma(m.head()));
        boolean people = m.kind() == ActorMention.Kind.ROLE || m.kind() == ActorMention.Kind.PEOPLE;
        if (one(word)) {
            return !plural && !body && (people || m.actor().person() != null) ? m : null;
        }
        return word.equals("they") ? plural && people ? m : null : body && !plural ? m : null;
    }
}
