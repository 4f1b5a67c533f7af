package org.dateline.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class TimeFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final TimeFinder FINDER = new TimeFinder();

    private static Document document(String text) {
        return ANALYZER.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text, null, null, null,
            "en", ArticleStatus.USABLE, true));
    }

    private static List<String> found(String text) {
        Document d = document(text);
        return FINDER.find(d).stream().map(m -> d.text(m.span())).toList();
    }

    private static String amount(String text) {
        TimeMention m = FINDER.find(document("They waited " + text + " in Bonn.")).get(0);
        return m.part("NUM").value();
    }

    @Test
    void numbersAreReadWhateverTheirForm() {
        assertThat(amount("twenty-five days")).isEqualTo("25");
        assertThat(amount("two hundred and ten days")).isEqualTo("210");
        assertThat(amount("1,200 days")).isEqualTo("1200");
        assertThat(amount("2 1/2 days")).isEqualTo("2.5");
        assertThat(amount("two and a half days")).isEqualTo("2.5");
        assertThat(amount("3.25 days")).isEqualTo("3.25");
        assertThat(amount("two dozen days")).isEqualTo("24");
        assertThat(amount("three thousand days")).isEqualTo("3000");
    }

    @Test
    void spokenYearsAreYears() {
        assertThat(found("It was founded in nineteen ninety-six and sold in twenty ten."))
            .containsExactly("nineteen ninety-six", "twenty ten");
    }

    @Test
    void aPrepositionIsNotPartOfTheExpressionButItsArticleIs() {
        assertThat(found("In the past three years, on the morning of May 3 and since the 1990s, they fought."))
            .containsExactly("the past three years", "the morning of May 3", "the 1990s");
    }

    @Test
    void curlyApostrophesAndDashesReadLikeStraightOnes() {
        assertThat(found("The ’60s, a three‑year plan and last year’s third quarter."))
            .containsExactly("The ’60s", "three‑year", "last year’s third quarter");
    }

    @Test
    void aMentionKeepsThePartsAndTheRulesThatMadeIt() {
        TimeMention m = FINDER.find(document("They met in early November in Bonn.")).get(0);
        assertThat(m.rule().name()).isEqualTo("start-of");
        assertThat(m.part("DATE").nested().rule().name()).isEqualTo("month-sure");
        assertThat(m.part("DATE").nested().part("MONTHSURE").value()).isEqualTo("11");
    }

    @Test
    void capitalsDecideWhereAWordIsAlsoACommonOne() {
        assertThat(found("They may march in May and in March.")).containsExactly("May", "March");
    }
}
