package org.dateline.text;

import java.util.List;
import java.util.Locale;

/** Makes a document of one sentence whose tags and dependency tree are written by hand. */
public final class AnnotatedText {
    private AnnotatedText() {
    }

    /**
     * One token a line: word, tag, head (one-based, 0 for the root), relation, and the lemma when it is not the word in
     * lower case. Words are joined by single spaces.
     */
    public static Document of(String lines) {
        String[] rows = lines.strip().split("\n");
        int n = rows.length;
        int[] start = new int[n];
        int[] end = new int[n];
        String[] token = new String[n];
        String[] lower = new String[n];
        String[] tag = new String[n];
        String[] lemma = new String[n];
        int[] head = new int[n];
        String[] relation = new String[n];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            String[] f = rows[i].strip().split(" +");
            start[i] = text.length() + (i > 0 ? 1 : 0);
            text.append(i > 0 ? " " : "").append(f[0]);
            end[i] = text.length();
            token[i] = f[0];
            lower[i] = f[0].toLowerCase(Locale.ROOT);
            tag[i] = f[1];
            head[i] = Integer.parseInt(f[2]) - 1;
            relation[i] = f[3];
            lemma[i] = f.length > 4 ? f[4] : lower[i];
        }
        Sentence s = new Sentence(0, 0, n, new Span(0, text.length()), 0, Zone.BODY);
        return new Document(null, text.toString(), 0, start, end, token, lower, tag, lemma, List.of(s), null,
            (d, x) -> new Parse(head, relation));
    }
}
