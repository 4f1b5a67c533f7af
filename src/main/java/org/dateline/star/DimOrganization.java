package org.dateline.star;

/** One row per organization. */
@Table(name = "dim_organization", grain = "organization",
    key = "organization_key", sort = "organization_key", layer = Layer.RESOLVED)
public record DimOrganization(
    @Column("surrogate key; 0 unknown, -1 not applicable") long organizationKey,
    @Column("the form used most") String name,
    @Column(value = "short form", nullable = true) String acronym,
    @Column(value = "CAMEO role code of what it is: GOV, MIL, COP, JUD, LEG, PTY, REB, BUS, MED, EDU, IGO, NGO ...",
        nullable = true)
    String kind,
    @Column(value = "state it belongs to, 0 unknown or international", references = "dim_country.country_key")
    long countryKey,
    @Column("article versions that name it") int articleCount) implements Row {
}
