package org.dateline.normalize.time;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;

/** Articles made of one text, for the tests of this package. */
final class Texts {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Texts() {
    }

    static Document document(String text, String day) {
        return document("", text, day);
    }

    static Document document(String headline, String text, String day) {
        return ANALYZER.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), headline, text,
            PublishedAt.parse(day).orElse(null), null, null, "en", ArticleStatus.USABLE, true));
    }

    /** {@code text=value} of each expression. */
    static List<String> show(Document d, List<Timex> found) {
        return found.stream().map(t -> d.text(t.span()) + "=" + t.value()).toList();
    }
}
