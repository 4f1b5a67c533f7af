package org.dateline.train;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.text.tagger.BrownClusters;
import org.dateline.text.tagger.WordForm;

/**
 * A sentence of a treebank in the project's own tokens.
 *
 * @param token forms
 * @param tag Penn tags
 * @param lemma base forms, null where merging tokens lost it
 * @param head zero-based head of each token, -1 for the root
 * @param relation UD relations
 */
record Tree(String[] token, String[] tag, String[] lemma, int[] head, String[] relation) {
    int length() {
        return token.length;
    }

    /** What the taggers and parsers know of the tokens one by one. */
    WordForm[] forms(BrownClusters clusters) {
        return Arrays.stream(token).map(t -> new WordForm(clusters, t, t.toLowerCase(Locale.ROOT))).toArray(WordForm[]::new);
    }

    /** The same sentence with other forms of its tokens. */
    Tree withTokens(String[] forms) {
        return new Tree(forms, tag, lemma, head, relation);
    }

    /** The first tokens, without the last one, which nothing may depend on. */
    Tree withoutLast() {
        int n = length() - 1;
        return new Tree(Arrays.copyOf(token, n), Arrays.copyOf(tag, n), Arrays.copyOf(lemma, n),
            Arrays.copyOf(head, n), Arrays.copyOf(relation, n));
    }

    /** Whether no two arcs cross and every token hangs on the one root. */
    boolean isProjective() {
        int roots = 0;
        for (int d = 0; d < length(); d++) {
            roots += head[d] < 0 ? 1 : 0;
            int from = Math.min(d, head[d]);
            int to = Math.max(d, head[d]);
            for (int k = from + 1; k < to; k++) {
                if (head[k] < from || head[k] > to) {
                    return false;
                }
            }
        }
        return roots == 1;
    }
}
