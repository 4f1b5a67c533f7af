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

    @Test
    void piecesOnBothSidesOfAnAttributionNeedNotBeClauses() {
        assertThat(quotes("If the pump fails again, Lucia Moreno said, the town will need tankers."))
            .containsExactly("INDIRECT Lucia Moreno: If the pump fails again",
                "INDIRECT Lucia Moreno: the town will need tankers");
        assertThat(quotes("In April, according to Lucia Moreno, the pump stood still for nine days."))
            .containsExactly("INDIRECT Lucia Moreno: In April",
                "INDIRECT Lucia Moreno: the pump stood still for nine days");
    }

    @Test
    void aSubordinateClauseMayStandBeforeTheLastWords() {
        assertThat(quotes("If the strike goes on, the harbour will close, Anna Lindqvist said."))
            .containsExactly("INDIRECT Anna Lindqvist: If the strike goes on, the harbour will close");
    }

    @Test
    void whatIsAddedHasTheSameSpeaker() {
        assertThat(quotes("Anna Lindqvist said the docks were flooded, adding that two cranes had fallen."))
            .containsExactly("INDIRECT Anna Lindqvist: the docks were flooded",
                "INDIRECT Anna Lindqvist: that two cranes had fallen");
        assertThat(quotes("\"The docks are flooded,\" said Anna Lindqvist, adding that two cranes had fallen."))
            .contains("INDIRECT Anna Lindqvist: that two cranes had fallen");
    }

    @Test
    void whoIsQuotedByAnotherSpeaks() {
        assertThat(quotes("The daily Sol quoted Tomas Novak as saying that the wells were dry."))
            .containsExactly("INDIRECT Tomas Novak: that the wells were dry");
        assertThat(quotes("The wells were dry, the daily Sol quoted Tomas Novak as saying."))
            .containsExactly("INDIRECT Tomas Novak: The wells were dry");
        assertThat(quotes("Tomas Novak was quoted as saying that the wells were dry."))
            .containsExactly("INDIRECT Tomas Novak: that the wells were dry");
    }

    @Test
    void whoeverTellsAsTheyNotedSpeaks() {
        assertThat(quotes("As Tomas Novak noted, the wells were dry in May."))
            .containsExactly("INDIRECT Tomas Novak: the wells were dry in May");
        assertThat(quotes("The plan was called \"a bridge to nowhere\" by Pedro Alves."))
            .containsExactly("MIXED Pedro Alves: a bridge to nowhere");
    }

    @Test
    void nounsAndAdjectivesOfSayingTakeClauses() {
        assertThat(quotes("Nobody believed Pedro Alves's promise to lower the fares."))
            .contains("INDIRECT Pedro Alves: to lower the fares");
        assertThat(quotes("Pedro Alves was confident that the fares would fall."))
            .containsExactly("INDIRECT Pedro Alves: that the fares would fall");
    }

    @Test
    void oneVerbMayTakeSeveralParticles() {
        assertThat(quotes("Pedro Alves called for a new vote. Pedro Alves called on the council to resign."))
            .containsExactly("INDIRECT Pedro Alves: a new vote", "INDIRECT Pedro Alves: to resign");
    }

    @Test
    void bracketsAndDashesMayStandBetweenSpeakerAndVerb() {
        assertThat(quotes("Pedro Alves (Labour) stated that the fares would fall."))
            .containsExactly("INDIRECT Pedro Alves: that the fares would fall");
        assertThat(quotes("Pedro Alves -- who took office in May -- said the fares would fall."))
            .containsExactly("INDIRECT Pedro Alves: the fares would fall");
    }

    @Test
    void actsThatAreNotSpeechAreNobodysWords() {
        assertThat(quotes("Shares of the bank declined 70 cents to 19 crowns. Crews were trying to find a dry hangar. "
            + "A jury found Ivan Petrov guilty. The team will not defend its title.")).isEmpty();
        assertThat(quotes("The disputed island lies south of the cape.")).isEmpty();
        assertThat(quotes("Jeb Karlsson, who lost in March, called his rival's aides.")).isEmpty();
    }

    @Test
    void whoeverIsMeantByWhoSpeaks() {
        assertThat(quotes("Tomas Novak, who said that the wells were dry, left the hall."))
            .anyMatch(q -> q.startsWith("INDIRECT Tomas Novak: that the wells were dry"));
    }

    @Test
    void aColonHandsTheWordToTheSubject() {
        assertThat(quotes("Anna Lindqvist turned to the crowd: \"Go home and rest.\""))
            .containsExactly("DIRECT Anna Lindqvist: Go home and rest.");
    }

    @Test
    void aCurlyMarkMayBeClosedByAStraightOne() {
        assertThat(quotes("“We carry water from the river,\" Amina Diallo said. \"Every day.\""))
            .containsExactly("DIRECT Amina Diallo: We carry water from the river,", "DIRECT Amina Diallo: Every day.");
    }

    @Test
    void sentencesThatNeverEndStayLinear() {
        for (String piece : List.of("according to Smith, ", "adding that it said ", "as they said, ", "-- who said -- ")) {
            String endless = piece.repeat(60_000 / piece.length());
            assertThat(extract(endless).quotes()).allMatch(q -> q.span().end() - q.span().start() < 6_000);
        }
    }

    private static List<String> quotes(String text) {
        Extraction x = extract(text);
        return x.quotes().stream().map(q -> q.form() + " " + name(x,
            q.speaker()) + ": " + x.document().text(q.span())).toList();
    }

    private static String name(Extraction x, String ref) {
        return x.people().persons().stream().filter(p -> p.ref().equals(ref)).map(p -> p.name()).findFirst().orElse("nobody");
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2024-11-29").orElseThrow(), null, null, null, ArticleStatus.USABLE, true));
    }

    @Test
    void whatIsSaidBeforeTheSpeakerStaysWhenTheSpeakerAddsMore() {
        assertThat(quotes("While the road is closed, engineer Lucia Moreno said, adding that the bridge will open in May."))
            .containsExactly("INDIRECT Lucia Moreno: While the road is closed",
                "INDIRECT Lucia Moreno: that the bridge will open in May");
    }
}
