package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class ClauseWordsTest {
    @Test
    void everyWordOfTheTableStandsInItsExample() {
        TextAnalyzer text = new TextAnalyzer();
        for (String[] row : Table.read("event/clause-words.tsv", 3)) {
            Document d = text.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "",
                row[2], null, null, null, null, ArticleStatus.USABLE, true));
            boolean found = false;
            for (int t = 0; t < d.size(); t++) {
                found |= d.lower(t).equals(row[1]) || d.lemma(t).equals(row[1]) || d.lower(t).endsWith("-" + row[1]);
            }
            assertThat(found).as("%s in \"%s\"", row[1], row[2]).isTrue();
        }
    }

    @Test
    void everyListHasWords() {
        ClauseWords words = new ClauseWords();
        for (ClauseWords.Kind kind : ClauseWords.Kind.values()) {
            assertThat(words.is(kind, "thursday")).as(kind.name()).isEqualTo(kind == ClauseWords.Kind.DAY);
        }
    }
}
