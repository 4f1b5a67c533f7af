package org.dateline.star;

/** One row per statement that a person holds, takes or leaves a position. */
@Table(name = "fact_position_mention", grain = "statement that a person holds, takes or leaves a position",
    key = "mention_key", sort = {"published_date_key", "article_key", "mention_key"}, layer = Layer.BUNDLE)
public record FactPositionMention(
    @Column("surrogate key") long mentionKey,
    @Column(value = "article version", references = "dim_article.article_key", bloom = true) long articleKey,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column(value = "form of the person's name in the article",
        references = "bridge_person_alias.person_alias_key", bloom = true)
    long personAliasKey,
    @Column("as worded, without country adjective, former, acting and the like") String position,
    @Column(value = "as worded", nullable = true) String organization,
    @Column(value = "country, 0 unknown", references = "dim_country.country_key") long countryKey,
    @Column("held, taken, left, former, acting, elect, designate") String status,
    @Column(value = "first day since which it may be held as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int sinceFromDateKey,
    @Column(value = "last day since which it may be held as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int sinceToDateKey,
    @Column(value = "first day until which it may be held as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int untilFromDateKey,
    @Column(value = "last day until which it may be held as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int untilToDateKey,
    @Column("zero-based number of the sentence in the article, headline included") int sentence,
    @Column("what the offsets count in: headline or text") String field,
    @Column("part of the article: headline, byline, timestamp, dateline, body, caption, credit, note") String zone,
    @Column("first code point of the span, zero-based, in the field") int startOffset,
    @Column("code point behind the span") int endOffset,
    @Column("the very characters of the span") String surface,
    @Column("name of the rule or model that made the row") String rule,
    @Column("0 to 1") double confidence) implements Row {
}
