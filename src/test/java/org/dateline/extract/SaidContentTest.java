package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.junit.jupiter.api.Test;

/** Where what is said without marks begins and ends, and which sentences say nothing. */
class SaidContentTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void whenItWasSaidIsNotSaid() {
        assertThat(said("Anna Lindqvist said Tuesday the docks were flooded.")).containsExactly("the docks were flooded");
        assertThat(said("Anna Lindqvist said here Tuesday she would close the docks."))
            .containsExactly("she would close the docks");
        assertThat(said("Anna Lindqvist pledged on Tuesday not to close the docks."))
            .containsExactly("not to close the docks");
        assertThat(said("Anna Lindqvist said Tuesday's storm had flooded the docks."))
            .containsExactly("Tuesday's storm had flooded the docks");
    }

    @Test
    void aRelativeOrSubordinateClauseAloneIsNotWhatIsSaid() {
        assertThat(said("Anna Lindqvist wrote off the ferry because the storm had sunk it.")).isEmpty();
        assertThat(said("Anna Lindqvist ordered the closure even though the storm was over.")).isEmpty();
        assertThat(said("Peru, whose navy has patrolled the strait since May, reiterated its claim.")).noneMatch(
            q -> q.startsWith("Peru"));
    }

    @Test
    void whoeverIsAskedSaysNothingYet() {
        assertThat(said("Asked whether the docks were flooded, Anna Lindqvist said: \"Not yet.\""))
            .containsExactly("Not yet.");
    }

    @Test
    void aClauseOfItsOwnIsNotPartOfAnInfinitive() {
        assertThat(said("Anna Lindqvist wants to close the docks and the dockers plan a march."))
            .containsExactly("to close the docks");
    }

    @Test
    void bodiesThatAreHitOrMetAreNotQuoted() {
        assertThat(said("Youths attacked the guards at the gate.")).isEmpty();
        assertThat(said("Anna Lindqvist attacked the council for its silence."))
            .containsExactly("the council for its silence");
        assertThat(said("Anna Lindqvist welcomed Tomas Novak at the port.")).isEmpty();
        assertThat(said("Anna Lindqvist welcomed the decision.")).containsExactly("the decision");
        assertThat(said("Anna Lindqvist welcomed Tomas Novak's promise.")).containsExactly("Tomas Novak's promise");
        assertThat(said("The envoys discussed the blockade of the port.")).isEmpty();
        assertThat(said("Anna Lindqvist was referring to the port by its old name.")).isEmpty();
    }

    @Test
    void whatIsStressedOrDemandedIsReported() {
        assertThat(said("Anna Lindqvist stressed the need for a second pier.")).containsExactly("the need for a second pier");
        assertThat(said("The dockers demanded the release of two sailors.")).containsExactly("the release of two sailors");
        assertThat(said("Welcoming the decision, Anna Lindqvist said the docks would stay open."))
            .containsExactly("the decision", "the docks would stay open");
    }

    @Test
    void aDailyIsANewspaperBeforeAVerb() {
        assertThat(said("The daily said the docks were flooded.")).containsExactly("the docks were flooded");
    }

    @Test
    void theSecondOfTwoClausesHasItsOwnSpeaker() {
        assertThat(said("The council closed roads around the port and the dockers said the storm was over."))
            .containsExactly("the storm was over");
    }

    private static List<String> said(String text) {
        Extraction x = EXTRACTOR.extract(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2024-11-29").orElseThrow(), null, null, null, ArticleStatus.USABLE, true));
        return x.quotes().stream().map(q -> x.document().text(q.span())).toList();
    }
}
