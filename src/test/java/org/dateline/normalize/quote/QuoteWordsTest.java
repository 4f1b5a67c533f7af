package org.dateline.normalize.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class QuoteWordsTest {
    @Test
    void everyWordOfTheTableStandsInItsExample() {
        TextAnalyzer text = new TextAnalyzer();
        for (String[] row : CueLexicon.rows("clause-words.tsv")) {
            Document d = text.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "",
                row[2], null, null, null, null, ArticleStatus.USABLE, true));
            boolean found = false;
            for (int t = 0; t < d.size(); t++) {
                found |= d.lower(t).equals(row[1]) || d.lemma(t).equals(row[1]);
            }
            assertThat(found).as("%s in \"%s\"", row[1], row[2]).isTrue();
        }
    }

    @Test
    void everyListHasWords() {
        QuoteWords words = new QuoteWords();
        for (QuoteWords.Kind kind : QuoteWords.Kind.values()) {
            assertThat(words.is(kind, "jr.")).as(kind.name()).isEqualTo(kind == QuoteWords.Kind.SUFFIX);
        }
    }
}
