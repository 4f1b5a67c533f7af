package org.dateline.star;

/** One row per organization of an article version. */
@Table(name = "stage_organization", grain = "organization of an article version",
    key = {"article_key", "organization_key"}, sort = {"article_key", "organization_key"}, layer = Layer.STAGE)
public record StageOrganization(
    @Column("article version") long articleKey,
    @Column("surrogate key") long organizationKey,
    @Column("fullest form in the article") String name,
    @Column(value = "short form", nullable = true) String acronym,
    @Column(value = "CAMEO role code", nullable = true) String kind,
    @Column(value = "ISO 3166-1 alpha-3", nullable = true) String country) implements Row {
}
