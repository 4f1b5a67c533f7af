package org.dateline.star;

/** One row per event in the world. */
@Table(name = "fact_event", grain = "event in the world",
    key = "event_key", sort = {"from_date_key", "event_key"}, layer = Layer.RESOLVED)
public record FactEvent(
    @Column(value = "surrogate key", bloom = true) long eventKey,
    @Column(value = "CAMEO code most mentions give, the finer one on a tie",
        references = "dim_event_type.event_type_key", bloom = true)
    long eventTypeKey,
    @Column("that code") String cameo,
    @Column(value = "first day on which it happened as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int fromDateKey,
    @Column(value = "last day on which it happened as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int toDateKey,
    @Column("day, week, month, quarter, season, half, year, decade, century, range, none") String datePrecision,
    @Column("explicit, relative, weekday, dateline, publication, unknown") String dateBasis,
    @Column(value = "where it happened, 0 unknown", references = "dim_place.place_key") long placeKey,
    @Column(value = "country where it happened, 0 unknown", references = "dim_country.country_key")
    long placeCountryKey,
    @Column(value = "how it is known where: stated, retold, host, parties, setting, unknown", nullable = true)
    String placeBasis,
    @Column(value = "country that acts, -1 without source, -2 several", references = "dim_country.country_key")
    long sourceCountryKey,
    @Column(value = "country acted upon, -1 without target, -2 several", references = "dim_country.country_key")
    long targetCountryKey,
    @Column(value = "publication of the first article that tells it as yyyymmdd, 0 unknown",
        references = "dim_date.date_key")
    int firstSeenDateKey,
    @Column(value = "publication of the last article that tells it as yyyymmdd, 0 unknown",
        references = "dim_date.date_key")
    int lastSeenDateKey,
    @Column("mentions in current article versions") int mentionCount,
    @Column("articles that tell it") int articleCount,
    @Column("of these, copies of another one") int copyCount,
    @Column("publishers that tell it") int sourceCount,
    @Column("texts of different origin that tell it: copy groups") int independentSourceCount,
    @Column("the firmest of its mentions: asserted, reported, planned, hypothetical, negated") String modality,
    @Column("every mention tells it as history") boolean isBackground,
    @Column("active, or withdrawn when no current article tells it any more") String status,
    @Column("0 to 1, that at least one mention is right") double confidence,
    @Column(value = "the mention that shows it best", references = "fact_event_mention.event_mention_key")
    long bestMentionKey) implements Row {
}
