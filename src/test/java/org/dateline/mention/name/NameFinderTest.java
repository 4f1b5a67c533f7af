package org.dateline.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.mention.NameKind;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder();
    private static final TextAnalyzer TEXT = new TextAnalyzer();

    static List<String> names(String text, NameKind kind) {
        Document document = TEXT.analyze(article(text));
        return FINDER.find(document).stream().filter(n -> n.kind() == kind).map(n -> document.text(n.span())).toList();
    }

    private static Article article(String text) {
        return new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text, null, null, null, null,
            ArticleStatus.USABLE, true);
    }

    @Test
    void titlesAreNoPartOfAName() {
        assertThat(names("Foreign Minister Hans van Mierlo met Gen. Abdul Karim in Geneva on Monday.", NameKind.PERSON))
            .containsExactly("Hans van Mierlo", "Abdul Karim");
    }

    @Test
    void placesAndOrganizationsAreToldApart() {
        String text = "The Finance Ministry in Warsaw said Siemens would build a plant near Krakow.";
        assertThat(names(text, NameKind.PLACE)).containsExactly("Warsaw", "Krakow");
        assertThat(names(text, NameKind.ORGANIZATION)).contains("Finance Ministry", "Siemens");
    }

    @Test
    void textWithoutNamesGivesNone() {
        assertThat(names("No one was hurt. May the talks go on? Will they?", NameKind.PERSON)).isEmpty();
        assertThat(names("", NameKind.PERSON)).isEmpty();
    }
}
