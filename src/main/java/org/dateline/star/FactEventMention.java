package org.dateline.star;

/** One row per event stated in one sentence of one article version; never updated. */
@Table(name = "fact_event_mention", grain = "event stated in one sentence of one article version; never updated",
    key = "event_mention_key", sort = {"published_date_key", "article_key", "event_mention_key"}, layer = Layer.BUNDLE)
public record FactEventMention(
    @Column(value = "surrogate key", bloom = true) long eventMentionKey,
    @Column(value = "article version", references = "dim_article.article_key", bloom = true) long articleKey,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column(value = "CAMEO code", references = "dim_event_type.event_type_key", bloom = true) long eventTypeKey,
    @Column("CAMEO code as coded") String cameo,
    @Column("quad class as GDELT cuts it, 1 to 4") int quad,
    @Column(value = "PLOVER type", nullable = true) String plover,
    @Column(value = "PLOVER mode", nullable = true) String ploverMode,
    @Column(value = "first day on which it happened as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int fromDateKey,
    @Column(value = "last day on which it happened as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int toDateKey,
    @Column("day, week, month, quarter, season, half, year, decade, century, range, none") String datePrecision,
    @Column("explicit, relative, weekday, dateline, publication, unknown") String dateBasis,
    @Column(value = "where it happened, 0 when not known or only the country is", references = "dim_place.place_key")
    long placeKey,
    @Column(value = "country where it happened, 0 unknown", references = "dim_country.country_key") long placeCountryKey,
    @Column(value = "how it is known where: stated, retold, host, parties, setting, unknown", nullable = true)
    String placeBasis,
    @Column("asserted, planned, hypothetical, negated, reported") String modality,
    @Column(value = "person who claims it, -1 when none", references = "bridge_person_alias.person_alias_key")
    long claimantAliasKey,
    @Column(value = "organization that claims it, -1 when none", references = "dim_organization.organization_key")
    long claimantOrganizationKey,
    @Column(value = "state that claims it, -1 when none", references = "dim_country.country_key")
    long claimantCountryKey,
    @Column("told as history behind the news") boolean isBackground,
    @Column("word that carries the act") String trigger,
    @Column("first code point of the trigger in the field") int triggerStart,
    @Column("code point behind the trigger") int triggerEnd,
    @Column("text of the sentence that states it") String evidence,
    @Column("zero-based number of the sentence in the article, headline included") int sentence,
    @Column("what the offsets count in: headline or text") String field,
    @Column("part of the article: headline, byline, timestamp, dateline, body, caption, credit, note") String zone,
    @Column("first code point of the span, zero-based, in the field") int startOffset,
    @Column("code point behind the span") int endOffset,
    @Column("the very characters of the span") String surface,
    @Column("name of the rule or model that made the row") String rule,
    @Column("0 to 1: of events with it that share is right, as measured on coded news sentences")
    double confidence) implements Row {
}
