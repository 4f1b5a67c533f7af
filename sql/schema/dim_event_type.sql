-- One row per CAMEO event code.
CREATE TABLE dim_event_type (
    event_type_key BIGINT NOT NULL,
    cameo VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    base VARCHAR NOT NULL,
    base_name VARCHAR NOT NULL,
    root VARCHAR NOT NULL,
    root_name VARCHAR NOT NULL,
    quad INTEGER NOT NULL,
    goldstein DOUBLE,
    goldstein_inherited BOOLEAN NOT NULL,
    plover VARCHAR,
    plover_mode VARCHAR,
    PRIMARY KEY (event_type_key)
);

COMMENT ON TABLE dim_event_type IS 'One row per CAMEO event code';
COMMENT ON COLUMN dim_event_type.event_type_key IS 'surrogate key; 0 unknown';
COMMENT ON COLUMN dim_event_type.cameo IS 'CAMEO code of two to four digits, leading zero kept';
COMMENT ON COLUMN dim_event_type.name IS 'what it means';
COMMENT ON COLUMN dim_event_type.base IS 'three-digit code it belongs to, the code itself at the top level';
COMMENT ON COLUMN dim_event_type.base_name IS 'what the base code means';
COMMENT ON COLUMN dim_event_type.root IS 'two-digit code';
COMMENT ON COLUMN dim_event_type.root_name IS 'what the root means';
COMMENT ON COLUMN dim_event_type.quad IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, as GDELT cuts it';
COMMENT ON COLUMN dim_event_type.goldstein IS 'Goldstein scale, -10 conflict to 10 cooperation';
COMMENT ON COLUMN dim_event_type.goldstein_inherited IS 'the scale has no value for the code; the parent''s is used';
COMMENT ON COLUMN dim_event_type.plover IS 'PLOVER type, NULL where PLOVER has none';
COMMENT ON COLUMN dim_event_type.plover_mode IS 'PLOVER mode';
