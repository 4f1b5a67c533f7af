package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.TriggerMention;
import org.dateline.text.Document;

/** Finds who goes to talks, or on a visit, whose noun names the other party alone. */
final class Attending {
    private static final int STEPS = 4;

    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final Clauses clauses;
    private final ClauseWords words;
    private final ActorResolver resolver;

    Attending(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words, ActorResolver resolver) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.words = words;
        this.resolver = resolver;
    }

    /** "<i>She</i> spoke after talks with the king": of whom the clause tells to which the noun is a circumstance. */
    List<ActorMention> of(TriggerMention m, List<ActorMention> target) {
        List<ActorMention> out = new ArrayList<>(1);
        int verb = verb(m.head());
        ActorMention other = target.get(0);
        Chunk phrase = actors.at(other.head());
        boolean owner = m.sense().cameo().equals("042") && phrase != null && tree.preposition(phrase.head()).equals("of")
            && other.kind() != ActorMention.Kind.PLACE && other.kind() != ActorMention.Kind.COUNTRY;
        if (verb < 0 || owner) {
            return out;
        }
        boolean passive = tree.child(verb, "aux:pass") >= 0;
        for (int t : passive ? clauses.objects(verb, true) : clauses.subjects(verb, false)) {
            resolver.expand(t, "subj", out);
        }
        out.removeIf(a -> !a.kind().acts());
        return out;
    }

    /** The verb to which the noun's phrase says when, where or for what; -1 when it says that to none. */
    private int verb(int noun) {
        int x = noun;
        for (int guard = STEPS; guard > 0 && aside(x); guard--) {
            x = tree.head(x);
            if (d.tag(x).startsWith("VB")) {
                return sends(x) && tree.preposition(noun).equals("for") ? -1 : x;
            }
        }
        return -1;
    }

    /** "Sent <i>the envoy</i> for talks": not the verb's subject goes, but its object. */
    private boolean sends(int verb) {
        int object = tree.child(verb, "obj");
        Chunk c = object < 0 ? null : actors.at(object);
        return c != null && c.main() != null && c.main().kind().acts() && c.main().kind() != ActorMention.Kind.COUNTRY;
    }

    private boolean aside(int t) {
        int h = tree.head(t);
        String p = tree.preposition(t);
        if (h < 0 || !(tree.is(t, "obl") || tree.is(t, "nmod"))) {
            return false;
        }
        boolean part = p.equals("of") && words.is(ClauseWords.Kind.STAGE, d.lemma(h));
        return part || words.is(ClauseWords.Kind.ATTENDING, p);
    }
}
