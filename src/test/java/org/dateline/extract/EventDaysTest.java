package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.dateline.normalize.Event;
import org.dateline.normalize.Modality;
import org.junit.jupiter.api.Test;

class EventDaysTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static Event event(String text, String trigger) {
        Article article = new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2013-03-22").orElseThrow(), null, null, null, ArticleStatus.USABLE, true);
        Extraction x = EXTRACTOR.extract(article);
        return x.events().events().stream().filter(e -> x.document().text().substring(e.trigger().start(), e.trigger().end())
            .startsWith(trigger)).findFirst().orElseThrow(() -> new AssertionError("No " + trigger + " in " + text));
    }

    private static String day(String text, String trigger) {
        Event e = event(text, trigger);
        LocalDate from = e.days().from();
        return from == null ? "none" : from + (from.equals(e.days().to()) ? "" : ".." + e.days().to()) + " "
            + e.days().basis().word();
    }

    private static final String LEAD = "NAIROBI, March 21 - Kenya signed a treaty with Uganda on Thursday.\n\n";

    @Test
    void anActTakesTheDayOfItsOwnClause() {
        assertThat(day(LEAD, "signed")).isEqualTo("2013-03-21 weekday");
    }

    @Test
    void aDayOfANounIsNotTheDayOfTheVerb() {
        assertThat(day(LEAD + "President Mwai Kibaki praised Uganda for the accord reached in June.", "praised"))
            .isEqualTo("2013-03-21 dateline");
    }

    @Test
    void aDayRightBeforeTheVerbIsItsDay() {
        assertThat(day("A judge at the war crimes court on Monday jailed two soldiers over the siege of the town in 1991.", "jailed"))
            .isEqualTo("2013-03-18 weekday");
    }

    @Test
    void aTermIsNotADay() {
        assertThat(day(LEAD + "The United States pledged support for Kenya until 2028.", "pledged"))
            .isEqualTo("2013-03-21 dateline");
    }

    @Test
    void newsWithoutADayIsOfTheDayOfPublication() {
        assertThat(day("The government held its weekly meeting.\n\nKenya's foreign minister accused Uganda of spying.", "accused"))
            .isEqualTo("2013-03-22 publication");
    }

    @Test
    void whatIsOldOrOftenDoneHasNoDayByGuess() {
        assertThat(day(LEAD + "Kenya has often accused Uganda of spying.", "accused")).isEqualTo("none");
        assertThat(day(LEAD + "Kenya had expelled Uganda's ambassador.", "expelled")).isEqualTo("none");
        assertThat(day(LEAD + "In 2003 Kenya expelled Uganda's ambassador. Uganda recalled its envoy from Kenya.", "recalled"))
            .isEqualTo("none");
    }

    @Test
    void whatTheLeadTellsBesideItsNewsHasNoDayByGuess() {
        String lead = "Kenya's defence minister met his counterpart in Kampala on Thursday amid the fighting in Chad, where "
            + "Uganda has sent soldiers.";
        assertThat(day(lead, "met")).isEqualTo("2013-03-21 weekday");
        assertThat(day(lead, "sent")).isEqualTo("none");
        assertThat(event(lead, "sent").place()).isEqualTo("TCD");
    }

    @Test
    void whatIsDoneDuringAVisitIsOfItsDay() {
        assertThat(day("Kenya's defence minister landed in Kampala on Monday for a visit, during which he will meet Ugandan "
            + "officers.", "meet")).isEqualTo("2013-03-18 weekday");
        assertThat(day("Kenya's defence minister landed in Kampala on Monday for a visit, during which he is set to meet "
            + "Ugandan officers.", "meet")).isEqualTo("2013-03-18 weekday");
    }

    @Test
    void aMeetingWithItsDayToComeIsPlanned() {
        assertThat(event("The deal came in time for a summit of Kenya and Mali in Nairobi next week.", "summit")
            .modality()).isEqualTo(Modality.PLANNED);
        assertThat(event("President Mwai Kibaki opens the conference in Nairobi on Saturday.", "opens").modality())
            .isEqualTo(Modality.PLANNED);
        assertThat(event("President Mwai Kibaki opened the conference in Nairobi on Thursday.", "opened").modality())
            .isEqualTo(Modality.ASSERTED);
    }
}
