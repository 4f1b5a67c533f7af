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

/** Who speaks, where other nouns stand between the speaker and the verb. */
class SpeakersTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void wordsThatSayWhenAreNotTheSpeaker() {
        assertThat(speakers("The harbour ministry late Tuesday said the docks were flooded."))
            .containsExactly("The harbour ministry");
        assertThat(speakers("General Ivan Petrov on Friday said the docks were flooded."))
            .containsExactly("General Ivan Petrov");
        assertThat(speakers("\"The docks are flooded,\" Anna Lindqvist, who heads the port, said this week."))
            .containsExactly("Anna Lindqvist");
    }

    @Test
    void anObjectBeforeTheVerbIsNotTheSpeaker() {
        assertThat(speakers("A study ordered by the harbour ministry said the docks were unsafe."))
            .containsExactly("A study");
        assertThat(speakers("Engineer Lucia Moreno, who built the dam said the docks were unsafe."))
            .containsExactly("Engineer Lucia Moreno");
        assertThat(speakers("Farmers around the lake said the docks were unsafe.")).containsExactly("Farmers");
    }

    @Test
    void aSourceThatALineBreakCutsOffIsNobody() {
        assertThat(speakers("Under the miller's will,\nMoreno had the right to buy seven docks,  according to the\nLima lawyers."))
            .doesNotContain("");
    }

    @Test
    void aClauseBehindAConjunctionHasItsOwnSpeaker() {
        assertThat(speakers("The road closed after the harbour ministry said the docks were unsafe."))
            .containsExactly("the harbour ministry");
    }

    @Test
    void whoeverActsAddsWhatFollows() {
        assertThat(speakers("In early May, Peru closed the port, saying the docks were unsafe."))
            .containsExactly("Peru");
        assertThat(speakers("Anna Lindqvist, head of the port, left the hall, saying the docks were unsafe."))
            .containsExactly("Anna Lindqvist");
    }

    @Test
    void anOfficeBehindANameNeedsNoSecondComma() {
        assertThat(speakers("\"The docks are flooded,\" Tomas Novak, the port's manager told reporters."))
            .containsExactly("Tomas Novak");
        assertThat(speakers("\"The docks are flooded,\" Tomas Novak, head of the Port Authority (PA), said."))
            .containsExactly("Tomas Novak");
    }

    @Test
    void whoeverIsOnlyNamedBesideTheSpeakerDoesNotSpeak() {
        assertThat(named("Ivan Petrov fell ill, his office said.")).containsExactly("nobody");
        assertThat(named("A spokesman for Ivan Petrov said the docks were flooded.")).containsExactly("nobody");
        assertThat(named("A letter from Ivan Petrov said the docks were flooded.")).containsExactly("Ivan Petrov");
        assertThat(named("The envoy in Lima Ivan Petrov said the docks were flooded.")).containsExactly("Ivan Petrov");
    }

    @Test
    void aNameInCommasBehindAnOfficeIsTheSpeaker() {
        assertThat(named("\"The docks are flooded,\" the port's director, Ivan Petrov, told reporters."))
            .containsExactly("Ivan Petrov");
        assertThat(named("\"The docks are flooded,\" said a ministry spokesman, Ivan Petrov."))
            .containsExactly("Ivan Petrov");
    }

    private static List<String> speakers(String text) {
        Extraction x = extract(text);
        return x.quotes().stream().map(Quotation::speakerSpan).map(x.document()::text).toList();
    }

    private static List<String> named(String text) {
        Extraction x = extract(text);
        return x.quotes().stream().map(q -> x.people().persons().stream().filter(p -> p.ref().equals(q.speaker()))
            .map(p -> p.name()).findFirst().orElse("nobody")).toList();
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2024-11-29").orElseThrow(), null, null, null, ArticleStatus.USABLE, true));
    }
}
