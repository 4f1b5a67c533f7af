-- One row per surface form of a person: name with country and, for a bare surname, the position it came with.
CREATE TABLE bridge_person_alias (
    person_alias_key BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    normal_name VARCHAR NOT NULL,
    country_key BIGINT NOT NULL,
    position VARCHAR,
    resolution VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL,
    article_count INTEGER NOT NULL,
    first_seen_date_key INTEGER NOT NULL,
    last_seen_date_key INTEGER NOT NULL,
    PRIMARY KEY (person_alias_key)
);

COMMENT ON TABLE bridge_person_alias IS 'One row per surface form of a person: name with country and, for a bare surname, the position it came with';
COMMENT ON COLUMN bridge_person_alias.person_alias_key IS 'surrogate key that mentions refer to; 0 unknown, -1 not applicable';
COMMENT ON COLUMN bridge_person_alias.person_id IS 'the person; 0 unknown, -1 not applicable, -2 several persons fit; see dim_person.person_id';
COMMENT ON COLUMN bridge_person_alias.name IS 'the form as most articles write it';
COMMENT ON COLUMN bridge_person_alias.normal_name IS 'the form for matching: no case, accents or punctuation';
COMMENT ON COLUMN bridge_person_alias.country_key IS 'country the form came with, 0 none; see dim_country.country_key';
COMMENT ON COLUMN bridge_person_alias.position IS 'position a bare surname came with';
COMMENT ON COLUMN bridge_person_alias.resolution IS 'how the person was found: full name, variant, surname, alone, ambiguous, special';
COMMENT ON COLUMN bridge_person_alias.confidence IS '0 to 1';
COMMENT ON COLUMN bridge_person_alias.article_count IS 'article versions that use the form';
COMMENT ON COLUMN bridge_person_alias.first_seen_date_key IS 'day of the first article with it as yyyymmdd, 0 unknown; see dim_date.date_key';
COMMENT ON COLUMN bridge_person_alias.last_seen_date_key IS 'day of the last article with it as yyyymmdd, 0 unknown; see dim_date.date_key';
