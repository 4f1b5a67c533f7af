package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.normalize.CountryBasis;
import org.dateline.normalize.Modality;

/** Joins what one sentence says of one act twice: the verb and its own noun, a general word and a special one. */
final class Duplicates {
    /**
     * A trigger whose act another one already states.
     *
     * @param dropped the event left out
     * @param kept the event that stands for it
     */
    record Pair(Proto dropped, Proto kept) {
    }

    private static final Set<String> VISITS = Set.of("042", "043");

    private Duplicates() {
    }

    /** Removes duplicates from the events of one sentence and says which. */
    static List<Pair> remove(List<Proto> events, Tree tree) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                Proto a = events.get(i);
                Proto b = events.get(j);
                if (!same(a, b, tree)) {
                    continue;
                }
                Proto keep = better(a, b) ? a : b;
                Proto drop = keep == a ? b : a;
                pairs.add(new Pair(drop, keep));
                Proto full = linked(a, b, tree) ? completed(keep, drop) : keep;
                if (full != keep) {
                    events.set(events.indexOf(keep), full);
                }
                events.remove(drop);
                if (drop == a) {
                    i--;
                    break;
                }
                j--;
            }
        }
        return pairs;
    }

    private static boolean same(Proto a, Proto b, Tree tree) {
        if (!related(a, b)) {
            return false;
        }
        boolean sides = within(a.source(), b.source()) && within(a.target(), b.target())
            || a.trigger().sense().mutual() && b.trigger().sense().mutual() && within(both(a), both(b));
        boolean linked = linked(a, b, tree);
        boolean empty = a.source().isEmpty() && a.target().isEmpty() || b.source().isEmpty() && b.target().isEmpty();
        boolean modality = a.modality() == b.modality() || a.noun() || b.noun() || linked && aim(a, b);
        return sides && modality && (linked || a.noun() || b.noun()) && (!empty || linked)
            && (linked || Math.abs(a.trigger().head() - b.trigger().head()) < 15);
    }

    /** "Launched a revolt aimed at toppling the king": the one tells by whom, the other against whom. */
    private static boolean aim(Proto a, Proto b) {
        return fight(a) && a.target().isEmpty() && b.source().isEmpty() && b.modality() == Modality.PLANNED;
    }

    private static boolean linked(Proto a, Proto b, Tree tree) {
        return tree.under(a.trigger().head(), b.trigger().head()) || tree.under(b.trigger().head(), a.trigger().head());
    }

    /** The act told without a target has the one of its other telling. */
    private static Proto completed(Proto keep, Proto drop) {
        boolean target = keep.target().isEmpty() && !drop.target().isEmpty() && !keep.source().isEmpty()
            && disjoint(keep.source(), drop.target()) || fight(keep) && places(keep.target()) && !drop.target().isEmpty()
            && !places(drop.target())
            && disjoint(keep.source(), drop.target());
        boolean source = keep.source().isEmpty() && !drop.source().isEmpty() && !keep.target().isEmpty()
            && disjoint(drop.source(), keep.target());
        return !target && !source ? keep : new Proto(keep.trigger(), source ? drop.source() : keep.source(),
            target ? drop.target() : keep.target(), keep.modality(), keep.claimant(), keep.background(), keep.days(),
            keep.place(), keep.placeBasis(), keep.evidence(), keep.confidence());
    }

    /** "Nine soldiers died when a bomb exploded near <i>Lima</i>": whom it hit says more than where. */
    private static boolean places(List<ActorMention> side) {
        return !side.isEmpty() && side.stream().allMatch(a -> a.kind() == ActorMention.Kind.PLACE);
    }

    private static boolean disjoint(List<ActorMention> a, List<ActorMention> b) {
        for (ActorMention m : a) {
            for (ActorMention n : b) {
                if (m.head() == n.head() || alike(m, n)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Same kind of act. */
    private static boolean related(Proto a, Proto b) {
        return a.root().equals(b.root()) && visit(a) == visit(b) || fight(a) && fight(b);
    }

    /** A visit and the talks during it are two acts. */
    private static boolean visit(Proto p) {
        return VISITS.contains(p.trigger().sense().cameo());
    }

    private static boolean fight(Proto p) {
        return (p.root().equals("18") || p.root().equals("19")) && p.modality() != Modality.NEGATED;
    }

    private static List<ActorMention> both(Proto p) {
        List<ActorMention> out = new ArrayList<>(p.source());
        out.addAll(p.target());
        return out;
    }

    /** Whether every party of the shorter list is one of the longer. */
    static boolean within(List<ActorMention> a, List<ActorMention> b) {
        List<ActorMention> small = a.size() <= b.size() ? a : b;
        List<ActorMention> large = small == a ? b : a;
        for (ActorMention m : small) {
            boolean found = false;
            for (ActorMention n : large) {
                found |= m.head() == n.head() || alike(m, n);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(ActorMention m, ActorMention n) {
        String c = m.actor().country();
        return m.actor().person() != null && m.actor().person().equals(n.actor().person())
            || c != null && c.equals(n.actor().country())
            && (named(m) && named(n) || m.actor().code().equals(n.actor().code()));
    }

    /** Nuns and farmers of an article's country are not the same people. */
    private static boolean named(ActorMention m) {
        return m.actor().countryBasis() == CountryBasis.NAMED || Setting.national(m.actor());
    }

    private static boolean better(Proto a, Proto b) {
        int x = score(a);
        int y = score(b);
        return x != y ? x > y : a.confidence() >= b.confidence();
    }

    private static int score(Proto p) {
        return (p.source().isEmpty() ? 0 : 3) + (p.target().isEmpty() ? 0 : 2) + (p.noun() ? 0 : 2)
            + Math.min(p.trigger().sense().cameo().length(), 4) - (p.trigger().sense().cameo().endsWith("0") ? 1 : 0);
    }
}
