package org.dateline.star;

/**
 * One row per surface form of a person: name with country and, for a bare surname, the position it came with.
 */
@Table(name = "bridge_person_alias",
    grain = "surface form of a person: name with country and, for a bare surname, the position it came with",
    key = "person_alias_key", sort = {"person_id", "person_alias_key"}, layer = Layer.RESOLVED)
public record BridgePersonAlias(
    @Column(value = "surrogate key that mentions refer to; 0 unknown, -1 not applicable", bloom = true)
    long personAliasKey,
    @Column(value = "the person; 0 unknown, -1 not applicable, -2 several persons fit",
        references = "dim_person.person_id", bloom = true)
    long personId,
    @Column("the form as most articles write it") String name,
    @Column("the form for matching: no case, accents or punctuation") String normalName,
    @Column(value = "country the form came with, 0 none", references = "dim_country.country_key") long countryKey,
    @Column(value = "position a bare surname came with", nullable = true) String position,
    @Column("how the person was found: full name, variant, surname, alone, ambiguous, special") String resolution,
    @Column("0 to 1") double confidence,
    @Column("article versions that use the form") int articleCount,
    @Column(value = "day of the first article with it as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int firstSeenDateKey,
    @Column(value = "day of the last article with it as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int lastSeenDateKey) implements Row {
}
