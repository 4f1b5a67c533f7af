-- One row per quotation.
CREATE TABLE fact_quote (
    mention_key BIGINT NOT NULL,
    article_key BIGINT NOT NULL,
    published_date_key INTEGER NOT NULL,
    speaker_alias_key BIGINT NOT NULL,
    speaker_organization_key BIGINT NOT NULL,
    speaker_country_key BIGINT NOT NULL,
    addressee_alias_key BIGINT NOT NULL,
    form VARCHAR NOT NULL,
    cue VARCHAR,
    cue_class VARCHAR,
    cue_start INTEGER NOT NULL,
    cue_end INTEGER NOT NULL,
    speaker_surface VARCHAR,
    speaker_start INTEGER NOT NULL,
    speaker_end INTEGER NOT NULL,
    evidence VARCHAR NOT NULL,
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

COMMENT ON TABLE fact_quote IS 'One row per quotation';
COMMENT ON COLUMN fact_quote.mention_key IS 'surrogate key';
COMMENT ON COLUMN fact_quote.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN fact_quote.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_quote.speaker_alias_key IS 'person who speaks; 0 unknown, -1 when an organization or government speaks; see bridge_person_alias.person_alias_key';
COMMENT ON COLUMN fact_quote.speaker_organization_key IS 'organization that speaks, -1 when none; see dim_organization.organization_key';
COMMENT ON COLUMN fact_quote.speaker_country_key IS 'state whose unnamed official or government speaks, -1 when none; see dim_country.country_key';
COMMENT ON COLUMN fact_quote.addressee_alias_key IS 'person spoken to, 0 unknown; see bridge_person_alias.person_alias_key';
COMMENT ON COLUMN fact_quote.form IS 'direct, mixed or indirect';
COMMENT ON COLUMN fact_quote.cue IS 'cue word as it stands';
COMMENT ON COLUMN fact_quote.cue_class IS 'class of the cue: say, deny, demand, promise, accuse, ask ...';
COMMENT ON COLUMN fact_quote.cue_start IS 'first code point of the cue in the field, -1 without cue';
COMMENT ON COLUMN fact_quote.cue_end IS 'code point behind the cue, -1 without cue';
COMMENT ON COLUMN fact_quote.speaker_surface IS 'words that name the speaker in the attribution';
COMMENT ON COLUMN fact_quote.speaker_start IS 'first code point of these words, -1 when the run of the text decides';
COMMENT ON COLUMN fact_quote.speaker_end IS 'code point behind these words, -1 when the run of the text decides';
COMMENT ON COLUMN fact_quote.evidence IS 'text of the sentence in which the quotation starts';
COMMENT ON COLUMN fact_quote.sentence IS 'zero-based number of the sentence in the article, headline included';
COMMENT ON COLUMN fact_quote.field IS 'what the offsets count in: headline or text';
COMMENT ON COLUMN fact_quote.zone IS 'part of the article: headline, byline, timestamp, dateline, body, caption, credit, note';
COMMENT ON COLUMN fact_quote.start_offset IS 'first code point of the span, zero-based, in the field';
COMMENT ON COLUMN fact_quote.end_offset IS 'code point behind the span';
COMMENT ON COLUMN fact_quote.surface IS 'the very characters of the span';
COMMENT ON COLUMN fact_quote.rule IS 'name of the rule or model that made the row';
COMMENT ON COLUMN fact_quote.confidence IS '0 to 1';
