package org.dateline.star;

import java.time.LocalDate;

/** One row per version of a person (slowly changing, type 2): a span of days with one position. */
@Table(name = "dim_person", grain = "version of a person (slowly changing, type 2): a span of days with one position",
    key = "person_key", sort = {"person_id", "valid_from"}, layer = Layer.RESOLVED)
public record DimPerson(
    @Column("surrogate key of the version; 0 unknown, -1 not applicable, -2 ambiguous") long personKey,
    @Column(value = "the person, the same in all versions", bloom = true) long personId,
    @Column("the form of the full name used most") String name,
    @Column(value = "family name by the name's own order", nullable = true) String surname,
    @Column(value = "position as articles word it, NULL when none is said", nullable = true) String position,
    @Column(value = "organization of the position as worded", nullable = true) String organization,
    @Column(value = "state the person acts for, 0 unknown", references = "dim_country.country_key") long countryKey,
    @Column("first day of the version; 0001-01-01 for the first one") LocalDate validFrom,
    @Column("last day of the version; 9999-12-31 for the current one") LocalDate validTo,
    @Column("the last version") boolean isCurrent,
    @Column("known by a surname only; completed when an article gives the full name") boolean isInferred,
    @Column(value = "first day an article shows this version, NULL when undated", nullable = true)
    LocalDate observedFrom,
    @Column(value = "last day an article shows this version, NULL when undated", nullable = true)
    LocalDate observedTo,
    @Column("article versions that name the person") int articleCount) implements Row {
}
