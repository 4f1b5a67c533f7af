-- One row per run of the job that added data.
CREATE TABLE dim_run (
    run_key BIGINT NOT NULL,
    run_id VARCHAR NOT NULL,
    run_date DATE NOT NULL,
    program_version VARCHAR NOT NULL,
    schema_version INTEGER NOT NULL,
    files_read BIGINT NOT NULL,
    articles_read BIGINT NOT NULL,
    articles_kept BIGINT NOT NULL,
    articles_duplicate BIGINT NOT NULL,
    records_rejected BIGINT NOT NULL,
    rows_added BIGINT NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seconds_inventory DOUBLE NOT NULL,
    seconds_extract DOUBLE NOT NULL,
    seconds_resolve DOUBLE NOT NULL,
    threads INTEGER NOT NULL,
    java_version VARCHAR NOT NULL,
    PRIMARY KEY (run_key)
);

COMMENT ON TABLE dim_run IS 'One row per run of the job that added data';
COMMENT ON COLUMN dim_run.run_key IS 'surrogate key; 0 unknown';
COMMENT ON COLUMN dim_run.run_id IS 'run date and number, 2024-11-29-1';
COMMENT ON COLUMN dim_run.run_date IS 'date the run was asked for';
COMMENT ON COLUMN dim_run.program_version IS 'version of Dateline';
COMMENT ON COLUMN dim_run.schema_version IS 'version of the tables';
COMMENT ON COLUMN dim_run.files_read IS 'source files read';
COMMENT ON COLUMN dim_run.articles_read IS 'records read';
COMMENT ON COLUMN dim_run.articles_kept IS 'article versions added';
COMMENT ON COLUMN dim_run.articles_duplicate IS 'records already known';
COMMENT ON COLUMN dim_run.records_rejected IS 'records refused';
COMMENT ON COLUMN dim_run.rows_added IS 'rows of the bundle tables added';
COMMENT ON COLUMN dim_run.started_at IS 'start, UTC';
COMMENT ON COLUMN dim_run.ended_at IS 'end of the extraction, UTC';
COMMENT ON COLUMN dim_run.seconds_inventory IS 'seconds of the step';
COMMENT ON COLUMN dim_run.seconds_extract IS 'seconds of the step';
COMMENT ON COLUMN dim_run.seconds_resolve IS 'seconds of the step';
COMMENT ON COLUMN dim_run.threads IS 'threads used';
COMMENT ON COLUMN dim_run.java_version IS 'Java that ran it';
