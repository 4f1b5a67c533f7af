-- One row per article version: counts and dates.
CREATE TABLE fact_article (
    article_key BIGINT NOT NULL,
    published_date_key INTEGER NOT NULL,
    dateline_place_key BIGINT NOT NULL,
    characters INTEGER NOT NULL,
    words INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    paragraphs INTEGER NOT NULL,
    captions INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    organizations INTEGER NOT NULL,
    places INTEGER NOT NULL,
    countries INTEGER NOT NULL,
    dates INTEGER NOT NULL,
    quotes INTEGER NOT NULL,
    positions INTEGER NOT NULL,
    events INTEGER NOT NULL,
    refused_triggers INTEGER NOT NULL,
    PRIMARY KEY (article_key)
);

COMMENT ON TABLE fact_article IS 'One row per article version: counts and dates';
COMMENT ON COLUMN fact_article.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN fact_article.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN fact_article.dateline_place_key IS 'place of the dateline, -1 when there is no dateline; see dim_place.place_key';
COMMENT ON COLUMN fact_article.characters IS 'code points of headline and text';
COMMENT ON COLUMN fact_article.words IS 'tokens that hold a letter or digit';
COMMENT ON COLUMN fact_article.sentences IS 'sentences';
COMMENT ON COLUMN fact_article.paragraphs IS 'paragraphs';
COMMENT ON COLUMN fact_article.captions IS 'photo captions';
COMMENT ON COLUMN fact_article.persons IS 'different persons';
COMMENT ON COLUMN fact_article.organizations IS 'different organizations';
COMMENT ON COLUMN fact_article.places IS 'different places';
COMMENT ON COLUMN fact_article.countries IS 'different countries';
COMMENT ON COLUMN fact_article.dates IS 'time expressions';
COMMENT ON COLUMN fact_article.quotes IS 'quotations';
COMMENT ON COLUMN fact_article.positions IS 'stated positions';
COMMENT ON COLUMN fact_article.events IS 'event mentions';
COMMENT ON COLUMN fact_article.refused_triggers IS 'event words that made no event';
