package org.dateline.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.mention.geo.CountryName;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private final Countries countries = Countries.standard();

    @Test
    void everyCodeOfAPresentCountryIsItsOwn() {
        assertUnique(Country::iso2);
        assertUnique(Country::number);
        assertUnique(Country::fips);
        assertUnique(Country::cameo);
        assertUnique(c -> c.cow() == null ? null : c.cow().toString());
        assertUnique(c -> c.geonamesId() == 0 ? null : String.valueOf(c.geonamesId()));
        assertUnique(Country::name);
    }

    @Test
    void codesHaveTheFormOfTheirList() {
        assertThat(countries.all()).hasSizeGreaterThan(260).allSatisfy(c -> {
            assertThat(c.iso3()).matches("[A-Z]{3}");
            assertThat(c.iso2() == null ? "AA" : c.iso2()).matches("[A-Z]{2}");
            assertThat(c.fips() == null ? "AA" : c.fips()).matches("[A-Z]{2}");
            assertThat(c.cameo() == null ? "AAA" : c.cameo()).matches("[A-Z]{3}");
            assertThat(c.number() == null ? "000" : c.number()).matches("\\d{3}");
            assertThat(c.status()).isIn("state", "territory", "disputed", "former");
        });
    }

    @Test
    void fipsCodesThatLookLikeAnotherCountrysIsoCodeStayApart() {
        assertThat(country("RUS").fips()).isEqualTo("RS");
        assertThat(country("SRB").iso2()).isEqualTo("RS");
        assertThat(country("SRB").fips()).isEqualTo("RI");
        assertThat(country("PRK").fips()).isEqualTo("KN");
        assertThat(country("KNA").iso2()).isEqualTo("KN");
        Map<String, Country> byIso2 = new HashMap<>();
        countries.all().stream().filter(c -> c.iso2() != null).forEach(c -> byIso2.putIfAbsent(c.iso2(), c));
        assertThat(countries.all().stream().filter(c -> !c.former() && c.fips() != null)
            .filter(c -> byIso2.containsKey(c.fips()) && !byIso2.get(c.fips()).equals(c))).hasSizeGreaterThan(60);
    }

    @Test
    void cameoKeepsTheCodesThatDifferFromIso() {
        assertThat(country("ROU").cameo()).isEqualTo("ROM");
        assertThat(country("MNE").cameo()).isEqualTo("MTN");
        assertThat(country("TLS").cameo()).isEqualTo("TMP");
        assertThat(country("USA").cameo()).isEqualTo("USA");
    }

    @Test
    void aFormerStateHasDatesAndAnHeirThatStillStands() {
        assertThat(countries.all().stream().filter(Country::former)).hasSizeGreaterThan(12).allSatisfy(c -> {
            assertThat(c.validFrom()).isBefore(c.validTo());
            assertThat(country(c.today()).former()).isFalse();
        });
        assertThat(countries.all().stream().filter(c -> !c.former()))
            .allSatisfy(c -> assertThat(c.today()).isEqualTo(c.iso3()));
        assertThat(country("SUN").today()).isEqualTo("RUS");
        assertThat(country("DDR").today()).isEqualTo("DEU");
    }

    @Test
    void everyNameFormBelongsToACountryOfTheTable() {
        assertThat(countries.names()).hasSizeGreaterThan(1500)
            .allSatisfy(n -> assertThat(countries.byIso3(n.country())).isPresent());
        assertThat(countries.names().stream().map(CountryName::form)).doesNotHaveDuplicates();
    }

    @Test
    void everyStateHasANameACapitalAndAnAdjective() {
        assertThat(countries.all().stream().filter(c -> c.status().equals("state"))).hasSizeGreaterThan(190)
            .allSatisfy(c -> {
                assertThat(countries.byName(c.name())).contains(c);
                assertThat(c.capital()).isNotNull();
                assertThat(c.adjective() == null && !c.iso3().equals("VAT")).isFalse();
            });
    }

    @Test
    void namesAreFoundInAnyOfTheirForms() {
        for (String form : List.of("North Korea", "DPRK", "N. Korea", "Democratic People's Republic of Korea")) {
            assertThat(countries.byName(form)).as(form).contains(country("PRK"));
        }
        for (String form : List.of("U.S.", "US", "United States of America", "the United States", "UNITED STATES")) {
            assertThat(countries.byName(form)).as(form).contains(country("USA"));
        }
        assertThat(countries.byName("Zaire").orElseThrow().today()).isEqualTo("COD");
        assertThat(countries.byName("Burma").orElseThrow().today()).isEqualTo("MMR");
        assertThat(countries.byName("the Netherlands")).contains(country("NLD"));
    }

    @Test
    void demonymsAreFoundAsAdjectiveAndAsPerson() {
        Map<String, String> expected = Map.of("Russian", "RUS", "RUSSIANS", "RUS", "Briton", "GBR", "Dutch", "NLD",
            "Thai", "THA", "Poles", "POL", "Filipino", "PHL", "Scottish", "GBR", "Nigerien", "NER", "Nigerians", "NGA");
        expected.forEach((word, iso3) -> assertThat(countries.byDemonym(word)).as(word).contains(country(iso3)));
        assertThat(countries.isDemonym("Russia")).isFalse();
        assertThat(countries.isDemonym("polish")).isFalse();
        assertThat(countries.isDemonym("European")).isFalse();
    }

    @Test
    void capitalsAndSeatsOfPowerStandForTheirGovernment() {
        Map<String, String> expected = Map.of("Moscow", "RUS", "Kremlin", "RUS", "the White House", "USA", "Blue House",
            "KOR", "Downing Street", "GBR", "Élysée", "FRA", "BEIJING", "CHN", "Pretoria", "ZAF");
        expected.forEach((form, iso3) -> assertThat(countries.byCapital(form)).as(form).contains(country(iso3)));
    }

    @Test
    void aWordInSmallLettersIsNoCountry() {
        for (String word : List.of("us", "turkey", "china", "chad", "", "a")) {
            assertThat(countries.find(word)).as(word).isEmpty();
        }
        assertThat(countries.find("Us")).isEmpty();
    }

    private Country country(String iso3) {
        return countries.byIso3(iso3).orElseThrow();
    }

    private void assertUnique(Function<Country, String> code) {
        assertThat(countries.all().stream().filter(c -> !c.former()).map(code).filter(x -> x != null))
            .isNotEmpty().doesNotHaveDuplicates();
    }
}
