package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryBasis;
import org.dateline.normalize.Event;
import org.dateline.normalize.PlaceBasis;
import org.junit.jupiter.api.Test;

/** In which country acts take place, and whose people do and suffer them, where the sentence does not say. */
class EventSettingTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final String LIMA = "A fire broke out at a market in Lima on Tuesday.\n\n";

    private static Event event(String text, String trigger) {
        Extraction x = EXTRACTOR.extract(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2013-03-22").orElseThrow(), null, null, null, ArticleStatus.USABLE, true));
        return x.events().events().stream().filter(e -> x.document().text(e.trigger()).startsWith(trigger)).findFirst()
            .orElseThrow(() -> new AssertionError("No " + trigger + " in " + text));
    }

    private static String who(Event e) {
        return String.join("+", e.source().stream().map(Actor::code).toList()) + " > "
            + String.join("+", e.target().stream().map(Actor::code).toList());
    }

    @Test
    void peopleOfNoCountryAreOfTheCountryOfTheNews() {
        Event e = event(LIMA + "Police arrested two farmers near the market.", "arrested");
        assertThat(who(e)).isEqualTo("PERCOP > PERAGR");
        assertThat(e.target().get(0).countryBasis()).isEqualTo(CountryBasis.SETTING);
        assertThat(e.place()).isEqualTo("PER");
    }

    @Test
    void whereThingsHappenWeighsMoreThanWhoIsNamed() {
        Event e = event("Protesters gathered in Lima before the visit of the US president. They called the US president a "
            + "liar and burned US flags in Cuzco.\n\nPolice arrested two students.", "arrested");
        assertThat(who(e)).isEqualTo("PERCOP > PEREDU");
    }

    @Test
    void oneOfTwoCountriesIsNotChosen() {
        Event e = event("Kenya signed a treaty with Uganda.\n\nPolice arrested two students.", "arrested");
        assertThat(who(e)).isEqualTo("COP > EDU");
        assertThat(e.placeBasis()).isEqualTo(PlaceBasis.UNKNOWN);
    }

    @Test
    void whoFledOrCannotBeKnownIsOfNoCountry() {
        assertThat(who(event(LIMA + "Gunmen shot two refugees near the market.", "shot"))).isEqualTo("UAF > REF");
    }

    @Test
    void talksAreHeldByOthersThanTheHosts() {
        assertThat(who(event("Ministers held talks in Geneva with rebels from Mali and Chad.", "held talks")))
            .doesNotContain("CHE");
    }

    @Test
    void thePlaceSaysHowItIsKnown() {
        assertThat(event("Kenyan police arrested two Malian nurses in Nairobi.", "arrested").placeBasis())
            .isEqualTo(PlaceBasis.STATED);
        Event home = event("Kenyan police arrested two Kenyan nurses. Uganda and Mali said nothing.", "arrested");
        assertThat(home.place()).isEqualTo("KEN");
        assertThat(home.placeBasis()).isEqualTo(PlaceBasis.PARTIES);
        assertThat(event("The Kenyan president visited Uganda.", "visited").placeBasis()).isEqualTo(PlaceBasis.HOST);
    }

    @Test
    void aNamedPersonIsOfTheCountryOfTheNewsOnlyWhereHeIsTaken() {
        assertThat(who(event(LIMA + "Police detained Ramon Quispe, a driver.", "detained"))).startsWith("PERCOP > PER");
        assertThat(who(event(LIMA + "Ramon Quispe praised the firemen.", "praised"))).startsWith(" > ");
    }

    @Test
    void whoComesFromElsewhereIsNotOfTheCountryOfTheNews() {
        assertThat(who(event(LIMA + "Gunmen robbed and shot two foreign tourists.", "shot"))).doesNotContain("PER");
        assertThat(who(event(LIMA + "European ministers criticized Mali.", "criticized"))).isEqualTo("GOV > MLI");
        assertThat(who(event("The envoy in Lima criticized Kenya.", "criticized"))).isEqualTo("GOV > KEN");
    }

    @Test
    void whoIsBackedByALandIsNotOfIt() {
        assertThat(who(event("Iranian-backed Hezbollah shelled a Kenyan village.", "shelled"))).isEqualTo("LBNREB > KENCVL");
        assertThat(who(event("Burundian Hutu rebels attacked a Kenyan patrol.", "attacked")))
            .isEqualTo("BDIHUTREB > KENMIL");
    }

    @Test
    void peopleOfTheCountryOfTheNewsAreToldOfAgain() {
        String text = "In Bergen, Norway, King Olav met farmers on Tuesday.\n\nNorway's king talked to farmers.";
        assertThat(event(text, "talked").placeBasis()).isEqualTo(PlaceBasis.RETOLD);
    }

    @Test
    void ministersTalkOfTheirOwnAbroad() {
        assertThat(event(LIMA + "The Kenyan minister criticized the Kenyan army.", "criticized").place()).isNull();
    }

    @Test
    void soldiersMayBeAbroad() {
        assertThat(event("Ten French soldiers were killed. Uganda and Mali said nothing.", "killed").place()).isNull();
    }
}
