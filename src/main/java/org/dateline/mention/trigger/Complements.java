package org.dateline.mention.trigger;

import org.dateline.text.Document;

/** Where the infinitives, -ing forms and clauses that complete one head may stand, the likeliest place first. */
final class Complements {
    private static final int NEAR = 12;

    private Complements() {
    }

    /** Verbs of infinitives that may complete the head. */
    static int[] infinitives(Clause c, int h) {
        Document d = c.d;
        TokenList list = new TokenList();
        for (int t = h + 1; c.hasTree() && t < c.end; t++) {
            int u = c.up(t);
            if ((u == h || u > h && c.up(u) == h && !c.verb(u)) && (c.is(t, "xcomp") || c.is(t, "ccomp") || c.is(t, "advcl")
                || c.relation(t).startsWith("acl")) && marked(c, t) && !c.thatClause(t)) {
                list.add(t);
            }
        }
        for (int t = h + 1; t < Math.min(c.end - 1, h + NEAR); t++) {
            String tag = d.tag(t);
            if (d.lower(t).equals("to")) {
                int v = t + 1;
                while (v < c.end - 1 && d.tag(v).startsWith("RB")) {
                    v++;
                }
                list.add(v);
                if (c.verb(v)) {
                    break;
                }
            } else if (c.stop(t) || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD")
                || d.lower(t).equals("that") && c.is(t, "mark")) {
                break;
            }
        }
        return list.toArray();
    }

    private static boolean marked(Clause c, int v) {
        for (int t = v - 1; t >= Math.max(c.first, v - 3); t--) {
            if (c.d.lower(t).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Verbs of -ing forms right behind the head. */
    static int[] gerunds(Clause c, int h) {
        Document d = c.d;
        TokenList list = new TokenList();
        for (int t = h + 1; t < Math.min(c.end, h + 4); t++) {
            if (d.lower(t).endsWith("ing")) {
                list.add(t);
            }
            if (!c.function(t) && !d.tag(t).startsWith("RB")) {
                break;
            }
        }
        return list.toArray();
    }

    /** Pairs of a preposition and an -ing form behind it. */
    static int[] gerundsBehind(Clause c, int h) {
        Document d = c.d;
        TokenList list = new TokenList();
        for (int t = h + 1; t < Math.min(c.end - 1, h + NEAR + 4); t++) {
            String tag = d.tag(t);
            if (tag.equals("IN") || tag.equals("TO")) {
                for (int v = t + 1; v < Math.min(c.end, t + 7); v++) {
                    if (d.lower(v).endsWith("ing")) {
                        list.add(t);
                        list.add(v);
                    }
                }
            } else if (c.stop(t) || tag.equals("VBD") || tag.equals("MD")) {
                break;
            }
        }
        return list.toArray();
    }

    /** Heads of clauses that may complete the head. */
    static int[] clauses(Clause c, int h) {
        Document d = c.d;
        TokenList list = new TokenList();
        for (int t = c.first; c.hasTree() && t < c.end; t++) {
            if (c.up(t) == h && c.is(t, "ccomp")) {
                list.add(t);
            }
        }
        if (c.is(h, "parataxis")) {
            list.add(c.up(h));
        }
        if (h + 1 < c.end && opensClause(c, h + 1)) {
            int auxiliary = -1;
            for (int t = h + 2; t < Math.min(c.end, h + NEAR + 6) && !c.stop(t); t++) {
                boolean infinitive = d.tag(t).equals("VB") && d.lower(t - 1).equals("to");
                if (c.verb(t) && !c.function(t) && !d.tag(t).equals("VBG") && !infinitive) {
                    list.add(t);
                    auxiliary = -1;
                    break;
                }
                if (c.verb(t) && auxiliary < 0) {
                    auxiliary = t;
                }
            }
            if (auxiliary >= 0) {
                list.add(auxiliary);
            }
        }
        return list.toArray();
    }

    private static boolean opensClause(Clause c, int t) {
        String tag = c.d.tag(t);
        return c.d.lower(t).equals("that") || tag.startsWith("PRP") || tag.equals("NNP") || tag.equals("DT") || tag.equals("JJ");
    }
}
