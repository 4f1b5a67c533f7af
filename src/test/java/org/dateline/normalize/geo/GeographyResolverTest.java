package org.dateline.normalize.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Place;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class GeographyResolverTest {
    @Test
    void regionsAndContinentsArePlacesWithoutACountry() {
        Geography g = resolve("Leaders from Europe, the Middle East and Latin America discussed North-East Asia.");
        assertThat(g.countries()).isEmpty();
        assertThat(g.places()).extracting(Place::name)
            .containsExactly("Europe", "Middle East", "Latin America", "North-East Asia");
        assertThat(g.places()).extracting(Place::country).containsOnlyNulls();
    }

    @Test
    void whatWasAgreedInATownBearsItsNameAndIsNotThere() {
        assertThat(resolve("Ministers praised the Oslo accords, the Kyoto Protocol and the Lisbon Treaty.").places()).isEmpty();
        Texts.countries("The Uruguay Round took eight years.").isEmpty();
        place("The ministers signed a treaty in Oslo.", "Oslo").isEqualTo("NOR");
    }

    @Test
    void aNameWithAnApostropheIsOneName() {
        place("Monks walked through Xi'an on Monday.", "Xi'an").isEqualTo("CHN");
    }

    @Test
    void disputedTerritoriesFollowTheTable() {
        place("Shells fell in Crimea overnight.", "Crimea").isEqualTo("UKR");
        place("The army moved into the Golan Heights.", "Golan Heights").isEqualTo("SYR");
        place("Soldiers patrolled the Gaza Strip.", "Gaza Strip").isEqualTo("PSE");
        Texts.countries("Kosovo and Taiwan sent observers to Western Sahara.").containsExactly(
            "XKX name Kosovo", "TWN name Taiwan", "ESH name Western Sahara");
    }

    @Test
    void aStateOrCountryBehindTheCommaDecides() {
        assertThat(one("The couple moved to Paris, Texas, last year.", "Paris").adm1()).isEqualTo("Texas");
        assertThat(one("She was born in Springfield, Ill., and studied law.", "Springfield").adm1()).isEqualTo("Illinois");
        assertThat(one("Rain fell in Portland, Maine, all night.", "Portland").adm1()).isEqualTo("Maine");
        assertThat(one("A ship left Newcastle, Australia, for the north.", "Newcastle").country()).isEqualTo("AUS");
        assertThat(one("They met in Birmingham, England, to sign.", "Birmingham").country()).isEqualTo("GBR");
    }

    @Test
    void theArticlesOtherPlacesDecideWhenNothingElseDoes() {
        String ohio = "The council of Springfield, Ohio, voted. Farmers from Columbus and Dayton came. Later, buses "
            + "left for Lima, and a fire closed the road from Lima to Findlay.";
        assertThat(one(ohio, "Lima").country()).isEqualTo("USA");
        assertThat(one("Protesters in Peru marched to Lima as Peruvian troops watched.", "Lima").country())
            .isEqualTo("PER");
    }

    @Test
    void aPlaceKeepsItsSenseThroughTheArticle() {
        Geography g = resolve("A storm hit Portland, Maine. Schools in Portland stayed shut, and Portland waited.");
        assertThat(g.places()).filteredOn(p -> p.name().equals("Portland")).singleElement()
            .satisfies(p -> assertThat(p.adm1()).isEqualTo("Maine"))
            .satisfies(p -> assertThat(p.mentions()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void namesOfPersonsHideThePlacesInThem() {
        String text = "Michael Jordan and Paris Hilton met Jack London in Berlin.";
        Geography g = Texts.RESOLVER.resolve(Texts.document(text), List.of(name(text, "Michael Jordan", NameKind.PERSON),
            name(text, "Paris Hilton", NameKind.PERSON), name(text, "Jack London", NameKind.PERSON),
            name(text, "Berlin", NameKind.PLACE)));
        assertThat(g.places()).extracting(Place::name).containsExactly("Berlin");
        assertThat(g.countries()).extracting(CountryMention::country).containsExactly("DEU");
    }

    @Test
    void anOrganizationGivesItsCountryButNoTown() {
        String text = "Aides at the Russian Defense Ministry spoke. The University of Bristol agreed.";
        Geography g = Texts.RESOLVER.resolve(Texts.document(text), List.of(
            name(text, "Russian Defense Ministry", NameKind.ORGANIZATION),
            name(text, "University of Bristol", NameKind.ORGANIZATION)));
        assertThat(g.countries()).extracting(CountryMention::country).containsExactly("RUS");
        assertThat(g.places()).isEmpty();
    }

    @Test
    void commonWordsThatAreTownsNeedMoreThanACapital() {
        Texts.countries("Most of them read it. Nice work, they said. Many came in March.").isEmpty();
        place("The train from Lyon reached Nice, France, at noon.", "Nice").isEqualTo("FRA");
    }

    @Test
    void aDatelineNamesThePlaceInCapitals() {
        Geography g = resolve("SEOUL, South Korea, March 5 (Agency) -- The government said it would wait.");
        assertThat(g.places()).extracting(Place::name).containsExactly("Seoul");
        assertThat(g.countries()).extracting(CountryMention::country).containsOnly("KOR");
    }

    @Test
    void anAirportNamedAfterItsCityLiesInThatCitysCountry() {
        place("The plane landed at Pyongyang International Airport at noon.", "Pyongyang International Airport")
            .isEqualTo("PRK");
    }

    @Test
    void aCountyIsAPlaceOfItsOwn() {
        assertThat(one("Deputies in Quillfeather County, Texas, closed the road near Austin.", "Quillfeather County")
            .country()).isEqualTo("USA");
    }

    @Test
    void streetsAreNotTheTownsTheyAreCalledAfter() {
        assertThat(resolve("A fire broke out in a shop on Paris Street.").places()).isEmpty();
    }

    @Test
    void townsInSportsTablesAreTeams() {
        String text = "Results of league soccer matches played on Saturday (goals scored): Leeds 3 Bristol 1, Derby v "
            + "Sheffield. The championship game in Rome drew England fans.";
        assertThat(resolve(text).places()).extracting(Place::name).containsExactly("Rome");
    }

    @Test
    void everyMentionSpanIsInsideTheTextAndMentionsAreInOrder() {
        Document d = Texts.document("Fighting near Kharkiv and in Khan Younis went on, said St. Louis-based aid workers.");
        Geography g = Texts.RESOLVER.resolve(d, List.of());
        assertThat(g.countries()).isNotEmpty().isSortedAccordingTo(Comparator.comparing(CountryMention::span));
        List<String> refs = new ArrayList<>();
        for (Place p : g.places()) {
            refs.add(p.ref());
            p.mentions().forEach(m -> assertThat(m.span().end()).isLessThanOrEqualTo(d.text().length()));
        }
        for (int i = 0; i < refs.size(); i++) {
            assertThat(refs.get(i)).isEqualTo("l" + (i + 1));
        }
    }

    @Test
    void washingtonIsTheCapitalUnlessTheArticleSaysOtherwise() {
        assertThat(one("Washington said it would send envoys to Seoul.", "Washington, D.C.").adm1())
            .isEqualTo("District of Columbia");
        Texts.countries("Moscow and Washington signed the treaty.").containsExactly("RUS capital Moscow",
            "USA capital Washington");
    }

    @Test
    void aDemonymAndACommonNounMakeNoLandmark() {
        assertThat(resolve("The English County fixtures and the U.S. State Department were named.").places()).isEmpty();
    }

    @Test
    void aTownMayBearTheNameOfACountry() {
        String text = "A fire in Lebanon, Ohio, closed two roads near Dayton. Lebanon Police thanked neighbors.";
        assertThat(resolve(text).countries()).extracting(CountryMention::country).containsOnly("USA");
        Texts.countries("Troops crossed from Syria into Lebanon as Lebanon Radio fell silent.").contains("LBN name Lebanon");
    }

    @Test
    void aStateInAnAgencysNameGivesItsCountry() {
        String text = "The Georgia Bureau of Records and the University of Nebraska answered.";
        Geography g = Texts.RESOLVER.resolve(Texts.document(text), List.of(
            name(text, "Georgia Bureau of Records", NameKind.ORGANIZATION),
            name(text, "University of Nebraska", NameKind.ORGANIZATION)));
        assertThat(g.countries()).extracting(CountryMention::country).containsOnly("USA");
        assertThat(g.places()).isEmpty();
    }

    @Test
    void aCountryBehindInDecidesToo() {
        assertThat(one("The family from Houston, Texas, was held in Medina in Saudi Arabia.", "Medina").country())
            .isEqualTo("SAU");
    }

    @Test
    void anAbbreviationNeedsItsFullStop() {
        assertThat(resolve("They sang La Boheme and went home.").places()).isEmpty();
        assertThat(resolve("The wall was built in 210 B.C. by farmers.").places()).isEmpty();
        assertThat(one("The plant in Baton Rouge, La., was shut.", "Louisiana").country()).isEqualTo("USA");
    }

    @Test
    void anEmptyTextHasNoPlaces() {
        assertThat(resolve("").countries()).isEmpty();
        assertThat(resolve("...").places()).isEmpty();
    }

    private static AbstractStringAssert<?> place(String text, String name) {
        return assertThat(one(text, name).country());
    }

    private static Place one(String text, String name) {
        List<Place> found = resolve(text).places().stream().filter(p -> p.name().equals(name)).toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static Geography resolve(String text) {
        return Texts.RESOLVER.resolve(Texts.document(text), List.of());
    }

    private static NameMention name(String text, String words, NameKind kind) {
        Document d = Texts.document(text);
        int start = text.indexOf(words);
        int first = d.tokenAt(start);
        int end = d.tokenAt(start + words.length() - 1) + 1;
        return new NameMention(new Span(start, start + words.length()), first, end, d.sentenceOf(first).index(), kind,
            "test", 1);
    }
}
