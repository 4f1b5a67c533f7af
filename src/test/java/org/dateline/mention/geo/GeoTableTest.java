package org.dateline.mention.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeoTableTest {
    private final Set<String> countries =
        GeoTable.rows("countries.tsv").stream().map(r -> r[0]).collect(Collectors.toSet());

    @Test
    void everyRegionLiesInACountryOfTheTableOrInNone() {
        List<String[]> rows = GeoTable.rows("regions.tsv");
        assertThat(rows).hasSizeGreaterThan(1200).allSatisfy(r -> {
            assertThat(r[2].isEmpty() || countries.contains(r[2])).as(r[0]).isTrue();
            assertThat(r[0]).isNotBlank();
            assertThat(r[5].isEmpty()).as(r[0]).isEqualTo(r[6].isEmpty());
        });
        Set<String> forms = new HashSet<>();
        assertThat(rows).allSatisfy(r -> assertThat(forms.add(r[0] + ' ' + r[7].equals("postal"))).as(r[0]).isTrue());
    }

    @Test
    void everyStateOfTheUnionHasItsNameAndItsPostalCode() {
        List<String[]> states = GeoTable.rows("regions.tsv").stream()
            .filter(r -> r[2].equals("USA") && r[3].equals("state")).toList();
        assertThat(states.stream().map(r -> r[4]).distinct()).hasSize(51);
        assertThat(states.stream().filter(r -> r[7].equals("postal"))).hasSize(51);
    }

    @Test
    void everyDivisionLiesInACountryOfTheTable() {
        assertThat(GeoTable.rows("adm1.tsv")).hasSizeGreaterThan(3000)
            .allSatisfy(r -> assertThat(countries).contains(r[0]));
    }

    @Test
    void everyAliasLeadsToAPlace() {
        assertThat(GeoTable.rows("place_aliases.tsv")).hasSizeGreaterThan(200).allSatisfy(r ->
            assertThat(Gazetteer.standard().lookup(r[0])).as(r[0]).anySatisfy(e ->
                assertThat(e.id()).isEqualTo(Long.parseLong(r[1]))));
    }

    @Test
    void placesHaveCoordinatesOnEarth() {
        for (String name : List.of("Springfield", "Wellington", "Quito", "Nuuk", "San Antonio", "Washington")) {
            assertThat(Gazetteer.standard().lookup(name)).filteredOn(e -> e.type() == GeoEntry.Type.PLACE).isNotEmpty()
                .allSatisfy(e -> {
                    assertThat(e.latitude()).isBetween(-90.0, 90.0);
                    assertThat(e.longitude()).isBetween(-180.0, 180.0);
                    assertThat(countries).contains(e.country());
                });
        }
        GeoEntry wellington = Gazetteer.standard().lookup("Wellington").stream()
            .filter(e -> e.country().equals("NZL") && e.kind().equals("C")).findFirst().orElseThrow();
        assertThat(wellington.latitude()).isBetween(-41.5, -41.0);
        assertThat(wellington.longitude()).isBetween(174.5, 175.0);
    }
}
