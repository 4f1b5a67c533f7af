-- One row per calendar day.
CREATE TABLE dim_date (
    date_key INTEGER NOT NULL,
    day DATE,
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    month INTEGER NOT NULL,
    month_name VARCHAR NOT NULL,
    day_of_month INTEGER NOT NULL,
    day_of_year INTEGER NOT NULL,
    iso_year INTEGER NOT NULL,
    iso_week INTEGER NOT NULL,
    iso_weekday INTEGER NOT NULL,
    weekday VARCHAR NOT NULL,
    is_weekend BOOLEAN NOT NULL,
    year_month INTEGER NOT NULL,
    PRIMARY KEY (date_key)
);

COMMENT ON TABLE dim_date IS 'One row per calendar day';
COMMENT ON COLUMN dim_date.date_key IS 'the day as yyyymmdd; 0 unknown';
COMMENT ON COLUMN dim_date.day IS 'the day; NULL for unknown';
COMMENT ON COLUMN dim_date.year IS 'calendar year';
COMMENT ON COLUMN dim_date.quarter IS '1 to 4';
COMMENT ON COLUMN dim_date.month IS '1 to 12';
COMMENT ON COLUMN dim_date.month_name IS 'English name of the month';
COMMENT ON COLUMN dim_date.day_of_month IS '1 to 31';
COMMENT ON COLUMN dim_date.day_of_year IS '1 to 366';
COMMENT ON COLUMN dim_date.iso_year IS 'year of the ISO week';
COMMENT ON COLUMN dim_date.iso_week IS 'ISO 8601 week, 1 to 53';
COMMENT ON COLUMN dim_date.iso_weekday IS '1 Monday to 7 Sunday';
COMMENT ON COLUMN dim_date.weekday IS 'English name of the day';
COMMENT ON COLUMN dim_date.is_weekend IS 'Saturday or Sunday';
COMMENT ON COLUMN dim_date.year_month IS 'yyyymm';
