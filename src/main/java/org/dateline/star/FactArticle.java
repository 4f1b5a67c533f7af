package org.dateline.star;

/** One row per article version: counts and dates. */
@Table(name = "fact_article", grain = "article version: counts and dates",
    key = "article_key", sort = {"published_date_key", "article_key"}, layer = Layer.BUNDLE)
public record FactArticle(
    @Column(value = "article version", references = "dim_article.article_key", bloom = true) long articleKey,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column(value = "place of the dateline, -1 when there is no dateline", references = "dim_place.place_key")
    long datelinePlaceKey,
    @Column("code points of headline and text") int characters,
    @Column("tokens that hold a letter or digit") int words,
    @Column("sentences") int sentences,
    @Column("paragraphs") int paragraphs,
    @Column("photo captions") int captions,
    @Column("different persons") int persons,
    @Column("different organizations") int organizations,
    @Column("different places") int places,
    @Column("different countries") int countries,
    @Column("time expressions") int dates,
    @Column("quotations") int quotes,
    @Column("stated positions") int positions,
    @Column("event mentions") int events,
    @Column("event words that made no event") int refusedTriggers) implements Row {
}
