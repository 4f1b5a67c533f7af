package org.dateline.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Mends trees in which a verb joined by "and" hangs on the wrong one of two clauses: "he said the vote is fair and
 * <i>hailed</i> the clerks" goes on with whoever speaks, "he said men chanted and <i>smashed</i> cars" with what is said.
 * Words of speech go with the speaker when the clause between is told in another tense, other words with the clause.
 * Read-only.
 */
final class ToldVerbs {
    private final Set<String> speech = new HashSet<>();

    ToldVerbs() {
        Tables.rows("lexicon/text/tellers.tsv").forEach(row -> speech.add(row[0]));
        Tables.rows("lexicon/text/remarks.tsv").forEach(row -> speech.add(row[1]));
    }

    /** Changes heads of the tokens from {@code from} on where that is needed. */
    void mend(String[] lower, String[] tag, int from, int[] head, String[] relation) {
        for (int v = 3; v < head.length; v++) {
            behindDay(v, lower, head, relation, from);
            int h = head[v];
            if (h < 0 || h >= v || !relation[v].equals("conj") || !tag[from + v].equals("VBD")
                    || has(v, "nsubj", head, relation)) {
                continue;
            }
            boolean says = speech.contains(lower[from + v]);
            int clause = says ? -1 : clause(h, v, head, relation);
            if (clause >= 0 && speech.contains(lower[from + h]) && tag[from + clause].equals("VBD")) {
                head[v] = clause;
            } else if (says && relation[h].equals("ccomp") && head[h] >= 0 && head[h] < h && tag[from + head[h]].equals("VBD")
                    && speech.contains(lower[from + head[h]]) && !past(h, lower, tag, from, head, relation)
                    && (!tag[from + h].equals("VBN") || comma(v, lower, from))) {
                head[v] = head[h];
            }
        }
    }

    /** "Said on Friday <i>that</i> the vote was fair": what is said, though the tree lets it describe the day. */
    private void behindDay(int v, String[] lower, int[] head, String[] relation, int from) {
        int day = head[v];
        int verb = day < 0 || day > v || !relation[v].equals("acl:relcl") || !relation[day].startsWith("obl") ? -1 : head[day];
        if (verb >= 0 && lower[from + day + 1].equals("that") && speech.contains(lower[from + verb])) {
            head[v] = verb;
            relation[v] = "ccomp";
        }
    }

    /** The clause with a subject of its own that a verb governs before a token; -1 without one. */
    private static int clause(int verb, int end, int[] head, String[] relation) {
        int clause = -1;
        for (int c = verb + 1; c < end; c++) {
            clause = head[c] == verb && relation[c].equals("ccomp") ? c : clause;
        }
        return clause >= 0 && has(clause, "nsubj", head, relation) ? clause : -1;
    }

    private static boolean has(int of, String wanted, int[] head, String[] relation) {
        for (int t = 0; t < of; t++) {
            if (head[t] == of && relation[t].startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** "Has met, <i>and</i> hailed": without a comma the second verb may share the auxiliary of the first. */
    private static boolean comma(int v, String[] lower, int from) {
        return v > 1 && lower[from + v - 1].equals("and") && lower[from + v - 2].equals(",");
    }

    /** Whether a clause is told in the past. */
    private static boolean past(int verb, String[] lower, String[] tag, int from, int[] head, String[] relation) {
        boolean past = tag[from + verb].equals("VBD");
        for (int t = 0; t < verb; t++) {
            boolean helps = head[t] == verb && (relation[t].startsWith("aux") || relation[t].equals("cop"));
            past |= helps && (tag[from + t].equals("VBD") || lower[from + t].equals("had"));
        }
        return past;
    }
}
