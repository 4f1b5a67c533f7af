-- One row per mention of a country.
CREATE TABLE fact_country_mention (
    mention_key BIGINT NOT NULL,
    article_key BIGINT NOT NULL,
    published_date_key INTEGER NOT NULL,
    country_key BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
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

COMMENT ON TABLE fact_country_mention IS 'One row per mention of a country';
COMMENT ON COLUMN fact_country_mention.mention_key IS 'surrogate key';
COMMENT ON COLUMN fact_country_mention.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN fact_country_mention.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_country_mention.country_key IS 'country; see dim_country.country_key';
COMMENT ON COLUMN fact_country_mention.kind IS 'by what it is named: name, demonym, capital, place, abbreviation';
COMMENT ON COLUMN fact_country_mention.sentence IS 'zero-based number of the sentence in the article, headline included';
COMMENT ON COLUMN fact_country_mention.field IS 'what the offsets count in: headline or text';
COMMENT ON COLUMN fact_country_mention.zone IS 'part of the article: headline, byline, timestamp, dateline, body, caption, credit, note';
COMMENT ON COLUMN fact_country_mention.start_offset IS 'first code point of the span, zero-based, in the field';
COMMENT ON COLUMN fact_country_mention.end_offset IS 'code point behind the span';
COMMENT ON COLUMN fact_country_mention.surface IS 'the very characters of the span';
COMMENT ON COLUMN fact_country_mention.rule IS 'name of the rule or model that made the row';
COMMENT ON COLUMN fact_country_mention.confidence IS '0 to 1';
