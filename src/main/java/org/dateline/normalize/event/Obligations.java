package org.dateline.normalize.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.text.Document;

/** Who says that somebody must do a thing demands it: a plain verb of speech becomes a demand or an appeal. */
final class Obligations {
    private static final int REACH = 14;

    private final Map<String, EventSense> senses = new HashMap<>();

    Obligations() {
        for (String[] row : Table.read("event/obligation.tsv", 4)) {
            senses.put(row[0], new EventSense(row[1], EventSense.Kind.VERB, "v:say >that " + row[0], row[2], null, null,
                List.of("subj"), List.of("complement.subj"), false, List.of(), Double.parseDouble(row[3]), ""));
        }
    }

    /** The demand that a statement makes, its complement the clause of what is demanded; null when it makes none. */
    TriggerMention of(TriggerMention m, Tree tree) {
        if (m.sense().kind() != EventSense.Kind.VERB || !m.sense().cameo().equals("010")) {
            return null;
        }
        Document d = tree.document();
        int said = tree.child(m.head(), "ccomp");
        if (said < 0 && tree.is(m.head(), "parataxis")) {
            said = tree.head(m.head());
        }
        for (int c = said < 0 || undergone(said, tree) ? -1 : tree.firstChild(said); c >= 0; c = tree.next(c)) {
            EventSense sense = tree.is(c, "aux") ? senses.get(d.lower(c)) : null;
            if (sense != null && demands(c, tree)) {
                return new TriggerMention(m.sentence(), m.head(), m.span(), sense, -1, said, -1, false, null, List.of());
            }
        }
        return ahead(m, tree);
    }

    /** "Must be freed", "must be good", though not "must be ready to talk": nobody is told to do a thing. */
    private static boolean undergone(int verb, Tree tree) {
        return tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "cop") >= 0 && tree.child(verb, "xcomp") < 0;
    }

    /** Not a guess about the past ("must have seen it"), a question ("should I go") or a wish for oneself ("I should"). */
    private static boolean demands(int auxiliary, Tree tree) {
        Document d = tree.document();
        for (int t = auxiliary + 1; t < Math.min(tree.to(), auxiliary + 4); t++) {
            String w = d.lower(t);
            if (w.equals("have") || w.equals("i") || w.equals("we")) {
                return false;
            }
            if (!d.tag(t).startsWith("RB")) {
                break;
            }
        }
        String before = auxiliary == tree.from() ? "" : d.lower(auxiliary - 1);
        return !before.equals("i") && !before.equals("we");
    }

    /** The same by word order: the obligation stands before any other verb. */
    private TriggerMention ahead(TriggerMention m, Tree tree) {
        Document d = tree.document();
        for (int t = m.head() + 1; t < Math.min(tree.to() - 1, m.head() + REACH) && !d.tag(t).startsWith("VB"); t++) {
            EventSense sense = d.tag(t).equals("MD") ? senses.get(d.lower(t)) : null;
            if (sense != null && tree.head(t) > t && demands(t, tree) && !undergone(tree.head(t), tree)) {
                return new TriggerMention(m.sentence(), m.head(), m.span(), sense, -1, tree.head(t), -1, false, null, List.of());
            }
        }
        return null;
    }
}
