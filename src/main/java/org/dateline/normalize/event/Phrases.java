package org.dateline.normalize.event;

import org.dateline.text.Document;

/** Says what the phrases of a sentence are to each other: lists, names explained, the subject of what follows. */
final class Phrases {
    /** Tokens behind a phrase among which the verb of its clause stands. */
    private static final int CLAUSE_REACH = 9;

    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;

    Phrases(Tree tree, SentenceActors actors) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
    }

    /** A phrase that is nothing but the name of a country. */
    static boolean country(Chunk c) {
        ActorMention m = c.main();
        return m != null && m.kind() == ActorMention.Kind.COUNTRY && m.end() == c.end() && m.first() == c.first()
            && m.actor().country() != null && m.actor().code().equals(m.actor().country());
    }

    /** Two phrases that are nothing but the names of two persons. */
    static boolean others(Chunk a, Chunk b) {
        return person(a) != null && person(b) != null && !person(a).equals(person(b));
    }

    private static String person(Chunk c) {
        ActorMention m = c.main();
        return m != null && c.possessor() == null && m.first() == c.first() && m.end() == c.end() ? m.actor().person() : null;
    }

    /** A phrase that is nothing but the name of a country or an organization. */
    static boolean named(Chunk c) {
        ActorMention m = c.main();
        return m != null && c.possessor() == null && m.first() == c.first() && m.end() == c.end()
            && (country(c) || m.kind() == ActorMention.Kind.ORGANIZATION && m.actor().organization() != null);
    }

    /** Whether a conjunction or comma stands between two words: without one they are no list. */
    boolean linked(int from, int to) {
        boolean comma = false;
        for (int t = from + 1; t < to; t++) {
            if (d.tag(t).equals("CC") || d.lower(t).equals("well")) {
                return true;
            }
            comma |= d.tag(t).equals(",");
        }
        boolean more = false;
        for (int c = comma ? tree.next(to) : -1; c >= 0; c = tree.next(c)) {
            more |= tree.is(c, "conj") && !d.tag(c).startsWith("VB");
        }
        return more || comma && (tree.child(to, "conj") >= 0 || d.tag(from).startsWith("NNP") && d.tag(to).startsWith("NNP"));
    }

    /** "Killing twenty people, <i>officials</i> in Lima said": behind a comma stands the subject of what follows. */
    boolean speaks(int token) {
        Chunk c = actors.at(token);
        String mark = c == null || c.first() <= tree.from() ? "" : d.tag(c.first() - 1);
        if (!mark.equals(",") && !mark.equals("''")) {
            return false;
        }
        int end = Math.min(tree.to(), c.end() + CLAUSE_REACH);
        for (int t = c.end(); t < end; t++) {
            String tag = d.tag(t);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
            if (!tag.equals("IN") && !tag.startsWith("NN") && !tag.equals("DT") && !tag.startsWith("JJ")
                && !tag.equals("POS") && !tag.equals("PRP$") && !tag.equals("CD")) {
                return false;
            }
        }
        return false;
    }

    /** "<i>Alpha</i>, a group of nurses, signed": the name that such a phrase explains; null when it is none. */
    Chunk explained(Chunk c) {
        ActorMention m = c.main();
        int verb = tree.head(c.head());
        Chunk name = c.first() - 2 > tree.from() && d.token(c.first() - 1).equals(",") ? actors.at(c.first() - 2) : null;
        boolean vague = m.actor().country() == null && m.actor().person() == null && m.actor().organization() == null;
        if (name == null || !vague || !named(name) || preceded(name, "IN") || !d.lower(c.first()).matches("an?")) {
            return null;
        }
        for (int t = c.end(); tree.is(c.head(), "nsubj") && t < verb; t++) {
            if (d.token(t).equals(",")) {
                return name;
            }
        }
        return null;
    }

    private boolean preceded(Chunk c, String tag) {
        return c.first() > tree.from() && d.tag(c.first() - 1).equals(tag);
    }
}
