package org.dateline.normalize.event;

import java.util.Set;
import org.dateline.mention.TriggerMention;
import org.dateline.text.Document;

/** Says whether a participle tells what its subject did or what was done to it. */
final class Voice {
    /** Roots of acts that are always done to somebody. */
    private static final Set<String> SUFFERED_ROOTS = Set.of("11", "17", "18", "19", "20");
    /** Roots of acts that ask somebody to do something. */
    private static final Set<String> ASKING_ROOTS = Set.of("02", "10");

    private final Tree tree;
    private final Document d;
    private final ClauseWords words;
    private final boolean headline;

    /** Takes the sentence's tree, and whether it is a headline, which leaves auxiliaries out. */
    Voice(Tree tree, ClauseWords words, boolean headline) {
        this.tree = tree;
        this.d = tree.document();
        this.words = words;
        this.headline = headline;
    }

    /** The trigger in the voice that its clause gives it. */
    TriggerMention heard(TriggerMention m) {
        boolean passive = m.passive() ? !active(m) : headline && suffered(m) || accused(m);
        return passive == m.passive() ? m : new TriggerMention(m.sentence(), m.head(), m.span(), m.sense(), m.object(),
            m.complement(), m.preposition(), passive, m.inner(), m.others());
    }

    /** "A warrant for the clerk, <i>accused</i> of theft": the tag may take it for an active past tense. */
    private boolean accused(TriggerMention m) {
        int verb = m.head();
        return d.tag(verb).equals("VBD") && verb + 1 < tree.to() && verb - 1 > tree.from() && d.token(verb - 1).equals(",")
            && SUFFERED_ROOTS.contains(m.sense().cameo().substring(0, 2)) && d.lower(verb + 1).equals("of")
            && m.sense().target().contains("obj") && tree.child(verb, "nsubj") < 0 && tree.child(verb, "obj") < 0;
    }

    /** A participle with a subject or a bare day before it and no auxiliary is active, whatever its tag made of it. */
    private boolean active(TriggerMention m) {
        int verb = m.head();
        int subject = tree.child(verb, "nsubj");
        int aux = tree.child(verb, "aux");
        if (aux >= 0) {
            return aux == verb - 1 && d.lemma(aux).equals("have");
        }
        boolean day = verb > tree.from() && words.beforeDay(d, verb - 1, tree.from()) < verb - 1;
        boolean agent = headline ? suffered(m) : tree.child(verb, "obl:agent") >= 0;
        boolean bare = day || subject >= 0 && !tree.relation(subject).equals("nsubj:pass");
        return bare && !agent && tree.child(verb, "aux:pass") < 0;
    }

    /** "Rebel leader <i>killed</i> in raid", "Peru <i>urged</i> to sign": nothing stands where the object would. */
    private boolean suffered(TriggerMention m) {
        int verb = m.head();
        String root = m.sense().cameo().substring(0, 2);
        boolean object = !m.sense().target().isEmpty() && m.sense().target().get(0).equals("obj");
        boolean participle = d.tag(verb).equals("VBD") || d.tag(verb).equals("VBN");
        boolean complete = tree.child(verb, "obj") >= 0 || tree.child(verb, "aux") >= 0;
        if (!object || !participle || complete || m.sense().mutual()) {
            return false;
        }
        int next = verb + 1;
        while (next < tree.to() && (d.tag(next).startsWith("RB") || d.tag(next).equals("JJ"))) {
            next++;
        }
        if (ASKING_ROOTS.contains(root)) {
            return next < tree.to() && d.lower(next).equals("to");
        }
        if (!SUFFERED_ROOTS.contains(root)) {
            return false;
        }
        String word = next < tree.to() ? d.lower(next) : ".";
        return word.equals(".") || word.equals(",") || words.is(ClauseWords.Kind.BEHIND_PASSIVE, word);
    }
}
