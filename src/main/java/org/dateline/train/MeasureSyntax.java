package org.dateline.train;

import java.io.IOException;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;

/** Compares the text stage's tags, lemmas and trees with held-out news, token by token. */
final class MeasureSyntax {
    private MeasureSyntax() {
    }

    static void print(TrainingFolders training) throws IOException {
        TextAnalyzer analyzer = new TextAnalyzer();
        int tokens = 0;
        int tags = 0;
        int lemmas = 0;
        int withLemma = 0;
        int parsed = 0;
        int heads = 0;
        int arcs = 0;
        int words = 0;
        int wordHeads = 0;
        int wordArcs = 0;
        for (Tree t : Treebank.heldOut(training)) {
            Document d = analyzer.analyze(new Article(new ArticleKey("held-out", "1"), new SourceRef("held-out", 0, 0), "",
                String.join(" ", t.token()), null, null, null, null, ArticleStatus.USABLE, true));
            if (d.size() != t.length()) {
                continue;
            }
            for (int i = 0; i < t.length(); i++) {
                tokens++;
                tags += d.tag(i).equals(t.tag()[i]) ? 1 : 0;
                if (t.lemma()[i] != null && t.tag()[i].matches("VB.?|NNS|JJ[RS]")) {
                    withLemma++;
                    lemmas += d.lemma(i).equals(t.lemma()[i].toLowerCase(Locale.ROOT)) ? 1 : 0;
                }
            }
            if (d.sentences().size() != 1) {
                continue;
            }
            Sentence s = d.sentences().get(0);
            Parse p = d.parse(s);
            for (int i = 0; i < t.length(); i++) {
                boolean head = p.head()[i] == t.head()[i];
                boolean arc = head && p.relation()[i].equals(t.relation()[i]);
                parsed++;
                heads += head ? 1 : 0;
                arcs += arc ? 1 : 0;
                if (!t.relation()[i].equals("punct")) {
                    words++;
                    wordHeads += head ? 1 : 0;
                    wordArcs += arc ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "tags %.2f %% of %d tokens%nlemmas %.2f %% of %d inflected words%n",
            100.0 * tags / tokens, tokens, 100.0 * lemmas / withLemma, withLemma);
        System.out.printf(Locale.ROOT, "UAS %.2f LAS %.2f on %d tokens; without punctuation UAS %.2f LAS %.2f%n",
            100.0 * heads / parsed, 100.0 * arcs / parsed, parsed, 100.0 * wordHeads / words, 100.0 * wordArcs / words);
    }
}
