-- One row per actor of an event mention.
CREATE TABLE bridge_event_mention_actor (
    event_mention_key BIGINT NOT NULL,
    article_key BIGINT NOT NULL,
    role VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    person_alias_key BIGINT NOT NULL,
    organization_key BIGINT NOT NULL,
    country_key BIGINT NOT NULL,
    country_basis VARCHAR,
    code VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    PRIMARY KEY (event_mention_key, role, ordinal)
);

COMMENT ON TABLE bridge_event_mention_actor IS 'One row per actor of an event mention';
COMMENT ON COLUMN bridge_event_mention_actor.event_mention_key IS 'event mention; see fact_event_mention.event_mention_key';
COMMENT ON COLUMN bridge_event_mention_actor.article_key IS 'article version; see dim_article.article_key';
COMMENT ON COLUMN bridge_event_mention_actor.role IS 'source or target';
COMMENT ON COLUMN bridge_event_mention_actor.ordinal IS 'zero-based number within the role';
COMMENT ON COLUMN bridge_event_mention_actor.person_alias_key IS 'person, -1 when the actor is none; see bridge_person_alias.person_alias_key';
COMMENT ON COLUMN bridge_event_mention_actor.organization_key IS 'organization, -1 when the actor is none; see dim_organization.organization_key';
COMMENT ON COLUMN bridge_event_mention_actor.country_key IS 'country, 0 unknown; see dim_country.country_key';
COMMENT ON COLUMN bridge_event_mention_actor.country_basis IS 'how the country is known: named, setting (that of the article''s news), unknown';
COMMENT ON COLUMN bridge_event_mention_actor.code IS 'CAMEO actor code, empty when unidentified';
COMMENT ON COLUMN bridge_event_mention_actor.field IS 'what the offsets count in: headline or text';
COMMENT ON COLUMN bridge_event_mention_actor.start_offset IS 'first code point of the actor''s words';
COMMENT ON COLUMN bridge_event_mention_actor.end_offset IS 'code point behind them';
COMMENT ON COLUMN bridge_event_mention_actor.surface IS 'the words';
