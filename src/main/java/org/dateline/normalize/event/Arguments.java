package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.text.Document;

/** Finds who stands in the slots of a trigger. */
final class Arguments {
    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final Clauses clauses;
    private final ClauseWords words;
    private final WordOrder order;
    private final ActorResolver resolver;
    private final OtherParty other;
    private final Deeds deeds;
    private final NounSlots nouns;
    private final LostSubject lost;
    private final WhoClauses relatives;
    private final Attending attending;

    Arguments(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.words = words;
        this.order = new WordOrder(tree, actors, words);
        Phrases phrases = new Phrases(tree, actors);
        this.resolver = new ActorResolver(tree, actors, clauses, words, phrases);
        this.nouns = new NounSlots(tree, actors, clauses, words);
        this.lost = new LostSubject(tree, actors, words);
        this.relatives = new WhoClauses(tree, actors, clauses, words);
        this.attending = new Attending(tree, actors, clauses, words, resolver);
        this.deeds = new Deeds(tree, actors, clauses, words, order, resolver);
        this.other = new OtherParty(tree, actors, words, resolver, phrases);
    }

    /** Actors of the first slot that has any. */
    List<ActorMention> find(TriggerMention m, List<String> slots) {
        List<ActorMention> out = new ArrayList<>(2);
        for (String slot : slots) {
            for (int t : tokens(m, slot)) {
                int who = slot.equals("subj") ? relatives.bearer(t, m.head()) : t;
                resolver.expand(behindDateline(who), slot, out);
                int second = slot.equals("between") && out.size() == 1 ? order.second(t) : -1;
                if (second >= 0) {
                    resolver.expand(second, slot, out);
                }
            }
            out.removeIf(a -> scene(m, slot, a));
            if (!out.isEmpty()) {
                return out;
            }
        }
        for (String slot : slots) {
            boolean deed = slot.equals("subj") && relatives.byDeed(m.head(), m.sense().cameo());
            int t = deed || m.passive() && slot.equals("by") ? -1 : order.find(m, slot);
            if (t >= 0) {
                resolver.expand(t, slot, out);
            }
            out.removeIf(a -> scene(m, slot, a));
            if (!out.isEmpty()) {
                return out;
            }
        }
        return out;
    }

    /** "The execution <i>in the village</i>": where it was done, not by whom. */
    private static boolean scene(TriggerMention m, String slot, ActorMention a) {
        return slot.equals("in") && m.sense().kind() == EventSense.Kind.NOUN && a.kind() == ActorMention.Kind.PEOPLE
            && a.actor().country() == null;
    }

    /** "LAGOS: <i>The president</i>": not the dateline, which looks like the subject, but the phrase behind it. */
    private int behindDateline(int t) {
        Chunk c = actors.at(t);
        if (c == null || c.main() != null || c.first() != tree.from() || !ActorFinder.dateline(d, c.first(), c.head(), tree.to())) {
            return t;
        }
        for (Chunk next : actors.chunks()) {
            if (next.first() > c.head() && next.main() != null) {
                return next.head();
            }
        }
        return t;
    }

    /** The other party of an act none of whose slots has one, see {@link OtherParty}. */
    List<ActorMention> loose(TriggerMention m, List<ActorMention> without, boolean place) {
        return other.find(m, without, place);
    }

    /** Who is wanted to do what the that-clause of the trigger says; empty when the clause has no other subject. */
    List<ActorMention> asked(TriggerMention m, List<ActorMention> without) {
        List<ActorMention> out = new ArrayList<>(1);
        int clause = tree.child(m.head(), "ccomp");
        if (clause < 0 && m.object() >= 0) {
            clause = tree.child(m.object(), "ccomp");
            clause = clause < 0 ? tree.child(m.object(), "acl") : clause;
        }
        int subject = clause < 0 ? -1 : tree.child(clause, "nsubj");
        subject = subject >= 0 && clauses.relativePronoun(subject) ? -1 : subject;
        if (subject > m.head()) {
            resolver.expand(subject, "loose", out);
            out.removeIf(a -> without.stream().anyMatch(w -> w.head() == a.head()) || !a.kind().acts());
        }
        return out;
    }

    /**
     * "Phoned <i>the king</i> to congratulate him", "summoned <i>the envoy</i> to protest": whom the governing verb
     * brings into hearing, unless the act has a party of its own.
     */
    void contacted(TriggerMention m, List<ActorMention> target) {
        int h = tree.head(m.head());
        boolean purpose = h >= 0 && h < m.head() && d.tag(m.head()).equals("VB") && !tree.is(m.head(), "conj")
            && words.is(ClauseWords.Kind.CONTACT, d.lemma(h));
        int object = purpose ? tree.child(h, "obj") : -1;
        if (object < 0 || object < h || object > m.head()
                || !target.isEmpty() && addressed(target.get(0))) {
            return;
        }
        List<ActorMention> out = new ArrayList<>(1);
        resolver.expand(object, "obj", out);
        out.removeIf(a -> !a.kind().acts());
        if (!out.isEmpty()) {
            target.clear();
            target.addAll(out);
        }
    }

    private boolean addressed(ActorMention a) {
        Chunk c = actors.at(a.head());
        String p = tree.preposition(c == null ? a.head() : c.head());
        return a.kind().acts() && (p.isEmpty() || p.equals("to") || p.equals("with") || p.equals("against"));
    }

