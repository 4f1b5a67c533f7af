-- One row per mention of a time.
CREATE TABLE fact_date_mention (
    mention_key BIGINT NOT NULL,
    article_key BIGINT NOT NULL,
    published_date_key INTEGER NOT NULL,
    timex_type VARCHAR NOT NULL,
    timex_value VARCHAR,
    timex_mod VARCHAR,
    from_date_key INTEGER NOT NULL,
    to_date_key INTEGER NOT NULL,
    precision VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
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

COMMENT ON TABLE fact_date_mention IS 'One row per mention of a time';
COMMENT ON COLUMN fact_date_mention.mention_key IS 'surrogate key';
COMMENT ON COLUMN fact_date_mention.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN fact_date_mention.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_date_mention.timex_type IS 'TIMEX3 type: DATE, TIME, DURATION, SET';
COMMENT ON COLUMN fact_date_mention.timex_value IS 'TIMEX3 value, ISO 8601 with its extensions';
COMMENT ON COLUMN fact_date_mention.timex_mod IS 'TIMEX3 modifier';
COMMENT ON COLUMN fact_date_mention.from_date_key IS 'first day it covers as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_date_mention.to_date_key IS 'last day it covers as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_date_mention.precision IS 'day, week, month, quarter, season, half, year, decade, century, range, none';
COMMENT ON COLUMN fact_date_mention.basis IS 'explicit, relative, weekday, dateline, publication, unknown';
COMMENT ON COLUMN fact_date_mention.sentence IS 'zero-based number of the sentence in the article, headline included';
COMMENT ON COLUMN fact_date_mention.field IS 'what the offsets count in: headline or text';
COMMENT ON COLUMN fact_date_mention.zone IS 'part of the article: headline, byline, timestamp, dateline, body, caption, credit, note';
COMMENT ON COLUMN fact_date_mention.start_offset IS 'first code point of the span, zero-based, in the field';
COMMENT ON COLUMN fact_date_mention.end_offset IS 'code point behind the span';
COMMENT ON COLUMN fact_date_mention.surface IS 'the very characters of the span';
COMMENT ON COLUMN fact_date_mention.rule IS 'name of the rule or model that made the row';
COMMENT ON COLUMN fact_date_mention.confidence IS '0 to 1';
