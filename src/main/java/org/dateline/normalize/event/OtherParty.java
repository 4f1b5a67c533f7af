package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.text.Document;

/** Finds the other party of an act by what stands near it, where the slots of its trigger are empty. */
final class OtherParty {
    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final ClauseWords words;
    private final ActorResolver resolver;
    private final Phrases phrases;

    OtherParty(Tree tree, SentenceActors actors, ClauseWords words, ActorResolver resolver, Phrases phrases) {
        this.phrases = phrases;
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.words = words;
        this.resolver = resolver;
    }

    /**
     * The first actor behind the trigger in its own clause that is not among the given, when no slot has one: whatever
     * phrase says it, it is the other party; first the phrases with a preposition. Places count only where
     * {@code place} says so, the source's own belongings never.
     */
    List<ActorMention> find(TriggerMention m, List<ActorMention> without, boolean place) {
        List<ActorMention> out = new ArrayList<>(1);
        int from = Math.max(m.head(), m.object());
        boolean asking = asks(m);
        if (talks(m) && m.object() < 0) {
            return out;
        }
        for (boolean preposed = true;; preposed = false) {
            for (Chunk c : actors.chunks()) {
                boolean before = c.head() <= from && !(m.object() >= 0 && c.head() > m.head());
                boolean object = m.object() >= 0 && (c.head() == m.object() || moves(m) && joined(c.head(), m.object()));
                if (before || c.main() != null && object || explains(c, without) || !inClause(c.head(), m)) {
                    continue;
                }
                String p = tree.preposition(c.head());
                p = p.isEmpty() && c.first() > tree.from() && d.lower(c.first() - 1).equals("by") ? "by" : p;
                boolean circumstance = words.is(ClauseWords.Kind.CIRCUMSTANCE, p) || p.equals("by")
                    || p.equals("of") && preposed;
                boolean bracketed = c.first() > tree.from() && d.tag(c.first() - 1).equals("-LRB-");
                boolean subject = (phrases.speaks(c.head()) || c.end() < tree.to() && finite(c.end()) && !asking)
                    && c.head() > from;
                boolean others = p.equals("for") && c.end() < tree.to() && d.lower(c.end()).equals("to") && !asking;
                boolean own = bracketed || subject || others || d.tag(c.first()).startsWith("PRP")
                    || c.possessor() != null && d.tag(c.possessor().head()).startsWith("PRP");
                if (own || about(c, m, asking) || circumstance || p.equals("in") && !place || preposed == p.isEmpty()
                        || !p.equals("with") && !p.equals("against") && aside(c.head(), m)) {
                    continue;
                }
                resolver.own(c.head(), "loose", out, 1);
                if (!place && c.main() == null && out.size() == 1 && where(out.get(0), c)) {
                    return List.of();
                }
                out.removeIf(a -> without.stream().anyMatch(w -> w.head() == a.head())
                    || a.kind() == ActorMention.Kind.ASSET || a.actor().code().endsWith("MED")
                    || a.kind() == ActorMention.Kind.PLACE && !place || theirs(a) || !asking && bodyOf(a));
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

    /** Acts whose object is the source's own people or arms. */
    private static boolean moves(TriggerMention m) {
        return m.sense().cameo().startsWith("08") || m.sense().cameo().startsWith("15");
    }

    /** "Recalled <i>settlers</i> and troops": of one list with the object. */
    private boolean joined(int a, int b) {
        return tree.is(a, "conj") && tree.head(a) == b || tree.is(b, "conj") && tree.head(b) == a;
    }

    /** "Signed by the minister, <i>an envoy of the king</i>": it only says who that is. */
    private boolean explains(Chunk c, List<ActorMention> known) {
        boolean behind = c.first() > tree.from() && d.token(c.first() - 1).equals(",") && d.tag(c.first()).equals("DT");
        return behind && known.stream().anyMatch(a -> a.end() == c.first() - 1);
    }

    private static boolean asks(TriggerMention m) {
        return m.sense().cameo().startsWith("02") || m.sense().cameo().startsWith("10");
    }

    /** Talks among people, but not visits: their parties stand in the phrase that names them. */
    private static boolean talks(TriggerMention m) {
        String cameo = m.sense().cameo();
        return cameo.startsWith("04") && !cameo.equals("042") && !cameo.equals("043");
    }

    /**
     * "Agreed on the need for <i>troops</i>", "condemned the raid and the fall of <i>the king</i>": found below what the
     * act is about, or below what is only joined to it; of talks also what is found below where and when they are held.
     */
    private boolean about(Chunk c, TriggerMention m, boolean asking) {
        boolean noun = m.sense().kind() == EventSense.Kind.NOUN && !m.sense().mutual();
        boolean grief = m.sense().cameo().equals("018");
        int x = c.head();
        for (int guard = 0; guard < 20 && x >= 0 && x != m.head() && x != m.object(); guard++) {
            String p = tree.preposition(x);
            boolean below = x != c.head() || c.main() == null && !asking;
            boolean topic = below && words.is(ClauseWords.Kind.TOPIC, p) && !grief;
            boolean scene = talks(m) && !p.isEmpty() && !words.is(ClauseWords.Kind.PARTAKING, p);
            if (topic || scene || noun && tree.is(x, "conj") && tree.head(x) == m.head()) {
                return true;
            }
            x = tree.head(x);
        }
        return false;
    }

    /** "Agreed to buy drugs <i>in Peru</i>": what is found below another phrase says where that phrase's thing is. */
    private boolean where(ActorMention a, Chunk phrase) {
        Chunk c = actors.at(a.head());
        return c != null && c != phrase && c.first() > tree.from() && c.first() > phrase.head()
            && words.is(ClauseWords.Kind.LOCATIVE, d.lower(c.first() - 1));
    }

    /** "Extended the mandate of <i>its forces</i>": the source's own. */
    private boolean theirs(ActorMention a) {
        Chunk c = actors.at(a.head());
        return c != null && c.possessor() != null && d.tag(c.possessor().head()).equals("PRP$");
    }

    /** "Complied with <i>NATO</i> rules": the body before a thing only says which thing it is. */
    private boolean bodyOf(ActorMention a) {
        Chunk c = actors.at(a.head());
        return c != null && c.main() == null && a.head() < c.head() && a.actor().code().startsWith("IGO");
    }

    private boolean finite(int t) {
        String tag = d.tag(t);
        return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Part of a phrase that tells the circumstances: "during the visit of the king", "in response to the cyclone". */
    private boolean aside(int t, TriggerMention m) {
        int x = m.sense().cameo().startsWith("14") ? -1 : tree.head(t);
        for (int guard = 0; guard < 20 && x >= 0 && x != m.head() && x != m.object(); guard++) {
            String p = tree.preposition(x);
            if (words.is(ClauseWords.Kind.CIRCUMSTANCE, p) && !words.is(ClauseWords.Kind.LOCATIVE, p)
                || (p.equals("in") || p.equals("on")) && words.is(ClauseWords.Kind.OCCASION, d.lemma(x))) {
                return true;
            }
            x = tree.head(x);
        }
        return false;
    }

    /** Below the trigger without a clause of its own between, but for the infinitive that completes it. */
    private boolean inClause(int t, TriggerMention m) {
        int x = t;
        boolean aid = m.sense().cameo().startsWith("07");
        boolean asking = asks(m);
        for (int guard = 0; guard < 20 && x >= 0; guard++) {
            if (x == m.head() || x == m.object()) {
                return true;
            }
            boolean purpose = aid && x > tree.from() && d.tag(x).equals("VB") && d.lower(x - 1).equals("to");
            boolean verb = d.tag(x).startsWith("VB");
            boolean told = tree.is(x, "acl:relcl") || tree.is(x, "advcl") || tree.is(x, "parataxis")
                || tree.is(x, "conj") && verb
                || !asking && (tree.is(x, "ccomp") && x > m.head() || tree.is(x, "acl") && d.tag(x).equals("VBG")
                && !words.is(ClauseWords.Kind.TOUCHING, d.lower(x)));
            if (!purpose && told) {
                return false;
            }
            if (purpose && x > m.head() && tree.is(m.head(), "conj") && tree.head(x) == tree.head(m.head())) {
                return true;
            }
            x = tree.head(x);
        }
        return false;
    }
}
