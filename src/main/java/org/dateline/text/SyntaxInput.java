package org.dateline.text;

import org.dateline.text.parser.ParserInput;
import org.dateline.text.tagger.WordForm;

/** Makes the parser's view of a sentence; training and use share it. */
public final class SyntaxInput {
    private SyntaxInput() {
    }

    /** Tokens {@code from} to {@code to} with Penn tags. */
    public static ParserInput of(WordForm[] form, String[] tag, int from, int to) {
        int n = to - from;
        int[] word = new int[n];
        int[] tags = new int[n];
        int[] cluster = new int[n];
        int[] coarse = new int[n];
        boolean[] mark = new boolean[n];
        for (int i = 0; i < n; i++) {
            WordForm f = form[from + i];
            String w = f.lower();
            char first = w.charAt(0);
            word[i] = first >= '0' && first <= '9' ? w.length() : w.hashCode();
            tags[i] = tag[from + i].hashCode();
            cluster[i] = f.cluster();
            coarse[i] = f.syntaxCluster();
            mark[i] = !Character.isLetterOrDigit(w.codePointAt(0));
        }
        return new ParserInput(word, tags, cluster, coarse, mark);
    }
}
