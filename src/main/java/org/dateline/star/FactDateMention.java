package org.dateline.star;

/** One row per mention of a time. */
@Table(name = "fact_date_mention", grain = "mention of a time",
    key = "mention_key", sort = {"published_date_key", "article_key", "mention_key"}, layer = Layer.BUNDLE)
public record FactDateMention(
    @Column("surrogate key") long mentionKey,
    @Column(value = "article version", references = "dim_article.article_key", bloom = true) long articleKey,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column("TIMEX3 type: DATE, TIME, DURATION, SET") String timexType,
    @Column(value = "TIMEX3 value, ISO 8601 with its extensions", nullable = true) String timexValue,
    @Column(value = "TIMEX3 modifier", nullable = true) String timexMod,
    @Column(value = "first day it covers as yyyymmdd, 0 unknown", references = "dim_date.date_key") int fromDateKey,
    @Column(value = "last day it covers as yyyymmdd, 0 unknown", references = "dim_date.date_key") int toDateKey,
    @Column("day, week, month, quarter, season, half, year, decade, century, range, none") String precision,
    @Column("explicit, relative, weekday, dateline, publication, unknown") String basis,
    @Column("zero-based number of the sentence in the article, headline included") int sentence,
    @Column("what the offsets count in: headline or text") String field,
    @Column("part of the article: headline, byline, timestamp, dateline, body, caption, credit, note") String zone,
    @Column("first code point of the span, zero-based, in the field") int startOffset,
    @Column("code point behind the span") int endOffset,
    @Column("the very characters of the span") String surface,
    @Column("name of the rule or model that made the row") String rule,
    @Column("0 to 1") double confidence) implements Row {
}
