package org.dateline.normalize.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;

/** Articles of one text, resolved by one resolver that all tests share. */
final class Texts {
    static final GeographyResolver RESOLVER = new GeographyResolver();
    private static final TextAnalyzer TEXT = new TextAnalyzer();

    private Texts() {
    }

    /** Country mentions as "ISO kind words". */
    static ListAssert<String> countries(String text) {
        Document d = document(text);
        return assertThat(RESOLVER.resolve(d, List.of()).countries().stream()
            .map(m -> m.country() + ' ' + m.kind().word() + ' ' + d.text(m.span()).replace('\n', ' ')).toList()).as(text);
    }

    static Document document(String text) {
        return TEXT.analyze(new Article(new ArticleKey("", "t"), new SourceRef("t", 0, 0), "", text, null, null, null,
            null, ArticleStatus.USABLE, true));
    }
}
