-- One row per publisher or feed.
CREATE TABLE dim_source (
    source_key BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    article_count INTEGER NOT NULL,
    first_seen_date_key INTEGER NOT NULL,
    last_seen_date_key INTEGER NOT NULL,
    PRIMARY KEY (source_key)
);

COMMENT ON TABLE dim_source IS 'One row per publisher or feed';
COMMENT ON COLUMN dim_source.source_key IS 'surrogate key; 0 unknown';
COMMENT ON COLUMN dim_source.name IS 'name as delivered';
COMMENT ON COLUMN dim_source.article_count IS 'articles, counted once over their versions';
COMMENT ON COLUMN dim_source.first_seen_date_key IS 'day of its first article as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN dim_source.last_seen_date_key IS 'day of its last article as yyyymmdd, 0 unknown; see dim_date.date_key';
