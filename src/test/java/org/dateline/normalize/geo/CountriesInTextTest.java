package org.dateline.normalize.geo;

import org.junit.jupiter.api.Test;

class CountriesInTextTest {
    @Test
    void countriesAreFoundByNameDemonymAbbreviationCapitalAndSeatOfPower() {
        Texts.countries("Envoys from Japan met Dutch and U.S. delegates; N. Korea stayed away.").containsExactly(
            "JPN name Japan", "NLD demonym Dutch", "USA abbreviation U.S.", "PRK abbreviation N. Korea");
        Texts.countries("The Kremlin turned the offer down, and Pyongyang kept silent.").containsExactly(
            "RUS capital Kremlin", "PRK capital Pyongyang");
        Texts.countries("Talks between the UAE and the Democratic Republic of Congo went on.").containsExactly(
            "ARE abbreviation UAE", "COD name Democratic Republic of Congo");
    }

    @Test
    void formerStatesAreNamedByTheirHeirs() {
        Texts.countries("The Soviet army left, while East German police and Zaire's envoys looked on.").containsExactly(
            "RUS demonym Soviet", "DEU demonym East German", "COD name Zaire");
    }

    @Test
    void compoundsNameBothSides() {
        Texts.countries("The Ukraine-Russia war and the Franco-German plan worried US-backed groups.").containsExactly(
            "UKR name Ukraine", "RUS name Russia", "FRA demonym Franco", "DEU demonym German", "USA abbreviation US");
    }

    @Test
    void aPronounIsNotTheUnitedStates() {
        Texts.countries("He told us that they gave us nothing.").isEmpty();
        Texts.countries("Officials said the US would give us time.").containsExactly("USA abbreviation US");
    }

    @Test
    void georgiaIsTheStateAmongAmericanTownsAndTheCountryAmongItsNeighbours() {
        Texts.countries("Police in Atlanta said drivers in Georgia and Alabama should stay home.")
            .doesNotContain("GEO name Georgia");
        Texts.countries("Troops from Russia entered Georgia, and Tbilisi asked Armenia for help.")
            .contains("GEO name Georgia");
    }

    @Test
    void personsHidePlacesEvenWithoutATagger() {
        Texts.countries("Reporters asked Michael Jordan about the game.").isEmpty();
        Texts.countries("The king of Jordan flew to Amman.").contains("JOR name Jordan");
        Texts.countries("Mr Chad Miller opened the shop.").isEmpty();
    }

    @Test
    void turkeyIsACountryAndNotABird() {
        Texts.countries("Turkey breast sandwiches were sold out.").isEmpty();
        Texts.countries("Leaders from Greece and Turkey met.").containsExactly("GRC name Greece", "TUR name Turkey");
    }

    @Test
    void sumsOfMoneyNameNoCountry() {
        Texts.countries("It paid 30 mln Canadian dlrs and 5 billion U.S. dollars.").isEmpty();
        Texts.countries("The Canadian dollar rose as U.S. traders sold.").contains("CAN demonym Canadian",
            "USA abbreviation U.S.");
    }

    @Test
    void languagesNameNoCountry() {
        Texts.countries("She answered in French, and he wrote it down.").isEmpty();
        Texts.countries("She met French officials in Brussels.").contains("FRA demonym French");
    }

    @Test
    void americansOfOtherContinentsAreNotTheUnitedStates() {
        Texts.countries("Latin American and South American ministers met.").isEmpty();
        Texts.countries("An American pilot was freed.").containsExactly("USA demonym American");
    }

    @Test
    void headlinesInCapitalsAreRead() {
        Texts.countries("JAPAN AND SOUTH KOREA SIGN FISHING PACT\n\nThe pact was signed on Monday in Tokyo.").contains(
            "JPN name JAPAN", "KOR name SOUTH KOREA");
    }

    @Test
    void bareKoreaFollowsTheArticle() {
        Texts.countries("Seoul and South Korea agreed. Korean officials were pleased.").contains("KOR demonym Korean");
        Texts.countries("North Korea and South Korea met. Korean officials were pleased.").doesNotContain(
            "KOR demonym Korean", "PRK demonym Korean");
    }

    @Test
    void aCapitalStandsForItsGovernmentWithoutAPreposition() {
        Texts.countries("The islanders accused Paris of delay, and Havana rejected the plan.").containsExactly(
            "FRA capital Paris", "CUB capital Havana");
    }

    @Test
    void acronymsAreNotTowns() {
        Texts.countries("The UN and NATO sent observers, the WHO doctors.").isEmpty();
    }

    @Test
    void combiningFormsCountBeforeAnotherPeopleOnly() {
        Texts.countries("Sino-Kenyan trade grew as Russo-Turkish talks ended.").contains("CHN demonym Sino", "KEN demonym Kenyan",
            "RUS demonym Russo", "TUR demonym Turkish");
        Texts.countries("The Indo-Pacific fleet met the Anglo team.").doesNotContain("IND demonym Indo", "GBR demonym Anglo");
    }
}
