-- One row per article version.
CREATE TABLE dim_article (
    article_key BIGINT NOT NULL,
    article_id BIGINT NOT NULL,
    source_key BIGINT NOT NULL,
    source_article_id VARCHAR NOT NULL,
    headline VARCHAR NOT NULL,
    url VARCHAR,
    byline VARCHAR,
    dateline VARCHAR,
    agency VARCHAR,
    language VARCHAR,
    published_date_key INTEGER NOT NULL,
    published_local TIMESTAMP,
    published_at TIMESTAMP WITH TIME ZONE,
    content_hash VARCHAR NOT NULL,
    text_hash VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    headline_length INTEGER NOT NULL,
    text_length INTEGER NOT NULL,
    source_file VARCHAR NOT NULL,
    source_record BIGINT NOT NULL,
    source_offset BIGINT NOT NULL,
    version INTEGER NOT NULL,
    is_current BOOLEAN NOT NULL,
    copy_group BIGINT NOT NULL,
    copy_kind VARCHAR NOT NULL,
    PRIMARY KEY (article_key)
);

COMMENT ON TABLE dim_article IS 'One row per article version';
COMMENT ON COLUMN dim_article.article_key IS 'surrogate key of the version; 0 unknown';
COMMENT ON COLUMN dim_article.article_id IS 'the article, the same in all versions';
COMMENT ON COLUMN dim_article.source_key IS 'publisher, 0 unknown; see dim_source.source_key';
COMMENT ON COLUMN dim_article.source_article_id IS 'the publisher''s id, else the URL, else a hash of headline and day';
COMMENT ON COLUMN dim_article.headline IS 'headline, empty when there is none';
COMMENT ON COLUMN dim_article.url IS 'address';
COMMENT ON COLUMN dim_article.byline IS 'author line';
COMMENT ON COLUMN dim_article.dateline IS 'dateline as it stands before the first sentence';
COMMENT ON COLUMN dim_article.agency IS 'news agency credited in the dateline or byline';
COMMENT ON COLUMN dim_article.language IS 'BCP 47 code as declared';
COMMENT ON COLUMN dim_article.published_date_key IS 'day of publication as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN dim_article.published_local IS 'publisher''s wall-clock time, NULL when only the day is known';
COMMENT ON COLUMN dim_article.published_at IS 'instant in UTC, NULL when the source gives no offset';
COMMENT ON COLUMN dim_article.content_hash IS 'SHA-256 of all that was delivered, 64 hexadecimal digits';
COMMENT ON COLUMN dim_article.text_hash IS 'SHA-256 of the words of the story, without headline, captions, notes, case and punctuation';
COMMENT ON COLUMN dim_article.status IS 'usable, corrected or killed';
COMMENT ON COLUMN dim_article.headline_length IS 'code points of the headline';
COMMENT ON COLUMN dim_article.text_length IS 'code points of the text';
COMMENT ON COLUMN dim_article.source_file IS 'file it was read from, relative to the inbox';
COMMENT ON COLUMN dim_article.source_record IS 'zero-based number of the record in the file';
COMMENT ON COLUMN dim_article.source_offset IS 'byte at which the record starts in the unpacked file, -1 where the format has none';
COMMENT ON COLUMN dim_article.version IS '1 for the first version of the article, then up';
COMMENT ON COLUMN dim_article.is_current IS 'the latest version and not killed';
COMMENT ON COLUMN dim_article.copy_group IS 'key of the first article of those with the same or nearly the same text';
COMMENT ON COLUMN dim_article.copy_kind IS 'original, exact (same words) or near (edited copy)';