    /** Who has done the deed of violence that the act is about, nobody where a part in it is denied; else null. */
    List<ActorMention> doers(TriggerMention m) {
        boolean denied = m.sense().cameo().startsWith("01");
        String second = denied ? "to" : m.sense().target().contains("against") ? "against" : null;
        String first = denied ? "in" : m.sense().kind() == EventSense.Kind.NOUN ? "of" : "obj";
        List<Integer> about = new ArrayList<>(tokens(m, first));
        about.addAll(second == null ? List.of() : tokens(m, second));
        return about.stream().filter(deeds::is).findFirst()
            .map(t -> denied ? List.<ActorMention>of() : deeds.doers(t)).orElse(null);
    }

    /** Whether the verb that governs the noun tells who does what it names. */
    boolean done(TriggerMention m) {
        return !nouns.doers(m.head()).isEmpty();
    }

    /** Who goes to the talks or on the visit that a noun names, see {@link Attending}. */
    List<ActorMention> attending(TriggerMention m, List<ActorMention> target) {
        return attending.of(m, target);
    }

    /** Whose demand, offer or deed the object noun is. */
    List<ActorMention> owners(TriggerMention m) {
        List<ActorMention> out = new ArrayList<>(1);
        List<Integer> tokens = new ArrayList<>(1);
        if (m.object() >= 0) {
            nouns.possessors(m.object(), "", tokens);
            for (int t : tokens) {
                resolver.own(t, "poss", out, 1);
            }
        }
        return out;
    }

    /** Who is meant by "the country" in one of the slots; null when nothing like it stands there. */
    ActorMention land(TriggerMention m, List<String> slots, List<ActorMention> source, Parties parties) {
        for (String slot : slots) {
            for (int t : tokens(m, slot)) {
                ActorMention land = parties.land(t, source);
                if (land != null) {
                    return land;
                }
            }
        }
        return null;
    }

    /** Whether those of a list are what stands in a slot, not what only belongs to it. */
    boolean is(TriggerMention m, String slot, List<ActorMention> side) {
        return !side.isEmpty() && tokens(m, slot).stream().map(actors::at).anyMatch(c ->
            c != null && c.main() != null && c.main().head() == side.get(0).head());
    }

    /** Whether a message says it, not its sender. */
    boolean message(TriggerMention m) {
        return tokens(m, "subj").stream().anyMatch(t -> words.is(ClauseWords.Kind.MESSAGE, d.lemma(t)));
    }

    /** Whether anything at all stands in one of the slots. */
    boolean filled(TriggerMention m, List<String> slots) {
        for (String slot : slots) {
            if (!tokens(m, slot).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> tokens(TriggerMention m, String slot) {
        int head = m.head();
        boolean noun = m.sense().kind() == EventSense.Kind.NOUN;
        List<Integer> out = new ArrayList<>(2);
        switch (slot) {
            case "subj":
                int near = noun || m.passive() ? -1 : order.finiteSubject(head);
                near = near < 0 && !noun && !m.passive() ? Math.max(relatives.quoted(head), lost.of(head)) : near;
                if (near >= 0) {
                    out.add(near);
                } else {
                    out.addAll(noun ? nouns.subject(head, m.sense().cameo()) : clauses.subjects(head, m.passive()));
                    out.replaceAll(t -> noun || m.passive() ? t : relatives.user(relatives.deed(relatives.who(t, head), head,
                        m.sense().cameo()), head));
                }
                break;
            case "obj":
                int patient = !m.passive() ? -1 : lost.described(head) >= 0 ? lost.described(head) : lost.of(head);
                out.addAll(patient >= 0 ? List.of(patient) : clauses.objects(head, m.passive()));
                out.removeIf(t -> relatives.which(t, head));
                break;
            case "complement.subj":
                int asked = m.complement() < 0 ? -1 : clauses.surfaceSubject(m.complement(), 0);
                asked = asked < 0 && m.complement() >= 0 ? order.before(m.complement()) : asked;
                if (asked >= 0) {
                    out.add(asked);
                }
                break;
            case "fighter":
                out.addAll(nouns.fighters(head));
                break;
            case "iobj":
                out.addAll(clauses.recipients(head));
                break;
            case "poss":
                nouns.possessors(head, m.sense().cameo(), out);
                out.addAll(out.isEmpty() ? nouns.doers(head) : List.of());
                break;
            case "inner.source":
                return m.inner() == null ? out : inner(m.inner(), m.inner().sense().source());
            case "inner.target":
                return m.inner() == null ? out : inner(m.inner(), m.inner().sense().target());
            default:
                if (slot.startsWith("object.")) {
                    if (m.object() >= 0) {
                        prepositional(m.object(), slot.substring(7), out);
                    }
                } else {
                    if (!(m.passive() && slot.equals("by"))) {
                        prepositional(head, slot, out);
                    }
                    boolean occasion = m.object() >= 0 && words.is(ClauseWords.Kind.OCCASION, d.lemma(m.object()));
                    if (m.object() >= 0 && !(slot.equals("of") && occasion)) {
                        clauses.phrases(m.object(), slot, out);
                    }
                }
        }
        return out;
    }

    private void prepositional(int head, String slot, List<Integer> out) {
        if (slot.equals("poss")) {
            nouns.possessors(head, "", out);
        } else {
            clauses.phrases(head, slot, out);
            nouns.apart(head, slot, out);
            int agent = slot.equals("by") && out.isEmpty() && d.tag(head).startsWith("NN") ? order.agent(head) : -1;
            if (agent >= 0) {
                out.add(agent);
            }
        }
    }

    /** The place before the act noun of a trigger, see {@link NounSlots}. */
    ActorMention site(TriggerMention m) {
        return m.sense().kind() == EventSense.Kind.NOUN ? nouns.site(m.head(), m.sense().cameo()) : null;
    }

    private List<Integer> inner(TriggerMention m, List<String> slots) {
        for (String slot : slots) {
            List<Integer> found = tokens(m, slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
