package org.dateline.text;

import org.dateline.text.parser.ParserInput;
import org.dateline.text.tagger.BrownClusters;

/** Makes the parser's view of a sentence; training and use share it. */
public final class SyntaxInput {
    private SyntaxInput() {
    }

    /** Tokens {@code from} to {@code to}, with their forms in lower case and Penn tags. */
    public static ParserInput of(BrownClusters clusters, String[] lower, String[] tag, int from, int to) {
        int n = to - from;
        int[] word = new int[n];
        int[] tags = new int[n];
        int[] cluster = new int[n];
        int[] coarse = new int[n];
        boolean[] mark = new boolean[n];
        for (int i = 0; i < n; i++) {
            String w = lower[from + i];
            char first = w.charAt(0);
            word[i] = first >= '0' && first <= '9' ? w.length() : w.hashCode();
            tags[i] = tag[from + i].hashCode();
            int c = clusters.cluster(w);
            int hyphen = c == 0 ? w.lastIndexOf('-') : -1;
            if (hyphen > 0) {
                c = clusters.cluster(w.substring(hyphen + 1));
            }
            cluster[i] = c;
            coarse[i] = clusters.prefix(c, 6);
            mark[i] = !Character.isLetterOrDigit(w.codePointAt(0));
        }
        return new ParserInput(word, tags, cluster, coarse, mark);
    }
}
