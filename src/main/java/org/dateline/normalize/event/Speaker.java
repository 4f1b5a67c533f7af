package org.dateline.normalize.event;

import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;

/** Tells what speakers do themselves from what they only say: "we condemn the raid" from "we hope so". */
final class Speaker {
    /** Roots of acts that somebody quoted does by saying so, or tells of himself. */
    private static final Set<String> ROOTS = Set.of("02", "03", "04", "05", "08", "10", "11", "12", "13", "14", "15", "16",
        "17", "18", "19");

    private final Tree tree;
    private final ClauseWords words;

    Speaker(Tree tree, ClauseWords words) {
        this.tree = tree;
        this.words = words;
    }

    /** Whether an actor is a speaker's "I" or "we". */
    boolean is(ActorMention a) {
        return first(a.head());
    }

    /** Whether a trigger with such a subject is an act of the speaker. */
    boolean acts(TriggerMention m) {
        String root = m.sense().cameo().substring(0, 2);
        boolean adjective = m.sense().kind() == EventSense.Kind.ADJECTIVE;
        if (m.sense().kind() == EventSense.Kind.NOUN || adjective && !root.equals("11") || !ROOTS.contains(root)) {
            return false;
        }
        for (int x = m.head(); x >= 0; x = tree.is(x, "conj") ? tree.head(x) : -1) {
            int subject = tree.child(x, "nsubj");
            if (subject >= 0) {
                int above = tree.is(x, "ccomp") ? tree.child(tree.head(x), "nsubj") : -1;
                return first(subject) && !(above >= 0 && first(above)) && !(tree.is(x, "advcl") && tree.child(x, "mark") >= 0)
                    && !tree.is(x, "acl");
            }
        }
        return false;
    }

    private boolean first(int t) {
        return words.is(ClauseWords.Kind.FIRST_PERSON, tree.document().lower(t));
    }
}
