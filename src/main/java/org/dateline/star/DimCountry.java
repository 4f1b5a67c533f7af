package org.dateline.star;

import java.time.LocalDate;
import java.util.List;

/** One row per country, territory or former state. */
@Table(name = "dim_country", grain = "country, territory or former state",
    key = "country_key", sort = "country_key", layer = Layer.REFERENCE)
public record DimCountry(
    @Column("surrogate key; 0 unknown, -1 not applicable, -2 ambiguous") long countryKey,
    @Column(value = "ISO 3166-1 alpha-3; the code it had for former states; X.. where ISO has none", bloom = true)
    String iso3,
    @Column(value = "ISO 3166-1 alpha-2", nullable = true) String iso2,
    @Column(value = "ISO 3166-1 number, three digits", nullable = true) String isoNumber,
    @Column(value = "FIPS 10-4 code; many equal the alpha-2 code of another country", nullable = true) String fips,
    @Column(value = "country part of CAMEO actor codes", nullable = true) String cameo,
    @Column("Correlates of War state number, 0 when there is none") int cowNumber,
    @Column("GeoNames id, 0 when there is none") long geonamesId,
    @Column("common English name") String name,
    @Column(value = "full English name", nullable = true) String officialName,
    @Column("English adjectives and nouns for the people") List<String> demonyms,
    @Column(value = "UN region", nullable = true) String region,
    @Column(value = "UN sub-region", nullable = true) String subregion,
    @Column(value = "English name of the capital or seat of government", nullable = true) String capital,
    @Column("state, territory, disputed, former; special for the members that are no country") String status,
    @Column(value = "ISO 3166-1 alpha-3 of the country it is today, its own or the heir's", nullable = true)
    String today,
    @Column(value = "first day of the state in its present form, NULL when before 1945 or not recorded",
        nullable = true)
    LocalDate validFrom,
    @Column(value = "last day of a former state, NULL for present ones", nullable = true) LocalDate validTo,
    @Column("exists today") boolean isCurrent) implements Row {
    public DimCountry {
        demonyms = List.copyOf(demonyms);
    }
}
