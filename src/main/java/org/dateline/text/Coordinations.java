package org.dateline.text;

/**
 * Mends trees in which the second of two joined phrases hangs on a verb or noun as if it had a preposition: "the loss of
 * a ship <i>and its crew</i>". It joins the phrase before "and"; a phrase with an owner joins the last one that has an
 * owner too: "<i>Chad's</i> offer to build a road and <i>Niger's</i> answer".
 */
final class Coordinations {
    /** Tokens in which the first of two owned phrases is looked for. */
    private static final int REACH = 24;

    private Coordinations() {
    }

    /** Changes heads and relations of the tokens from {@code from} on where that is needed. */
    static void mend(String[] lower, String[] tag, int from, int[] head, String[] relation) {
        for (int and = 2; and < head.length - 1; and++) {
            int second = head[and];
            if (second <= and || !relation[and].equals("cc") || !tag[from + second].startsWith("NN")
                    || !lower[from + and].equals("and") && !lower[from + and].equals("or")) {
                continue;
            }
            String rel = relation[second];
            boolean bare = rel.equals("obl") || rel.equals("nmod") || rel.equals("obj");
            int first = bare && !has(head, relation, second, "case", tag, from) ? first(and, second, tag, from, head, relation) : -1;
            if (first >= 0 && !below(first, second, head)) {
                head[second] = first;
                relation[second] = "conj";
            }
        }
    }

    private static int first(int and, int second, String[] tag, int from, int[] head, String[] relation) {
        if (has(head, relation, second, "nmod:poss", tag, from)) {
            for (int t = and - 1; t >= 0 && t > and - REACH; t--) {
                if (tag[from + t].startsWith("NN") && has(head, relation, t, "nmod:poss", tag, from)) {
                    return t;
                }
            }
        }
        int t = and - 1;
        while (tag[from + t].startsWith("NN") && head[t] >= 0
            && (relation[t].startsWith("flat") || relation[t].equals("compound"))) {
            t = head[t];
        }
        return t < and && tag[from + t].startsWith("NN") ? t : -1;
    }

    /** A dependent other than the mark of the possessive. */
    private static boolean has(int[] head, String[] relation, int of, String wanted, String[] tag, int from) {
        for (int t = 0; t < of; t++) {
            if (head[t] == of && relation[t].equals(wanted) && !tag[from + t].equals("POS")) {
                return true;
            }
        }
        return false;
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
