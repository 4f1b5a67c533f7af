package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.dateline.normalize.Quotation;
import org.junit.jupiter.api.Test;

/** Quotations of whole articles: marks, forms and speakers. */
class QuotationsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void aQuotationBeforeItsAttributionIsDirect() {
        assertThat(quotes("\"The harbour will open in spring,\" Mayor Anna Lindqvist said on Monday."))
            .containsExactly("DIRECT Anna Lindqvist: The harbour will open in spring,");
    }

    @Test
    void aSplitQuotationKeepsItsSpeakerOnBothSides() {
        assertThat(quotes("“We waited for years,” said Tomas Novak, a farmer. “Now the road is here.”"))
            .containsExactly("DIRECT Tomas Novak: We waited for years,", "DIRECT Tomas Novak: Now the road is here.");
    }

    @Test
    void aPartInMarksIsMixed() {
        assertThat(quotes("Finance Minister Pedro Alves called the plan \"a bridge to nowhere\" in a radio interview."))
            .contains("MIXED Pedro Alves: a bridge to nowhere");
    }

    @Test
    void reportedSpeechWithoutMarksIsIndirect() {
        assertThat(quotes("General Ivan Petrov said that the last convoy had left the valley."))
            .containsExactly("INDIRECT Ivan Petrov: that the last convoy had left the valley");
    }

    @Test
    void anAttributionInTheMiddleLeavesTwoPieces() {
        assertThat(quotes("The dam, engineer Lucia Moreno said, would hold for another century."))
            .containsExactly("INDIRECT Lucia Moreno: The dam", "INDIRECT Lucia Moreno: would hold for another century");
    }

    @Test
    void aNewParagraphThatOpensAgainGoesOnWithTheSpeaker() {
        assertThat(quotes("\"The village has no water,\" said teacher Amina Diallo. \"The wells fell dry in May.\n\n"
            + "\"We carry it from the river now.\""))
            .hasSize(3).allMatch(q -> q.contains("Amina Diallo"));
    }

    @Test
    void namesOfWorksAndSoCalledThingsAreNobodysWords() {
        assertThat(quotes("The film \"Night Over Bergen\" opened on Friday. The so-called \"shadow fleet\" sailed on.")).isEmpty();
    }

    @Test
    void nestedMarksBelongToTheQuotation() {
        assertThat(quotes("\"He told me 'never again' and left,\" Sara Holm said."))
            .containsExactly("DIRECT Sara Holm: He told me 'never again' and left,");
    }

    @Test
    void accordingToNamesTheSpeaker() {
        assertThat(quotes("The bridge was closed for a week, according to engineer Paul Meyer."))
            .containsExactly("INDIRECT Paul Meyer: The bridge was closed for a week");
    }

    @Test
    void whoeverIsToldIsTheAddressee() {
        Extraction x = extract("President Maria Duarte told Prime Minister John Brennan that the border would stay open.");
        Quotation q = x.quotes().get(0);
        assertThat(name(x, q.addressee())).isEqualTo("John Brennan");
        assertThat(name(x, q.speaker())).isEqualTo("Maria Duarte");
    }

    @Test
    void marksThatNeverCloseEndWithTheirParagraph() {
        String open = "\"word ".repeat(50_000);
        assertThat(extract(open + "\n\nNobody spoke here.").quotes()).allMatch(q -> q.span().end() <= open.length());
    }

    private static List<String> quotes(String text) {
        Extraction x = extract(text);
        return x.quotes().stream().map(q -> q.form() + " " + name(x, q.speaker()) + ": " + x.document().text(q.span())).toList();
    }

    private static String name(Extraction x, String ref) {
        return x.people().persons().stream().filter(p -> p.ref().equals(ref)).map(p -> p.name()).findFirst().orElse("nobody");
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2024-11-29").orElseThrow(), null, null, null, ArticleStatus.USABLE, true));
    }
}
