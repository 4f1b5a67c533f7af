-- One row per check of the data that this file holds.
CREATE TABLE fact_check (
    check_name VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    passed BOOLEAN NOT NULL,
    offenders BIGINT NOT NULL,
    example VARCHAR,
    PRIMARY KEY (check_name)
);

COMMENT ON TABLE fact_check IS 'One row per check of the data that this file holds';
COMMENT ON COLUMN fact_check.check_name IS 'file name in sql/checks without ending';
COMMENT ON COLUMN fact_check.description IS 'what must hold';
COMMENT ON COLUMN fact_check.passed IS 'no offender was found';
COMMENT ON COLUMN fact_check.offenders IS 'rows that break it';
COMMENT ON COLUMN fact_check.example IS 'first offender, NULL when there is none';
