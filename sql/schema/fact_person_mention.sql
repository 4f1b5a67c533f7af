-- One row per mention of a person.
CREATE TABLE fact_person_mention (
    mention_key BIGINT NOT NULL,
    article_key BIGINT NOT NULL,
    published_date_key INTEGER NOT NULL,
    person_alias_key BIGINT NOT NULL,
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

COMMENT ON TABLE fact_person_mention IS 'One row per mention of a person';
COMMENT ON COLUMN fact_person_mention.mention_key IS 'surrogate key';
COMMENT ON COLUMN fact_person_mention.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN fact_person_mention.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_person_mention.person_alias_key IS 'form of the person''s name in the article; leads to the person; see bridge_person_alias.person_alias_key';
COMMENT ON COLUMN fact_person_mention.sentence IS 'zero-based number of the sentence in the article, headline included';
COMMENT ON COLUMN fact_person_mention.field IS 'what the offsets count in: headline or text';
COMMENT ON COLUMN fact_person_mention.zone IS 'part of the article: headline, byline, timestamp, dateline, body, caption, credit, note';
COMMENT ON COLUMN fact_person_mention.start_offset IS 'first code point of the span, zero-based, in the field';
COMMENT ON COLUMN fact_person_mention.end_offset IS 'code point behind the span';
COMMENT ON COLUMN fact_person_mention.surface IS 'the very characters of the span';
COMMENT ON COLUMN fact_person_mention.rule IS 'name of the rule or model that made the row';
COMMENT ON COLUMN fact_person_mention.confidence IS '0 to 1';
