package org.dateline.text;

/**
 * Mends trees in which a name with 's does not belong to the noun behind it: "during <i>the envoy's</i> "official"
 * visit". The owner hangs on that noun, and the noun takes the owner's place when it hung below.
 */
final class Possessives {
    private Possessives() {
    }

    /** Changes heads and relations of the tokens from {@code from} on where that is needed. */
    static void mend(String[] tag, int from, int[] head, String[] relation) {
        for (int mark = 1; mark < head.length - 1; mark++) {
            int owner = head[mark];
            title(mark, owner, tag, from, head, relation);
            if (owner < 0 || owner >= mark || !tag[from + mark].equals("POS") || !tag[from + owner].startsWith("NN")
                    || relation[owner].equals("nmod:poss") || relation[owner].startsWith("conj")
                    || relation[owner].startsWith("flat")) {
                continue;
            }
            int noun = noun(mark, tag, from, head.length);
            if (noun < 0) {
                continue;
            }
            if (below(noun, owner, head)) {
                head[noun] = head[owner];
                relation[noun] = relation[owner];
                for (int t = mark + 1; t < head.length; t++) {
                    head[t] = head[t] == owner && t != noun ? noun : head[t];
                }
                preposition(noun, owner, tag, from, head, relation);
            }
            head[owner] = noun;
            relation[owner] = "nmod:poss";
        }
    }

    /**
     * "<i>King Karl</i>'s envoy left": the title is part of the owner's name, where the tree takes it for the subject and
     * the noun behind the owner for its apposition.
     */
    private static void title(int mark, int owner, String[] tag, int from, int[] head, String[] relation) {
        int noun = owner < 0 || !relation[owner].equals("nmod:poss") ? -1 : head[owner];
        int title = noun <= mark || !relation[noun].equals("appos") ? -1 : head[noun];
        if (title < 0 || title >= owner) {
            return;
        }
        for (int t = title; t < owner; t++) {
            if (!tag[from + t].startsWith("NNP") && !tag[from + t].equals("NN") && !tag[from + t].startsWith("JJ")) {
                return;
            }
        }
        head[noun] = head[title];
        relation[noun] = relation[title];
        head[title] = owner;
        relation[title] = "nmod:desc";
        for (int t = mark + 1; t < head.length; t++) {
            head[t] = head[t] == title ? noun : head[t];
        }
    }

    /** The last noun of the words right behind the mark that can stand before a noun; -1 when there is none. */
    private static int noun(int mark, String[] tag, int from, int length) {
        int noun = -1;
        for (int t = mark + 1; t < length; t++) {
            String g = tag[from + t];
            boolean named = g.startsWith("NN");
            noun = named ? t : noun;
            boolean before = g.startsWith("JJ") || g.equals("VBN") || g.equals("CD") || g.equals("``") || g.equals("''");
            if (!named && (!before || noun >= 0)) {
                return noun;
            }
        }
        return noun;
    }

    /** What stood before the owner stands before the whole phrase: its preposition, "and". */
    private static void preposition(int noun, int owner, String[] tag, int from, int[] head, String[] relation) {
        for (int t = 0; t < owner; t++) {
            if (head[t] == owner && (relation[t].equals("case") || relation[t].equals("cc") || relation[t].equals("mark"))) {
                head[t] = noun;
            }
        }
        int in = head[noun];
        if (in >= 0 && in < owner && tag[from + in].equals("IN") && relation[in].startsWith("obl") && head[in] >= 0) {
            head[noun] = head[in];
            head[in] = noun;
            relation[in] = "case";
        }
    }

    private static boolean below(int t, int ancestor, int[] head) {
        for (int x = t; x >= 0; x = head[x]) {
            if (x == ancestor) {
                return true;
            }
        }
        return false;
    }
}
