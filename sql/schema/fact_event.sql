-- One row per event in the world.
CREATE TABLE fact_event (
    event_key BIGINT NOT NULL,
    event_type_key BIGINT NOT NULL,
    cameo VARCHAR NOT NULL,
    from_date_key INTEGER NOT NULL,
    to_date_key INTEGER NOT NULL,
    date_precision VARCHAR NOT NULL,
    date_basis VARCHAR NOT NULL,
    place_key BIGINT NOT NULL,
    place_country_key BIGINT NOT NULL,
    place_basis VARCHAR,
    source_country_key BIGINT NOT NULL,
    target_country_key BIGINT NOT NULL,
    first_seen_date_key INTEGER NOT NULL,
    last_seen_date_key INTEGER NOT NULL,
    mention_count INTEGER NOT NULL,
    article_count INTEGER NOT NULL,
    copy_count INTEGER NOT NULL,
    source_count INTEGER NOT NULL,
    independent_source_count INTEGER NOT NULL,
    modality VARCHAR NOT NULL,
    is_background BOOLEAN NOT NULL,
    status VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL,
    best_mention_key BIGINT NOT NULL,
    PRIMARY KEY (event_key)
);

COMMENT ON TABLE fact_event IS 'One row per event in the world';
COMMENT ON COLUMN fact_event.event_key IS 'surrogate key';
COMMENT ON COLUMN fact_event.event_type_key IS 'CAMEO code most mentions give, the finer one on a tie; see dim_event_type.event_type_key';
COMMENT ON COLUMN fact_event.cameo IS 'that code';
COMMENT ON COLUMN fact_event.from_date_key IS 'first day on which it happened as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_event.to_date_key IS 'last day on which it happened as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_event.date_precision IS 'day, week, month, quarter, season, half, year, decade, century, range, none';
COMMENT ON COLUMN fact_event.date_basis IS 'explicit, relative, weekday, dateline, publication, unknown';
COMMENT ON COLUMN fact_event.place_key IS 'where it happened, 0 unknown; see dim_place.place_key';
COMMENT ON COLUMN fact_event.place_country_key IS 'country where it happened, 0 unknown; see dim_country.country_key';
COMMENT ON COLUMN fact_event.place_basis IS 'how it is known where: stated, retold, host, parties, setting, unknown';
COMMENT ON COLUMN fact_event.source_country_key IS 'country that acts, -1 without source, -2 several; see dim_country.country_key';
COMMENT ON COLUMN fact_event.target_country_key IS 'country acted upon, -1 without target, -2 several; see dim_country.country_key';
COMMENT ON COLUMN fact_event.first_seen_date_key IS 'publication of the first article that tells it as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_event.last_seen_date_key IS 'publication of the last article that tells it as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_event.mention_count IS 'mentions in current article versions';
COMMENT ON COLUMN fact_event.article_count IS 'articles that tell it';
COMMENT ON COLUMN fact_event.copy_count IS 'of these, copies of another one';
COMMENT ON COLUMN fact_event.source_count IS 'publishers that tell it';
COMMENT ON COLUMN fact_event.independent_source_count IS 'texts of different origin that tell it: copy groups';
COMMENT ON COLUMN fact_event.modality IS 'the firmest of its mentions: asserted, reported, planned, hypothetical, negated';
COMMENT ON COLUMN fact_event.is_background IS 'every mention tells it as history';
COMMENT ON COLUMN fact_event.status IS 'active, or withdrawn when no current article tells it any more';
COMMENT ON COLUMN fact_event.confidence IS '0 to 1, that at least one mention is right';
COMMENT ON COLUMN fact_event.best_mention_key IS 'the mention that shows it best; see fact_event_mention.event_mention_key';
