-- One row per organization.
CREATE TABLE dim_organization (
    organization_key BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    acronym VARCHAR,
    kind VARCHAR,
    country_key BIGINT NOT NULL,
    article_count INTEGER NOT NULL,
    PRIMARY KEY (organization_key)
);

COMMENT ON TABLE dim_organization IS 'One row per organization';
COMMENT ON COLUMN dim_organization.organization_key IS 'surrogate key; 0 unknown, -1 not applicable';
COMMENT ON COLUMN dim_organization.name IS 'the form used most';
COMMENT ON COLUMN dim_organization.acronym IS 'short form';
COMMENT ON COLUMN dim_organization.kind IS 'CAMEO role code of what it is: GOV, MIL, COP, JUD, LEG, PTY, REB, BUS, MED, EDU, IGO, NGO ...';
COMMENT ON COLUMN dim_organization.country_key IS 'state it belongs to, 0 unknown or international; see dim_country.country_key';
COMMENT ON COLUMN dim_organization.article_count IS 'article versions that name it';
