-- One row per country, territory or former state.
CREATE TABLE dim_country (
    country_key BIGINT NOT NULL,
    iso3 VARCHAR NOT NULL,
    iso2 VARCHAR,
    iso_number VARCHAR,
    fips VARCHAR,
    cameo VARCHAR,
    cow_number INTEGER NOT NULL,
    geonames_id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    official_name VARCHAR,
    demonyms VARCHAR[] NOT NULL,
    region VARCHAR,
    subregion VARCHAR,
    capital VARCHAR,
    status VARCHAR NOT NULL,
    today VARCHAR,
    valid_from DATE,
    valid_to DATE,
    is_current BOOLEAN NOT NULL,
    PRIMARY KEY (country_key)
);

COMMENT ON TABLE dim_country IS 'One row per country, territory or former state';
COMMENT ON COLUMN dim_country.country_key IS 'surrogate key; 0 unknown, -1 not applicable, -2 ambiguous';
COMMENT ON COLUMN dim_country.iso3 IS 'ISO 3166-1 alpha-3; the code it had for former states; X.. where ISO has none';
COMMENT ON COLUMN dim_country.iso2 IS 'ISO 3166-1 alpha-2';
COMMENT ON COLUMN dim_country.iso_number IS 'ISO 3166-1 number, three digits';
COMMENT ON COLUMN dim_country.fips IS 'FIPS 10-4 code; many equal the alpha-2 code of another country';
COMMENT ON COLUMN dim_country.cameo IS 'country part of CAMEO actor codes';
COMMENT ON COLUMN dim_country.cow_number IS 'Correlates of War state number, 0 when there is none';
COMMENT ON COLUMN dim_country.geonames_id IS 'GeoNames id, 0 when there is none';
COMMENT ON COLUMN dim_country.name IS 'common English name';
COMMENT ON COLUMN dim_country.official_name IS 'full English name';
COMMENT ON COLUMN dim_country.demonyms IS 'English adjectives and nouns for the people';
COMMENT ON COLUMN dim_country.region IS 'UN region';
COMMENT ON COLUMN dim_country.subregion IS 'UN sub-region';
COMMENT ON COLUMN dim_country.capital IS 'English name of the capital or seat of government';
COMMENT ON COLUMN dim_country.status IS 'state, territory, disputed, former; special for the members that are no country';
COMMENT ON COLUMN dim_country.today IS 'ISO 3166-1 alpha-3 of the country it is today, its own or the heir''s';
COMMENT ON COLUMN dim_country.valid_from IS 'first day of the state in its present form, NULL when before 1945 or not recorded';
COMMENT ON COLUMN dim_country.valid_to IS 'last day of a former state, NULL for present ones';
COMMENT ON COLUMN dim_country.is_current IS 'exists today';
