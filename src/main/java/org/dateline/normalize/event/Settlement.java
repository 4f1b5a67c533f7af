package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.mention.TriggerMention;

/** Takes out of a sentence's events what is said twice or is part of another act. */
final class Settlement {
    private static final Set<String> SWALLOWING = Set.of("02", "03", "10", "12", "13");

    private Settlement() {
    }

    /**
     * An event left out at the end.
     *
     * @param event the event
     * @param reason why
     */
    record Drop(Proto event, String reason) {
    }

    /** Removes events from the list and gives them with the reason. */
    static List<Drop> settle(List<Proto> events, Tree tree) {
        List<Drop> out = new ArrayList<>();
        for (Proto p : new ArrayList<>(events)) {
            for (Proto q : events) {
                if (p != q && swallows(q, p, tree)) {
                    out.add(new Drop(p, "inside another act"));
                    events.remove(p);
                    break;
                }
            }
        }
        boolean more = events.stream().anyMatch(p -> !p.root().equals("01"));
        for (Proto p : new ArrayList<>(events)) {
            boolean known = !p.source().isEmpty() && !p.source().get(0).actor().code().isEmpty();
            boolean name = known && p.source().get(0).kind() == ActorMention.Kind.PERSON;
            if ((more ? !name : !known) && p.trigger().sense().cameo().equals("010")) {
                out.add(new Drop(p, "only says it"));
                events.remove(p);
            }
        }
        for (Duplicates.Pair pair : Duplicates.remove(events, tree)) {
            out.add(new Drop(pair.dropped(), "same act"));
        }
        return out;
    }

    /** An act that is only asked for, promised, refused or threatened is told by the verb that does so. */
    private static boolean swallows(Proto outer, Proto inner, Tree tree) {
        if (!SWALLOWING.contains(outer.root())) {
            return false;
        }
        int h = inner.trigger().head();
        TriggerMention m = outer.trigger();
        boolean ruledOut = h == m.head() + 2 && tree.document().tag(h).equals("VBG") && tree.document().tag(h - 1).equals("RP");
        return ruledOut || m.complement() >= 0 && tree.under(h, m.complement()) || m.object() >= 0 && tree.under(h, m.object())
            || h == m.object() || h == m.complement();
    }
}
