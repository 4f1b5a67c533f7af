-- One row per place below country level, or a region above it, that an article names.
CREATE TABLE dim_place (
    place_key BIGINT NOT NULL,
    geonames_id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    country_key BIGINT NOT NULL,
    adm1 VARCHAR,
    latitude DOUBLE,
    longitude DOUBLE,
    PRIMARY KEY (place_key)
);

COMMENT ON TABLE dim_place IS 'One row per place below country level, or a region above it, that an article names';
COMMENT ON COLUMN dim_place.place_key IS 'surrogate key; 0 unknown, -1 not applicable';
COMMENT ON COLUMN dim_place.geonames_id IS 'GeoNames id, 0 when the place is not in the gazetteer';
COMMENT ON COLUMN dim_place.name IS 'name as in the gazetteer, else as in the text';
COMMENT ON COLUMN dim_place.country_key IS 'country, 0 unknown; see dim_country.country_key';
COMMENT ON COLUMN dim_place.adm1 IS 'first-order division by the gazetteer';
COMMENT ON COLUMN dim_place.latitude IS 'degrees north, NULL unknown';
COMMENT ON COLUMN dim_place.longitude IS 'degrees east, NULL unknown';
