-- One row per event stated in one sentence of one article version; never updated.
CREATE TABLE fact_event_mention (
    event_mention_key BIGINT NOT NULL,
    article_key BIGINT NOT NULL,
    published_date_key INTEGER NOT NULL,
    event_type_key BIGINT NOT NULL,
    cameo VARCHAR NOT NULL,
    quad INTEGER NOT NULL,
    plover VARCHAR,
    plover_mode VARCHAR,
    from_date_key INTEGER NOT NULL,
    to_date_key INTEGER NOT NULL,
    date_precision VARCHAR NOT NULL,
    date_basis VARCHAR NOT NULL,
    place_key BIGINT NOT NULL,
    place_country_key BIGINT NOT NULL,
    place_basis VARCHAR,
    modality VARCHAR NOT NULL,
    claimant_alias_key BIGINT NOT NULL,
    claimant_organization_key BIGINT NOT NULL,
    claimant_country_key BIGINT NOT NULL,
    is_background BOOLEAN NOT NULL,
    trigger VARCHAR NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    evidence VARCHAR NOT NULL,
    sentence INTEGER NOT NULL,
    field VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL,
    PRIMARY KEY (event_mention_key)
);

COMMENT ON TABLE fact_event_mention IS 'One row per event stated in one sentence of one article version; never updated';
COMMENT ON COLUMN fact_event_mention.event_mention_key IS 'surrogate key';
COMMENT ON COLUMN fact_event_mention.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN fact_event_mention.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_event_mention.event_type_key IS 'CAMEO code; see dim_event_type.event_type_key';
COMMENT ON COLUMN fact_event_mention.cameo IS 'CAMEO code as coded';
COMMENT ON COLUMN fact_event_mention.quad IS 'quad class as GDELT cuts it, 1 to 4';
COMMENT ON COLUMN fact_event_mention.plover IS 'PLOVER type';
COMMENT ON COLUMN fact_event_mention.plover_mode IS 'PLOVER mode';
COMMENT ON COLUMN fact_event_mention.from_date_key IS 'first day on which it happened as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_event_mention.to_date_key IS 'last day on which it happened as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_event_mention.date_precision IS 'day, week, month, quarter, season, half, year, decade, century, range, none';
COMMENT ON COLUMN fact_event_mention.date_basis IS 'explicit, relative, weekday, dateline, publication, unknown';
COMMENT ON COLUMN fact_event_mention.place_key IS 'where it happened, 0 when not known or only the country is; see dim_place.place_key';
COMMENT ON COLUMN fact_event_mention.place_country_key IS 'country where it happened, 0 unknown; see dim_country.country_key';
COMMENT ON COLUMN fact_event_mention.place_basis IS 'how it is known where: stated, retold, host, parties, setting, unknown';
COMMENT ON COLUMN fact_event_mention.modality IS 'asserted, planned, hypothetical, negated, reported';
COMMENT ON COLUMN fact_event_mention.claimant_alias_key IS 'person who claims it, -1 when none; see bridge_person_alias.person_alias_key';
COMMENT ON COLUMN fact_event_mention.claimant_organization_key IS 'organization that claims it, -1 when none; see dim_organization.organization_key';
COMMENT ON COLUMN fact_event_mention.claimant_country_key IS 'state that claims it, -1 when none; see dim_country.country_key';
COMMENT ON COLUMN fact_event_mention.is_background IS 'told as history behind the news';
COMMENT ON COLUMN fact_event_mention.trigger IS 'word that carries the act';
COMMENT ON COLUMN fact_event_mention.trigger_start IS 'first code point of the trigger in the field';
COMMENT ON COLUMN fact_event_mention.trigger_end IS 'code point behind the trigger';
COMMENT ON COLUMN fact_event_mention.evidence IS 'text of the sentence that states it';
COMMENT ON COLUMN fact_event_mention.sentence IS 'zero-based number of the sentence in the article, headline included';
COMMENT ON COLUMN fact_event_mention.field IS 'what the offsets count in: headline or text';
COMMENT ON COLUMN fact_event_mention.zone IS 'part of the article: headline, byline, timestamp, dateline, body, caption, credit, note';
COMMENT ON COLUMN fact_event_mention.start_offset IS 'first code point of the span, zero-based, in the field';
COMMENT ON COLUMN fact_event_mention.end_offset IS 'code point behind the span';
COMMENT ON COLUMN fact_event_mention.surface IS 'the very characters of the span';
COMMENT ON COLUMN fact_event_mention.rule IS 'name of the rule or model that made the row';
COMMENT ON COLUMN fact_event_mention.confidence IS '0 to 1: of events with it that share is right, as measured on coded news sentences';
