package org.dateline.text;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;

/** Articles and readable views of documents for the tests of this package. */
final class Articles {
    static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Articles() {
    }

    static Document document(String headline, String text) {
        return ANALYZER.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), headline, text,
            null, null, null, null, ArticleStatus.USABLE, true));
    }

    static Document document(String text) {
        return document("", text);
    }

    static List<String> tokens(String text) {
        Document d = document(text);
        return IntStream.range(0, d.size()).mapToObj(d::token).toList();
    }

    static List<String> sentences(String text) {
        Document d = document(text);
        return d.sentences().stream().map(s -> d.text(s.span())).toList();
    }

    /** Zone and text of each sentence. */
    static List<String> zones(Document d) {
        return d.sentences().stream().map(s -> s.zone() + ": " + d.text(s.span())).toList();
    }
}
