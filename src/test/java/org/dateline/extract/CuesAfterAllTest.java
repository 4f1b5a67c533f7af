package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.junit.jupiter.api.Test;

class CuesAfterAllTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void aNamedSourceThatReportsAtTheEndIsTheSpeaker() {
        assertThat(quotes("The growers' alliance plans to block the road over the bill, the Daily Monitor reports."))
            .containsExactly("INDIRECT the Daily Monitor: "
                + "The growers' alliance plans to block the road over the bill");
    }

    @Test
    void aListThatEndsWithReportsHasNoSpeaker() {
        assertThat(quotes("The office printed letters, maps, and the annual reports.")).isEmpty();
    }

    @Test
    void aVerbBeforeThatIsACueThoughItLooksLikeANounOrAnAdjective() {
        assertThat(quotes("Maybe he figures that getting a second part was reward enough."))
            .containsExactly("INDIRECT he: that getting a second part was reward enough");
        assertThat(quotes("The bishop further related that the vote would come in May."))
            .containsExactly("INDIRECT The bishop: that the vote would come in May");
    }

    @Test
    void anAnswerIsWhatIsSaid() {
        assertThat(quotes("The minister said no to the offer.")).containsExactly("INDIRECT The minister: no");
        assertThat(quotes("The minister said no ship had left the port."))
            .containsExactly("INDIRECT The minister: no ship had left the port");
    }

    @Test
    void aNounInMarksIsWhatIsAskedFor() {
        assertThat(quotes("Lindqvist pressed for a wide “Grand Pact” during the talks."))
            .contains("INDIRECT Lindqvist: a wide “Grand Pact” during the talks");
    }

    @Test
    void aClauseWithItsSubjectOutsideTheMarksIsApartFromTheSentencesBehindIt() {
        assertThat(quotes("Lindqvist stated that the port “must stay open to all. We have seen the figures.”"))
            .containsExactly("MIXED Lindqvist: that the port “must stay open to all",
                "DIRECT Lindqvist: We have seen the figures.");
        assertThat(quotes("Lindqvist stated that the old port and the yards in the north of the island “must stay. "
            + "We have seen the figures.”")).containsExactly(
                "MIXED Lindqvist: that the old port and the yards in the north of the island “must stay",
                "DIRECT Lindqvist: We have seen the figures.");
    }

    private static List<String> quotes(String text) {
        Extraction x = EXTRACTOR.extract(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2024-11-29").orElseThrow(), null, null, null, ArticleStatus.USABLE, true));
        return x.quotes().stream().map(q -> q.form() + " " + (q.speakerSpan() == null ? "nobody"
            : x.document().text(q.speakerSpan())) + ": " + x.document().text(q.span())).toList();
    }
}
