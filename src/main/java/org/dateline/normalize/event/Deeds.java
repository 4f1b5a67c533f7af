package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Document;

/** Who has done the deed that a noun names, not whom it hit: "the Turkish raid on Chad", "a bombing by rebels". */
final class Deeds {
    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final Clauses clauses;
    private final ClauseWords words;
    private final WordOrder order;
    private final ActorResolver resolver;

    Deeds(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words, WordOrder order,
            ActorResolver resolver) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.words = words;
        this.order = order;
        this.resolver = resolver;
    }

    /** Whether the noun names a deed of violence. */
    boolean is(int noun) {
        return noun >= 0 && d.tag(noun).startsWith("NN") && words.is(ClauseWords.Kind.DEED, d.lemma(noun));
    }

    /** The doers that the noun's own phrase names; empty when it names none. */
    List<ActorMention> doers(int noun) {
        List<Integer> tokens = new ArrayList<>(2);
        clauses.phrases(noun, "by", tokens);
        for (int c = tree.firstChild(noun); c >= 0; c = tree.next(c)) {
            if (c > noun && d.tag(c).equals("VBN")) {
                clauses.phrases(c, "by", tokens);
            }
        }
        int agent = tokens.isEmpty() ? order.agent(noun) : -1;
        if (agent >= 0) {
            tokens.add(agent);
        }
        List<ActorMention> out = new ArrayList<>(2);
        for (int t : tokens) {
            resolver.expand(t, "by", out);
        }
        Chunk c = actors.at(noun);
        if (out.isEmpty() && c != null && c.possessor() != null) {
            resolver.own(c.possessor().head(), "poss", out, 1);
            out.removeIf(a -> sufferer(a, noun));
        } else if (out.isEmpty() && c != null) {
            for (ActorMention a : c.inner()) {
                boolean called = d.tag(a.head()).startsWith("JJ") || abbreviation(d.token(a.head()));
                if (a.kind() == ActorMention.Kind.ORGANIZATION || called && a.kind() != ActorMention.Kind.PERSON) {
                    out.add(a);
                }
            }
        }
        out.removeIf(a -> a.kind() == ActorMention.Kind.PLACE);
        return out;
    }

    /** "The <i>envoy's</i> murder": of one person's murder nobody is named as the doer, but for "his murder of the guards". */
    private boolean sufferer(ActorMention a, int noun) {
        boolean one = a.kind() == ActorMention.Kind.PERSON || a.kind() == ActorMention.Kind.PRONOUN
            || a.kind() == ActorMention.Kind.PEOPLE || officer(a, d, words);
        List<Integer> of = new ArrayList<>(1);
        clauses.phrases(noun, "of", of);
        return one && of.isEmpty() && words.is(ClauseWords.Kind.UNDERGONE, d.lemma(noun));
    }

    /** One person in a role: "the envoy", not "the army". */
    static boolean officer(ActorMention a, Document d, ClauseWords words) {
        return a.kind() == ActorMention.Kind.ROLE && d.tag(a.head()).equals("NN")
            && !words.is(ClauseWords.Kind.BODY, d.lemma(a.head()));
    }

    /** "US" stands for the adjective as well. */
    static boolean abbreviation(String word) {
        return word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
