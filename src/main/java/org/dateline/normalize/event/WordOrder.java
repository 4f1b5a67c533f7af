package org.dateline.normalize.event;

import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.text.Document;

/** Finds who stands in the slots of a trigger by the order of words alone, whatever the tree makes of it. */
final class WordOrder {
    private static final int REACH = 14;

    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final ClauseWords words;

    WordOrder(Tree tree, SentenceActors actors, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.words = words;
    }

    /** Head of the phrase that stands where the slot's phrase usually stands; -1 when none does. */
    int find(TriggerMention m, String slot) {
        boolean verb = m.sense().kind() == EventSense.Kind.VERB;
        if (slot.equals("subj") || slot.equals("obj")) {
            return !verb ? -1 : slot.equals("subj") && m.passive() ? behind(m, "by")
                : slot.equals("subj") != m.passive() ? before(m.head()) : after(m.head());
        }
        int t = slot.indexOf('.') >= 0 || slot.equals("iobj") || slot.equals("poss") ? -1 : behind(m, slot);
        return t < 0 && slot.equals("with") && m.sense().mutual() ? counterpart(m.head()) : t;
    }

    /** "Discussed the quotas on fish and their control <i>with his counterpart</i>": never with anybody else's. */
    private int counterpart(int verb) {
        for (Chunk c : actors.chunks()) {
            int with = c.possessor() != null ? c.possessor().first() - 1 : c.first() - 1;
            boolean behind = c.first() > verb + 1 && d.lower(with).equals("with");
            for (int t = c.first(); behind && t < c.end(); t++) {
                if (words.is(ClauseWords.Kind.COUNTERPART, d.lemma(t))) {
                    return c.head();
                }
            }
        }
        return -1;
    }

    /** The phrase right before a finite verb to which the tree gives no subject of its own. */
    int finiteSubject(int verb) {
        String tag = d.tag(verb);
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        boolean bare = tree.child(verb, "nsubj") < 0 && !tree.is(verb, "acl") && !tree.is(verb, "conj");
        int t = finite && bare ? before(verb) : -1;
        return t >= 0 && actors.at(t).main() != null && actors.at(t).main().kind().acts() ? t : -1;
    }

    /** Head of the phrase that ends right before a verb and its auxiliaries; -1 when none does. */
    int before(int verb) {
        int t = verb - 1;
        while (t >= tree.from() && (d.tag(t).startsWith("RB") || d.tag(t).equals("MD") || d.lemma(t).equals("be")
            || d.lemma(t).equals("have") || d.lemma(t).equals("do"))) {
            t--;
        }
        t = words.beforeDay(d, t, tree.from());
        Chunk c = actors.at(t);
        boolean phrase = c != null && c.first() > tree.from() && d.tag(c.first() - 1).equals("IN")
            && !words.is(ClauseWords.Kind.OPENER, d.lower(c.first() - 1));
        return c != null && c.end() == t + 1 && !phrase ? c.head() : -1;
    }

