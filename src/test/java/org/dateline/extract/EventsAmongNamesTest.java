package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.dateline.normalize.Event;
import org.dateline.normalize.Modality;
import org.junit.jupiter.api.Test;

/** Acts whose words are told apart by the names and dates around them. */
class EventsAmongNamesTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static List<Event> events(String text) {
        Article a = new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2024-05-01").orElseThrow(), "en", null, null, ArticleStatus.USABLE, true);
        return EXTRACTOR.extract(a).events().events();
    }

    private static List<String> codes(String text) {
        return events(text).stream().map(Event::cameo).filter(c -> !c.equals("010")).toList();
    }

    @Test
    void theMonthOfMarchIsNoDemonstration() {
        assertThat(codes("The bank was declared insolvent in March by a Kenyan court.")).isEmpty();
        assertThat(codes("Kenyan nurses staged a march in Nairobi in March.")).containsExactly("141");
    }

    @Test
    void whoIsJoinedInDoingSomethingIsNoBody() {
        assertThat(codes("Slovakia joined the European Union.")).containsExactly("050");
        assertThat(codes("Thabo Mbeki will travel to Chad, joining Olusegun Obasanjo.")).doesNotContain("050");
    }

    @Test
    void theOccasionOfABodyIsNoMeetingOfIt() {
        assertThat(codes("Kenya called for calm at a NATO summit.")).noneMatch(c -> c.startsWith("04"));
        assertThat(codes("A NATO summit opened in Vienna.")).containsExactly("040");
        assertThat(codes("The talks between Kenya and Mali began.")).containsExactly("040");
    }

    @Test
    void whatSpeakersDoThemselvesIsTheirAct() {
        assertThat(codes("\"We condemn the raid on Chad,\" the Kenyan foreign minister said.")).contains("111");
        assertThat(codes("\"I call on Chad to free the nurses,\" Kenyan President Paul Otieno said."))
            .anyMatch(c -> c.startsWith("02"));
    }

    @Test
    void whatSpeakersHopeIsNoAct() {
        assertThat(codes("\"We hope that we will meet Chad,\" the Kenyan foreign minister said.")).isEmpty();
        assertThat(codes("\"We condemn the raid on the hen house,\" the Kenyan carpenter said.")).doesNotContain("111");
    }

    @Test
    void bothSidesAreTheCountriesOfTheTalkNotTheSpeakers() {
        List<Event> events = events("Kofi Mensah, a professor at the University of Nairobi in Kenya, spoke on Monday.\n\n"
            + "Mensah said the visit could serve Peru as a chance to win over Chile.\n\n"
            + "\"Both sides are likely to discuss the border,\" Mensah said.");
        assertThat(events).anyMatch(e -> e.cameo().equals("040") && e.source().get(0).code().equals("CHL")
            && e.target().get(0).code().equals("PER"));
    }

    @Test
    void whatIsToldWithHistoryIsBackground() {
        assertThat(events("Spain withdrew from Mali in 1976 while rebels, supported by Algeria, attacked Ghana."))
            .isNotEmpty().allMatch(Event::background);
        assertThat(events("The Kenyan court, which was set up in 1993, jailed nine rebels.")).isNotEmpty()
            .noneMatch(Event::background);
    }

    @Test
    void anActOfHistoryHasHappenedWhateverIsPlannedBesides() {
        assertThat(events("The paper said the 1975 invasion of Mali by Ghana would trouble Ghana long after its premier leaves."))
            .filteredOn(e -> e.cameo().equals("190")).isNotEmpty().allMatch(e -> e.modality() == Modality.ASSERTED);
    }

    @Test
    void anEnvoyOfSomebodyActsHimself() {
        String text = "UN Secretary General Kofi Annan's special envoy, Craig Mortlock, arrived in Kenya on Wednesday.";
        assertThat(events(text)).filteredOn(e -> e.cameo().equals("042")).singleElement()
            .matches(e -> text.startsWith("Craig", e.source().get(0).span().start()));
    }
}
