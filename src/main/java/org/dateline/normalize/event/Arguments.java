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

    Arguments(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.words = words;
        this.order = new WordOrder(tree, actors, words);
        this.resolver = new ActorResolver(tree, actors, clauses);
    }

    /** Actors of the first slot that has any. */
    List<ActorMention> find(TriggerMention m, List<String> slots) {
        List<ActorMention> out = new ArrayList<>(2);
        for (String slot : slots) {
            for (int t : tokens(m, slot)) {
                resolver.expand(behindDateline(t), slot, out);
            }
            if (!out.isEmpty()) {
                return out;
            }
        }
        for (String slot : slots) {
            int t = order.find(m, slot);
            if (t >= 0) {
                resolver.expand(t, slot, out);
            }
            if (!out.isEmpty()) {
                return out;
            }
        }
        return out;
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

    /**
     * The first actor behind the trigger in its own clause that is not among the given, when no slot has one: whatever
     * phrase says it, it is the other party; first the phrases with a preposition. Places count only where
     * {@code place} says so, the source's own belongings never.
     */
    List<ActorMention> loose(TriggerMention m, List<ActorMention> without, boolean place) {
        List<ActorMention> out = new ArrayList<>(1);
        int from = Math.max(m.head(), m.object());
        boolean asking = m.sense().cameo().startsWith("02") || m.sense().cameo().startsWith("10");
        for (boolean preposed = true;; preposed = false) {
            for (Chunk c : actors.chunks()) {
                if (c.head() <= from && !(m.object() >= 0 && c.head() > m.head()) || !inClause(c.head(), m)) {
                    continue;
                }
                String p = tree.preposition(c.head());
                boolean circumstance = words.is(ClauseWords.Kind.CIRCUMSTANCE, p) || p.equals("of") && preposed;
                boolean bracketed = c.first() > tree.from() && d.tag(c.first() - 1).equals("-LRB-");
                boolean subject = c.end() < tree.to() && finite(c.end()) && c.head() > from && !asking;
                boolean others = p.equals("for") && c.end() < tree.to() && d.lower(c.end()).equals("to") && !asking;
                boolean own = bracketed || subject || others || d.tag(c.first()).startsWith("PRP")
                    || c.possessor() != null && d.tag(c.possessor().head()).startsWith("PRP");
                if (own || circumstance || p.equals("in") && !place || preposed == p.isEmpty()) {
                    continue;
                }
                resolver.own(c.head(), "loose", out, 1);
                out.removeIf(a -> without.stream().anyMatch(w -> w.head() == a.head())
                    || a.kind() == ActorMention.Kind.ASSET || a.actor().code().endsWith("MED")
                    || a.kind() == ActorMention.Kind.PLACE && !place);
                if (!out.isEmpty()) {
                    resolver.expand(c.head(), "loose", out);
                    return out;
                }
            }
            if (!preposed) {
                return out;
            }
        }
    }

    private boolean finite(int t) {
        String tag = d.tag(t);
        return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Below the trigger without a clause of its own between, but for the infinitive that completes it. */
    private boolean inClause(int t, TriggerMention m) {
        int x = t;
        for (int guard = 0; guard < 20 && x >= 0; guard++) {
            if (x == m.head() || x == m.object()) {
                return true;
            }
            if (tree.is(x, "acl:relcl") || tree.is(x, "advcl") || tree.is(x, "parataxis") || tree.is(x, "conj")
                && d.tag(x).startsWith("VB")) {
                return false;
            }
            x = tree.head(x);
        }
        return false;
    }

    /** Who is wanted to do what the that-clause of the trigger says; empty when the clause has no other subject. */
    List<ActorMention> asked(TriggerMention m, List<ActorMention> without) {
        List<ActorMention> out = new ArrayList<>(1);
        int clause = tree.child(m.head(), "ccomp");
        int subject = clause < 0 ? -1 : tree.child(clause, "nsubj");
        if (subject > m.head()) {
            resolver.expand(subject, "loose", out);
            out.removeIf(a -> without.stream().anyMatch(w -> w.head() == a.head()) || !a.kind().acts());
        }
        return out;
    }

    /** Whose demand, offer or deed the object noun is. */
    List<ActorMention> owners(TriggerMention m) {
        List<ActorMention> out = new ArrayList<>(1);
        List<Integer> tokens = new ArrayList<>(1);
        if (m.object() >= 0) {
            possessors(m.object(), tokens);
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
                if (near >= 0) {
                    out.add(near);
                } else {
                    out.addAll(noun ? nounSubject(head) : clauses.subjects(head, m.passive()));
                }
                break;
            case "obj":
                out.addAll(clauses.objects(head, m.passive()));
                break;
            case "complement.subj":
                int asked = m.complement() < 0 ? -1 : clauses.surfaceSubject(m.complement(), 0);
                asked = asked < 0 && m.complement() >= 0 ? order.before(m.complement()) : asked;
                if (asked >= 0) {
                    out.add(asked);
                }
                break;
            case "iobj":
                out.addAll(clauses.recipients(head));
                break;
            case "poss":
                possessors(head, out);
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
                    prepositional(head, slot, out);
                    if (m.object() >= 0) {
                        clauses.phrases(m.object(), slot, out);
                    }
                }
        }
        return out;
    }

    private void prepositional(int head, String slot, List<Integer> out) {
        if (slot.equals("poss")) {
            possessors(head, out);
        } else {
            clauses.phrases(head, slot, out);
        }
    }

    /** The town before an act noun says where, not who: "the Lima siege", "a Washington visit". Null when there is none. */
    ActorMention site(int noun) {
        Chunk c = actors.at(noun);
        if (c == null || c.possessor() != null || c.inner().size() != 1 || c.head() != noun) {
            return null;
        }
        ActorMention a = c.inner().get(0);
        boolean capital = a.kind() == ActorMention.Kind.COUNTRY && a.actor().code().endsWith("GOV");
        return a.kind() == ActorMention.Kind.PLACE || capital ? a : null;
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

    /** The phrase in the possessive, or the act noun's own phrase, whose modifiers are the actors. */
    private void possessors(int noun, List<Integer> out) {
        int poss = tree.child(noun, "nmod:poss");
        if (poss >= 0) {
            out.add(poss);
            return;
        }
        Chunk c = actors.at(noun);
        if (c != null && c.possessor() != null) {
            out.add(c.possessor().head());
        } else if (c != null && !c.inner().isEmpty() && site(noun) == null) {
            out.add(noun);
        }
    }

    /** Whoever does the verb that governs the noun ("carried out a raid"), else its possessor. */
    private List<Integer> nounSubject(int noun) {
        int h = tree.head(noun);
        if (h >= 0 && d.tag(h).startsWith("VB") && tree.is(noun, "obj")) {
            List<Integer> s = clauses.subjects(h, false);
            if (!s.isEmpty()) {
                return s;
            }
        }
        List<Integer> out = new ArrayList<>(1);
        possessors(noun, out);
        return out;
    }
}
