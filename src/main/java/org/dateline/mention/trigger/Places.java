package org.dateline.mention.trigger;

import org.dateline.text.Document;

/**
 * Where around one head the parts of its pattern may stand: by the dependency tree, then by what stands close. The words
 * of a pattern make the close look safe: a wrong tree seldom puts "talks" behind "hold" where they do not belong
 * together. Each list is made when first asked for, the likeliest place first.
 */
final class Places {
    private static final int NEAR = 12;

    private final Clause c;
    private final Document d;
    private final int h;
    private Boolean passive;
    private int[] objects;
    private int[] passiveObjects;
    private int[] subjects;
    private int[] agents;
    private int[] particles;
    private int[] prepositional;
    private int[] infinitives;
    private int[] gerunds;
    private int[] gerundsBehind;
    private int[] clauses;

    Places(Clause clause, int head) {
        this.c = clause;
        this.d = clause.d;
        this.h = head;
    }

    /** Whether the head is a passive participle. */
    boolean passive() {
        if (passive == null) {
            String tag = d.tag(h);
            passive = !tag.equals("VBZ") && !tag.equals("VBG") && c.passive(h);
        }
        return passive;
    }

    /** Object nouns of a verb, or subjects of its passive. */
    int[] objects(boolean passive) {
        int[] found = passive ? passiveObjects : objects;
        if (found == null) {
            TokenList list = new TokenList();
            for (int t = c.first; c.hasTree() && t < c.end; t++) {
                if (objectOf(t, passive, 0)) {
                    list.add(t);
                }
            }
            if ((c.is(h, "acl:relcl") || passive && c.is(h, "acl")) && c.up(h) >= 0) {
                list.add(c.up(h));
            }
            if (passive) {
                before(list);
            } else {
                phrase(h + 1, list);
            }
            found = list.toArray();
            if (passive) {
                passiveObjects = found;
            } else {
                objects = found;
            }
        }
        return found;
    }

    /** The tree says that t is the head's object: itself, one of several, or counted ("a series of talks"). */
    private boolean objectOf(int t, boolean passive, int depth) {
        int u = c.up(t);
        if (u == h) {
            return c.is(t, "obj") || c.is(t, "iobj") || c.is(t, "nsubj:pass") || passive && c.is(t, "nsubj");
        }
        return u >= 0 && depth < 6 && (c.is(t, "conj") && u < t || c.is(t, "nmod") && c.quantity(u))
            && objectOf(u, passive, depth + 1);
    }

    /** Subject nouns of a verb, or the by-phrase of its passive. */
    int[] subjects(boolean passive) {
        int[] found = passive ? agents : subjects;
        if (found == null) {
            TokenList list = new TokenList();
            for (int t = c.first; c.hasTree() && t < c.end; t++) {
                if (c.up(t) == h && (passive ? c.is(t, "obl:agent") || c.is(t, "obl") && preposition(t, "by")
                    : c.is(t, "nsubj"))) {
                    list.add(t);
                }
            }
            if (!passive) {
                before(list);
                subjects = list.toArray();
                return subjects;
            }
            for (int t = h + 1; t < Math.min(c.end, h + NEAR); t++) {
                if (d.lower(t).equals("by")) {
                    phrase(t + 1, list);
                    break;
                }
            }
            found = list.toArray();
            agents = found;
        }
        return found;
    }

    private boolean preposition(int noun, String word) {
        for (int t = c.first; t < noun; t++) {
            if (c.up(t) == noun && c.is(t, "case") && d.lower(t).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** TokenList where a particle or preposition of the head may stand. */
    int[] particles() {
        if (particles == null) {
            TokenList list = new TokenList();
            boolean verb = false;
            for (int t = h + 1; t < Math.min(c.end, h + NEAR) && (t == h + 1 || !c.stop(t)); t++) {
                if (!c.verb(t) && !c.opensDate(t) && (t == h + 1 || t - h <= 8 && !verb || attached(t))) {
                    list.add(t);
                }
                verb |= c.verb(t);
            }
            particles = list.toArray();
        }
        return particles;
    }

    private boolean attached(int t) {
        int u = c.up(t);
        return u == h || u >= 0 && c.up(u) == h && (c.is(t, "case") || c.is(t, "mark"));
    }

    /** Pairs of a preposition and a noun behind it that may belong to the head. */
    int[] prepositional() {
        if (prepositional == null) {
            TokenList list = new TokenList();
            for (int t = h + 1; c.hasTree() && t < c.end; t++) {
                int n = c.is(t, "case") ? c.up(t) : -1;
                if (n > h && c.up(n) == h) {
                    list.add(t);
                    list.add(n);
                }
            }
            TokenList nouns = new TokenList();
            for (int t = h + 1; t < Math.min(c.end, h + NEAR) && !c.stop(t) && !c.verb(t); t++) {
                String tag = d.tag(t);
                if (tag.equals("IN") || tag.equals("TO") || tag.equals("RP")) {
                    nouns.clear();
                    phrase(t + 1, nouns);
                    for (int i = 0; i < nouns.size; i++) {
                        list.add(t);
                        list.add(nouns.at[i]);
                    }
                }
            }
            prepositional = list.toArray();
        }
        return prepositional;
    }

    /** Verbs of infinitives that may complete the head. */
    int[] infinitives() {
        if (infinitives == null) {
            infinitives = Complements.infinitives(c, h);
        }
        return infinitives;
    }

    /** Verbs of -ing forms right behind the head. */
    int[] gerunds() {
        if (gerunds == null) {
            gerunds = Complements.gerunds(c, h);
        }
        return gerunds;
    }

    /** Pairs of a preposition and an -ing form behind it. */
    int[] gerundsBehind() {
        if (gerundsBehind == null) {
            gerundsBehind = Complements.gerundsBehind(c, h);
        }
        return gerundsBehind;
    }

    /** Heads of clauses that may complete the head. */
    int[] clauses() {
        if (clauses == null) {
            clauses = Complements.clauses(c, h);
        }
        return clauses;
    }

    /** Nouns of the phrase that starts at a token, counted nouns looked through. */
    private void phrase(int from, TokenList list) {
        for (int t = from; t < Math.min(c.end, from + NEAR); t++) {
            if (c.headsPhrase(t) && !c.possessor(t)) {
                list.add(t);
            }
            String w = d.lower(t);
            String tag = d.tag(t);
            boolean through = t <= from + 1 && c.quote(t) || w.equals("of") && t > from && c.quantity(t - 1) || t == from && c.particle(t)
                || w.equals("than");
            if (!through && (c.stop(t) || c.verb(t) && !tag.equals("VBN") && !tag.equals("VBG") || tag.equals("IN")
                || tag.equals("TO") || tag.equals("MD") || tag.startsWith("W"))) {
                return;
            }
        }
    }

    /** Nouns before a verb, in the subject's place. */
    private void before(TokenList list) {
        for (int t = h - 1; t >= Math.max(c.first, h - NEAR - 4); t--) {
            if (t == h - 1 || c.headsPhrase(t)) {
                list.add(t);
            }
            String tag = d.tag(t);
            if (d.lower(t).equals(";") || (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) && !c.function(t)) {
                return;
            }
        }
    }
}
