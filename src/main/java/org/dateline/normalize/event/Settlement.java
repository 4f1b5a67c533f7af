package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Modality;

/** Takes out of a sentence's events what is said twice or is part of another act. */
final class Settlement {
    private static final Set<String> SWALLOWING = Set.of("02", "03", "10", "12", "13");

    /** Roots of what help is meant for, which is no act beside the help itself. */
    private static final Set<String> MEANT = Set.of("05", "06", "07");

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

    /** Removes events from the list and gives them with the reason; acts of nobody known take in what they ask for as well. */
    static List<Drop> settle(List<Proto> events, List<TriggerMention> nobody, Tree tree) {
        List<Drop> out = new ArrayList<>();
        for (Proto p : new ArrayList<>(events)) {
            if (nobody.stream().anyMatch(m -> swallows(m, p, tree))) {
                out.add(new Drop(p, "inside another act"));
                events.remove(p);
                continue;
            }
            for (Proto q : events) {
                if (p != q && (swallows(q.trigger(), p, tree) || purpose(q, p, tree))) {
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

    /** "Sent troops to Chad <i>to help</i> the Chadian army": what an act is for, between the same parties, is no second one. */
    private static boolean purpose(Proto outer, Proto inner, Tree tree) {
        int h = inner.trigger().head();
        boolean infinitive = tree.document().tag(h).equals("VB") && h > tree.from() && tree.document().lower(h - 1).equals("to")
            && (tree.is(h, "advcl") || tree.is(h, "acl") || tree.is(h, "xcomp"));
        int up = infinitive ? tree.head(h) : -1;
        return up >= 0 && (up == outer.trigger().head() || up == outer.trigger().object()) && h > outer.trigger().head()
            && inner.modality() == Modality.PLANNED && MEANT.contains(inner.root())
            && Duplicates.within(inner.source(), outer.source()) && !inner.target().isEmpty() && !outer.target().isEmpty()
            && Duplicates.within(inner.target(), outer.target());
    }

    /** An act that is only asked for, promised, refused or threatened is told by the verb that does so. */
    private static boolean swallows(TriggerMention m, Proto inner, Tree tree) {
        if (!SWALLOWING.contains(m.sense().cameo().substring(0, 2))) {
            return false;
        }
        int h = inner.trigger().head();
        boolean ruledOut = h == m.head() + 2 && tree.document().tag(h).equals("VBG") && tree.document().tag(h - 1).equals("RP");
        return ruledOut || m.complement() >= 0 && tree.under(h, m.complement()) || m.object() >= 0 && tree.under(h, m.object())
            || h == m.object() || h == m.complement();
    }
}
