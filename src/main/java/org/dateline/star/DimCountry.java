package org.dateline.star;

import java.time.LocalDate;
import java.util.List;

/** One row per country, present or former. */
@Table(name = "dim_country", grain = "country, present or former",
    key = "country_key", sort = "country_key", layer = Layer.REFERENCE)
public record DimCountry(
    @Column("surrogate key; 0 unknown, -1 not applicable, -2 ambiguous") long countryKey,
    @Column(value = "ISO 3166-1 alpha-3; for former states the code they had", bloom = true) String iso3,
    @Column(value = "ISO 3166-1 alpha-2", nullable = true) String iso2,
    @Column("ISO 3166-1 number, 0 when there is none") int isoNumber,
    @Column(value = "FIPS 10-4 code", nullable = true) String fips,
    @Column(value = "CAMEO country code", nullable = true) String cameo,
    @Column("Correlates of War state number, 0 when there is none") int cowNumber,
    @Column("GeoNames id, 0 when there is none") long geonamesId,
    @Column("common English name") String name,
    @Column(value = "full English name", nullable = true) String officialName,
    @Column("English adjectives and names of the people") List<String> demonyms,
    @Column(value = "UN region", nullable = true) String region,
    @Column(value = "UN sub-region", nullable = true) String subregion,
    @Column(value = "English name of the capital", nullable = true) String capital,
    @Column(value = "the capital as a place, 0 unknown", references = "dim_place.place_key") long capitalPlaceKey,
    @Column(value = "first day as a state of that name, NULL when not recorded", nullable = true)
    LocalDate validFrom,
    @Column(value = "last day of a former state, NULL for present ones", nullable = true) LocalDate validTo,
    @Column("exists today") boolean isCurrent) implements Row {
    public DimCountry {
        demonyms = List.copyOf(demonyms);
    }
}
