package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private final List<Rejection> refused = new ArrayList<>();

    private String attempt(Function<Article, String> work) {
        return Attempt.at(new Article(new ArticleKey("test", "1"), new SourceRef("a.jsonl", 4, 120), "", "Rain fell.", null,
            null, null, null, ArticleStatus.USABLE, true), work, refused::add);
    }

    @Test
    void whatWorksIsHandedBack() {
        assertThat(attempt(Article::text)).isEqualTo("Rain fell.");
        assertThat(refused).isEmpty();
    }

    @Test
    void aFaultRefusesTheArticleAndNamesThePlaceButNothingOfTheText() {
        assertThat(attempt(a -> a.text().substring(99))).isNull();
        assertThat(refused).singleElement().satisfies(r -> {
            assertThat(r.reason()).isEqualTo(RejectReason.EXTRACTION_FAILED);
            assertThat(r.ref()).isEqualTo(new SourceRef("a.jsonl", 4, 120));
            assertThat(r.detail()).startsWith("Cannot extract: unexpected StringIndexOutOfBoundsException at ")
                .doesNotContain("Rain");
        });
    }

    @Test
    void whatIsNestedTooDeeplyIsRefusedToo() {
        assertThat(attempt(AttemptTest::endless)).isNull();
        assertThat(refused).singleElement().satisfies(r -> assertThat(r.reason()).isEqualTo(RejectReason.TOO_DEEP));
    }

    private static String endless(Article a) {
        return endless(a) + a.text();
    }
}
