package org.dateline.star;

/** One row per person of an article version. */
@Table(name = "stage_person", grain = "person of an article version",
    key = {"article_key", "person_alias_key"}, sort = {"article_key", "person_alias_key"}, layer = Layer.STAGE)
public record StagePerson(
    @Column("article version") long articleKey,
    @Column("form of the name") long personAliasKey,
    @Column("fullest form in the article") String name,
    @Column(value = "given names", nullable = true) String given,
    @Column("family name") String surname,
    @Column("name for matching: no case, accents, punctuation or titles") String normalName,
    @Column("surname for matching") String normalSurname,
    @Column(value = "ISO 3166-1 alpha-3 of the state the person acts for", nullable = true) String country,
    @Column(value = "main position as worded", nullable = true) String position,
    @Column(value = "as worded", nullable = true) String organization,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column("mentions in the article") int mentions) implements Row {
}
