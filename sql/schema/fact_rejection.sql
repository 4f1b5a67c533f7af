-- One row per refused input.
CREATE TABLE fact_rejection (
    rejection_key BIGINT NOT NULL,
    source_file VARCHAR NOT NULL,
    source_record BIGINT NOT NULL,
    source_offset BIGINT NOT NULL,
    reason VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    PRIMARY KEY (rejection_key)
);

COMMENT ON TABLE fact_rejection IS 'One row per refused input';
COMMENT ON COLUMN fact_rejection.rejection_key IS 'surrogate key';
COMMENT ON COLUMN fact_rejection.source_file IS 'file, relative to the inbox';
COMMENT ON COLUMN fact_rejection.source_record IS 'zero-based record in the file';
COMMENT ON COLUMN fact_rejection.source_offset IS 'byte at which it starts, -1 where the format has none';
COMMENT ON COLUMN fact_rejection.reason IS 'kind of fault';
COMMENT ON COLUMN fact_rejection.detail IS 'one sentence for a person';