    /** "Between the king <i>and</i> his old enemy": the phrase joined to one behind "between", where the tree lost it. */
    int second(int first) {
        for (int t = first + 1; t < Math.min(tree.to() - 1, first + REACH); t++) {
            String tag = d.tag(t);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || tag.equals(":")) {
                return -1;
            }
            if (d.lower(t).equals("and")) {
                Chunk c = actors.at(d.tag(t + 1).equals("PRP$") && t + 2 < tree.to() ? t + 2 : t + 1);
                return c == null || c.first() > t + 2 ? -1 : c.head();
            }
        }
        return -1;
    }

    private int after(int verb) {
        int t = verb + 1;
        while (t < tree.to() && (d.tag(t).startsWith("RB") || d.tag(t).equals("RP"))) {
            t++;
        }
        t = t + 2 < tree.to() && d.lower(t).equals("at") && d.tag(t + 1).equals("JJS") ? t + 2 : t;
        int on = t + 2 < tree.to() && d.lower(t).equals("on") ? t + 1 : t;
        t = t + 2 < tree.to() && words.is(ClauseWords.Kind.DAY, d.lower(on)) ? on + 1 : t;
        Chunk c = actors.at(t);
        boolean made = c != null && c.end() < tree.to() && d.token(c.end()).equals("-");
        return c != null && c.first() == t && !made ? c.head() : -1;
    }

    private int behind(TriggerMention m, String slot) {
        int from = Math.max(m.head(), m.object()) + 1;
        boolean noun = m.sense().kind() == EventSense.Kind.NOUN;
        boolean crossed = m.object() >= 0 && words.is(ClauseWords.Kind.OCCASION, d.lemma(m.object()));
        boolean and = false;
        for (int t = from; t < Math.min(tree.to(), from + REACH); t++) {
            String tag = d.tag(t);
            boolean finite = tag.startsWith("VB") && !tag.equals("VBN") && !tag.equals("VBG");
            if (slot.equals("of") && d.token(t).equals(",") || finite || tag.equals(":") || tag.equals("WDT")
                    || tag.equals("IN") && d.lower(t).equals("that")) {
                return -1;
            }
            boolean verb = tag.startsWith("VB") && !own(t, m) && (noun || !and && !tree.is(t, "conj"));
            if (noun && verb && tag.equals("VBN") && (slot.equals("on") || slot.equals("against"))) {
                return -1;
            }
            Chunk next = slot.equals("of") && noun && tag.equals("CC") && d.tag(t + 1).equals("DT") ? actors.at(t + 1) : null;
            if (next != null && !words.is(ClauseWords.Kind.UNDERGONE, d.lemma(next.head()))) {
                return -1;
            }
            boolean others = slot.equals("by") && (verb || words.is(ClauseWords.Kind.ASIDE, d.lower(t)));
            boolean away = tag.equals("IN") && !d.lower(t).equals("of")
                && !(t + 1 < tree.to() && d.tag(t + 1).equals("JJS"));
            and = !away && (and || tag.equals("CC"));
            crossed |= away;
            if (others || crossed && slot.equals("of") && d.lower(t).equals("of") && !d.tag(t - 1).equals("IN")
                && !whereOrWhen(t - 1)) {
                return -1;
            }
            boolean another = (slot.equals("on") || slot.equals("against")) && t > from && t - 1 != m.object()
                && d.tag(t - 1).startsWith("NN") && words.is(ClauseWords.Kind.DEED, d.lemma(t - 1));
            another |= slot.equals("to") && t > from && words.is(ClauseWords.Kind.JOURNEY, d.lemma(t - 1));
            boolean purpose = another || t + 1 < tree.to() && d.tag(t + 1).equals("VB") && !words.is(ClauseWords.Kind.HELPING, d.lower(t + 1));
            if (d.lower(t).equals(slot) && !purpose && !tree.is(t, "fixed")) {
                for (int n = t + 1; n < Math.min(tree.to(), t + 4) && !ends(n, t); n++) {
                    Chunk c = actors.at(n);
                    if (c != null && slot.equals("with") && t > from && c.end() < tree.to() && d.tag(c.end()).equals("VBG")) {
                        break;
                    }
                    if (c != null && !d.tag(n).equals("PRP$")) {
                        return slot.equals("in") && words.is(ClauseWords.Kind.OCCASION, d.lemma(c.head())) ? -1 : c.head();
                    }
                }
            }
        }
        return -1;
    }

    /** Whether the phrase of a preposition does not go on at a token. */
    private boolean ends(int t, int preposition) {
        String next = d.tag(t).equals("VBG") && actors.at(t) == null && t + 1 < tree.to() ? d.tag(t + 1) : "";
        boolean governs = next.equals("IN") || next.equals("DT") || next.startsWith("PRP")
            || !next.isEmpty() && d.lower(preposition).equals("of");
        return governs || d.tag(t).equals(",") || d.tag(t).equals("''") || t > preposition + 1 && d.lower(t).equals("of");
    }

    /** "Talks <i>led</i> by Norway", "rejected a plan <i>made</i> by Norway": it tells whose act or object it is. */
    private boolean own(int participle, TriggerMention m) {
        int h = tree.head(participle);
        return h >= 0 && words.is(ClauseWords.Kind.DOING, d.lemma(participle))
            && (h == m.head() || h == m.object() || tree.head(h) == m.head() && tree.is(h, "obj"));
    }

    /** Head of the phrase behind the "by" of a noun; -1 when a verb or a new part of the sentence comes before it. */
    int agent(int noun) {
        for (int t = noun + 1; t < Math.min(tree.to() - 1, noun + REACH); t++) {
            String tag = d.tag(t);
            boolean doing = t <= noun + 2 && tag.equals("VBN") && words.is(ClauseWords.Kind.DOING, d.lemma(t));
            boolean done = t == noun + 1 && tag.equals(",") && d.tag(t + 1).equals("VBN")
                && words.is(ClauseWords.Kind.DOING, d.lemma(t + 1));
            if (doing || done) {
                continue;
            }
            if (tag.startsWith("VB") || tag.equals(",") || tag.equals(":") || tag.equals("CC") || tag.startsWith("W")
                || words.is(ClauseWords.Kind.ASIDE, d.lower(t))) {
                return -1;
            }
            if (d.lower(t).equals("by")) {
                for (int n = t + 1; n < Math.min(tree.to(), t + 4) && !d.tag(n).startsWith("VB"); n++) {
                    if (actors.at(n) != null) {
                        return actors.at(n).head();
                    }
                }
            }
        }
        return -1;
    }

    /** Whether a place or a day ends at a token: what stands behind it with "of" belongs to the word before both. */
    private boolean whereOrWhen(int t) {
        Chunk c = actors.at(t);
        ActorMention.Kind kind = c == null || c.main() == null ? null : c.main().kind();
        return kind == ActorMention.Kind.PLACE || kind == ActorMention.Kind.COUNTRY
            || words.is(ClauseWords.Kind.DAY, d.lower(t)) || d.tag(t).equals("CD");
    }
}
