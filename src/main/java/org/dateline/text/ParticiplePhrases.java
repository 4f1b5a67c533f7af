package org.dateline.text;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mends trees in which an -ing phrase behind "he thinks that she may come" hangs on the thinking, though only words of
 * speech go with whoever speaks: "..., <i>adding</i> that it is late" but "..., <i>bringing</i> a letter". Read-only.
 */
final class ParticiplePhrases {
    private final Set<String> remarks;

    ParticiplePhrases() {
        remarks = Tables.rows("lexicon/text/remarks.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());
    }

    /** Changes heads of the tokens from {@code from} on where that is needed. */
    void mend(String[] lower, String[] tag, int from, int[] head, String[] relation) {
        for (int t = 2; t < head.length; t++) {
            int h = head[t];
            if (h >= 0 && h < t && tag[from + t].equals("VBG") && relation[t].equals("advcl")
                    && lower[from + t - 1].equals(",") && !remarks.contains(lower[from + t])) {
                int clause = clauseBetween(h, t, head, relation);
                head[t] = clause < 0 ? h : clause;
            }
        }
    }

    /** The that-clause with a subject of its own that ends before a phrase. */
    private static int clauseBetween(int verb, int end, int[] head, String[] relation) {
        int clause = -1;
        for (int c = verb + 1; c < end; c++) {
            clause = head[c] == verb && relation[c].equals("ccomp") ? c : clause;
        }
        for (int c = verb + 1; clause >= 0 && c < clause; c++) {
            if (head[c] == clause && relation[c].startsWith("nsubj")) {
                return clause;
            }
        }
        return -1;
    }
}
