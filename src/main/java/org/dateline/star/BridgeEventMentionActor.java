package org.dateline.star;

/** One row per actor of an event mention. */
@Table(name = "bridge_event_mention_actor", grain = "actor of an event mention",
    key = {"event_mention_key", "role", "ordinal"},
    sort = {"event_mention_key", "role", "ordinal"}, layer = Layer.BUNDLE)
public record BridgeEventMentionActor(
    @Column(value = "event mention", references = "fact_event_mention.event_mention_key", bloom = true)
    long eventMentionKey,
    @Column(value = "article version", references = "dim_article.article_key") long articleKey,
    @Column("source or target") String role,
    @Column("zero-based number within the role") int ordinal,
    @Column(value = "person, -1 when the actor is none", references = "bridge_person_alias.person_alias_key")
    long personAliasKey,
    @Column(value = "organization, -1 when the actor is none", references = "dim_organization.organization_key")
    long organizationKey,
    @Column(value = "country, 0 unknown", references = "dim_country.country_key") long countryKey,
    @Column(value = "how the country is known: named, setting (that of the article's news), unknown", nullable = true)
    String countryBasis,
    @Column("CAMEO actor code, empty when unidentified") String code,
    @Column("what the offsets count in: headline or text") String field,
    @Column("first code point of the actor's words") int startOffset,
    @Column("code point behind them") int endOffset,
    @Column("the words") String surface) implements Row {
}
