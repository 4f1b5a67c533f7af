-- One row per statement that a person holds, takes or leaves a position.
CREATE TABLE fact_position_mention (
    mention_key BIGINT NOT NULL,
    article_key BIGINT NOT NULL,
    published_date_key INTEGER NOT NULL,
    person_alias_key BIGINT NOT NULL,
    position VARCHAR NOT NULL,
    organization VARCHAR,
    country_key BIGINT NOT NULL,
    status VARCHAR NOT NULL,
    since_from_date_key INTEGER NOT NULL,
    since_to_date_key INTEGER NOT NULL,
    until_from_date_key INTEGER NOT NULL,
    until_to_date_key INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    field VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL,
    PRIMARY KEY (mention_key)
);

COMMENT ON TABLE fact_position_mention IS 'One row per statement that a person holds, takes or leaves a position';
COMMENT ON COLUMN fact_position_mention.mention_key IS 'surrogate key';
COMMENT ON COLUMN fact_position_mention.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN fact_position_mention.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_position_mention.person_alias_key IS 'form of the person''s name in the article; see bridge_person_alias.person_alias_key';
COMMENT ON COLUMN fact_position_mention.position IS 'as worded, without country adjective, former, acting and the like';
COMMENT ON COLUMN fact_position_mention.organization IS 'as worded';
COMMENT ON COLUMN fact_position_mention.country_key IS 'country, 0 unknown; see dim_country.country_key';
COMMENT ON COLUMN fact_position_mention.status IS 'held, taken, left, former, acting, elect, designate';
COMMENT ON COLUMN fact_position_mention.since_from_date_key IS 'first day since which it may be held as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_position_mention.since_to_date_key IS 'last day since which it may be held as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_position_mention.until_from_date_key IS 'first day until which it may be held as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_position_mention.until_to_date_key IS 'last day until which it may be held as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_position_mention.sentence IS 'zero-based number of the sentence in the article, headline included';
COMMENT ON COLUMN fact_position_mention.field IS 'what the offsets count in: headline or text';
COMMENT ON COLUMN fact_position_mention.zone IS 'part of the article: headline, byline, timestamp, dateline, body, caption, credit, note';
COMMENT ON COLUMN fact_position_mention.start_offset IS 'first code point of the span, zero-based, in the field';
COMMENT ON COLUMN fact_position_mention.end_offset IS 'code point behind the span';
COMMENT ON COLUMN fact_position_mention.surface IS 'the very characters of the span';
COMMENT ON COLUMN fact_position_mention.rule IS 'name of the rule or model that made the row';
COMMENT ON COLUMN fact_position_mention.confidence IS '0 to 1';
