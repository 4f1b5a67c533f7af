package org.dateline.star;

/** One row per mention of a country. */
@Table(name = "fact_country_mention", grain = "mention of a country",
    key = "mention_key", sort = {"published_date_key", "article_key", "mention_key"}, layer = Layer.BUNDLE)
public record FactCountryMention(
    @Column("surrogate key") long mentionKey,
    @Column(value = "article version", references = "dim_article.article_key", bloom = true) long articleKey,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column(value = "country", references = "dim_country.country_key", bloom = true) long countryKey,
    @Column("by what it is named: name, demonym, capital, place, abbreviation") String kind,
    @Column("zero-based number of the sentence in the article, headline included") int sentence,
    @Column("what the offsets count in: headline or text") String field,
    @Column("part of the article: headline, byline, timestamp, dateline, body, caption, credit, note") String zone,
    @Column("first code point of the span, zero-based, in the field") int startOffset,
    @Column("code point behind the span") int endOffset,
    @Column("the very characters of the span") String surface,
    @Column("name of the rule or model that made the row") String rule,
    @Column("0 to 1") double confidence) implements Row {
}
