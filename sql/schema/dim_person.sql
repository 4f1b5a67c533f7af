-- One row per version of a person (slowly changing, type 2): a span of days with one position.
CREATE TABLE dim_person (
    person_key BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    surname VARCHAR,
    position VARCHAR,
    organization VARCHAR,
    country_key BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    is_current BOOLEAN NOT NULL,
    is_inferred BOOLEAN NOT NULL,
    observed_from DATE,
    observed_to DATE,
    article_count INTEGER NOT NULL,
    PRIMARY KEY (person_key)
);

COMMENT ON TABLE dim_person IS 'One row per version of a person (slowly changing, type 2): a span of days with one position';
COMMENT ON COLUMN dim_person.person_key IS 'surrogate key of the version; 0 unknown, -1 not applicable, -2 ambiguous';
COMMENT ON COLUMN dim_person.person_id IS 'the person, the same in all versions';
COMMENT ON COLUMN dim_person.name IS 'the form of the full name used most';
COMMENT ON COLUMN dim_person.surname IS 'family name by the name''s own order';
COMMENT ON COLUMN dim_person.position IS 'position as articles word it, NULL when none is said';
COMMENT ON COLUMN dim_person.organization IS 'organization of the position as worded';
COMMENT ON COLUMN dim_person.country_key IS 'state the person acts for, 0 unknown; see dim_country.country_key';
COMMENT ON COLUMN dim_person.valid_from IS 'first day of the version; 0001-01-01 for the first one';
COMMENT ON COLUMN dim_person.valid_to IS 'last day of the version; 9999-12-31 for the current one';
COMMENT ON COLUMN dim_person.is_current IS 'the last version';
COMMENT ON COLUMN dim_person.is_inferred IS 'known by a surname only; completed when an article gives the full name';
COMMENT ON COLUMN dim_person.observed_from IS 'first day an article shows this version, NULL when undated';
COMMENT ON COLUMN dim_person.observed_to IS 'last day an article shows this version, NULL when undated';
COMMENT ON COLUMN dim_person.article_count IS 'article versions that name the person';
