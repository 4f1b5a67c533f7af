-- One row per Parquet file that the DuckDB file was loaded from.
CREATE TABLE dim_file (
    table_name VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    bundle VARCHAR NOT NULL,
    file_rows BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR NOT NULL,
    PRIMARY KEY (table_name, path)
);

COMMENT ON TABLE dim_file IS 'One row per Parquet file that the DuckDB file was loaded from';
COMMENT ON COLUMN dim_file.table_name IS 'table whose rows it holds';
COMMENT ON COLUMN dim_file.path IS 'path in the data folder and in the snapshot';
COMMENT ON COLUMN dim_file.bundle IS 'bundle of source files it was made from, or the table''s name';
COMMENT ON COLUMN dim_file.file_rows IS 'rows in it';
COMMENT ON COLUMN dim_file.bytes IS 'size';
COMMENT ON COLUMN dim_file.sha256 IS 'SHA-256 of its bytes, 64 hexadecimal digits';
