package org.dateline.mention.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void theLongestNameWins() {
        assertThat(found("Trains from New York City to South Korea")).containsExactly("New York City", "South Korea");
    }

    @Test
    void accentsCaseAndLineBreaksDoNotMatter() {
        assertThat(gazetteer.lookup("SAO PAULO")).anySatisfy(e -> assertThat(e.country()).isEqualTo("BRA"));
        assertThat(gazetteer.lookup("São Paulo")).isEqualTo(gazetteer.lookup("Sao Paulo"));
        assertThat(found("a plane from Buenos\nAires to Zürich")).containsExactly("Buenos\nAires", "Zürich");
    }

    @Test
    void anotherNameOfAPlaceLeadsToTheSameEntry() {
        assertThat(gazetteer.lookup("Bombay").get(0).id()).isEqualTo(gazetteer.lookup("Mumbai").stream()
            .filter(e -> e.type() == GeoEntry.Type.PLACE).findFirst().orElseThrow().id());
    }

    @Test
    void placesOfOneNameComeByPopulation() {
        List<GeoEntry> places = gazetteer.lookup("Springfield").stream()
            .filter(e -> e.type() == GeoEntry.Type.PLACE).toList();
        assertThat(places).hasSizeGreaterThan(5);
        assertThat(places).extracting(GeoEntry::population).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void theFullStopOfAnAbbreviationBelongsToIt() {
        assertThat(found("the U.S. and Fla. agreed")).containsExactly("U.S.", "Fla.");
    }

    @Test
    void aWordInSmallLettersAnAddressAndADomainAreNoPlaces() {
        assertThat(found("we saw turkey and china plates at moscow.com")).isEmpty();
        assertThat(found("write to x@Berlin.de")).isEmpty();
    }

    @Test
    void aSentenceEndDoesNotJoinWords() {
        assertThat(found("It was in Mexico. City hall was shut.")).contains("Mexico").doesNotContain("Mexico. City");
    }

    @Test
    void divisionsHaveNames() {
        assertThat(gazetteer.division("USA", "TX")).isEqualTo("Texas");
        assertThat(gazetteer.division("USA", "??")).isNull();
    }

    @Test
    void anUnknownFormNamesNothing() {
        assertThat(gazetteer.lookup("Quillfeather Hollow Nine")).isEmpty();
        assertThat(gazetteer.lookup("")).isEmpty();
    }

    private List<String> found(String text) {
        return gazetteer.find(new Words(text)).stream().map(h -> text.substring(h.start(), h.end())).toList();
    }
}
