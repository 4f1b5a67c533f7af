package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;

/** Turns an article into tokens, sentences and zones. Holds read-only resources; may be shared by threads. */
public final class TextAnalyzer {
    private static final Pattern TOKEN =
        Pattern.compile("(?:[A-Z]\\.){2,}|[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*|\\d+(?:[.,:]\\d+)*|``|''|\\S");

    /** The analysed article. Any text is accepted. */
    public Document analyze(Article article) {
        String head = article.headline();
        int bodyStart = head.isEmpty() ? 0 : head.length() + 2;
        String text = head.isEmpty() ? article.text() : head + "\n\n" + article.text();
        List<int[]> spans = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            spans.add(new int[] {m.start(), m.end()});
        }
        int n = spans.size();
        int[] start = new int[n];
        int[] end = new int[n];
        String[] token = new String[n];
        String[] lower = new String[n];
        String[] tag = new String[n];
        for (int i = 0; i < n; i++) {
            start[i] = spans.get(i)[0];
            end[i] = spans.get(i)[1];
            token[i] = text.substring(start[i], end[i]);
            lower[i] = token[i].toLowerCase(Locale.ROOT);
            tag[i] = Character.isUpperCase(token[i].charAt(0)) ? "NNP" : "NN";
        }
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int paragraph = 0;
        for (int i = 0; i < n; i++) {
            String gap = i + 1 < n ? text.substring(end[i], start[i + 1]) : "\n\n";
            boolean newParagraph = gap.contains("\n\n");
            if (newParagraph || token[i].matches("[.?!]") && !gap.isEmpty()) {
                Zone zone = start[first] < bodyStart ? Zone.HEADLINE : Zone.BODY;
                sentences.add(new Sentence(sentences.size(), first, i + 1, new Span(start[first], end[i]), paragraph, zone));
                first = i + 1;
                paragraph += newParagraph ? 1 : 0;
            }
        }
        return new Document(article, text, bodyStart, start, end, token, lower, tag, lower.clone(), sentences,
            (d, s) -> {
                int[] heads = new int[s.length()];
                Arrays.fill(heads, -1);
                String[] relations = new String[s.length()];
                Arrays.fill(relations, "dep");
                return new Parse(heads, relations);
            });
    }
}
