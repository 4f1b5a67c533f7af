-- Every table has as many rows as the files of the manifest.
WITH found AS (
    SELECT 'dim_date' AS table_name, count(*) AS rows_ FROM dim_date
    UNION ALL SELECT 'dim_country' AS table_name, count(*) AS rows_ FROM dim_country
    UNION ALL SELECT 'dim_place' AS table_name, count(*) AS rows_ FROM dim_place
    UNION ALL SELECT 'dim_source' AS table_name, count(*) AS rows_ FROM dim_source
    UNION ALL SELECT 'dim_organization' AS table_name, count(*) AS rows_ FROM dim_organization
    UNION ALL SELECT 'dim_person' AS table_name, count(*) AS rows_ FROM dim_person
    UNION ALL SELECT 'bridge_person_alias' AS table_name, count(*) AS rows_ FROM bridge_person_alias
    UNION ALL SELECT 'dim_event_type' AS table_name, count(*) AS rows_ FROM dim_event_type
    UNION ALL SELECT 'dim_article' AS table_name, count(*) AS rows_ FROM dim_article
    UNION ALL SELECT 'dim_run' AS table_name, count(*) AS rows_ FROM dim_run
    UNION ALL SELECT 'fact_article' AS table_name, count(*) AS rows_ FROM fact_article
    UNION ALL SELECT 'fact_person_mention' AS table_name, count(*) AS rows_ FROM fact_person_mention
    UNION ALL SELECT 'fact_organization_mention' AS table_name, count(*) AS rows_ FROM fact_organization_mention
    UNION ALL SELECT 'fact_place_mention' AS table_name, count(*) AS rows_ FROM fact_place_mention
    UNION ALL SELECT 'fact_country_mention' AS table_name, count(*) AS rows_ FROM fact_country_mention
    UNION ALL SELECT 'fact_date_mention' AS table_name, count(*) AS rows_ FROM fact_date_mention
    UNION ALL SELECT 'fact_position_mention' AS table_name, count(*) AS rows_ FROM fact_position_mention
    UNION ALL SELECT 'fact_quote' AS table_name, count(*) AS rows_ FROM fact_quote
    UNION ALL SELECT 'fact_event_mention' AS table_name, count(*) AS rows_ FROM fact_event_mention
    UNION ALL SELECT 'bridge_event_mention_actor' AS table_name, count(*) AS rows_ FROM bridge_event_mention_actor
    UNION ALL SELECT 'fact_event' AS table_name, count(*) AS rows_ FROM fact_event
    UNION ALL SELECT 'bridge_event_mention' AS table_name, count(*) AS rows_ FROM bridge_event_mention
    UNION ALL SELECT 'bridge_event_actor' AS table_name, count(*) AS rows_ FROM bridge_event_actor
    UNION ALL SELECT 'fact_rejection' AS table_name, count(*) AS rows_ FROM fact_rejection
),
listed AS (
    SELECT table_name, sum(file_rows) AS rows_ FROM dim_file GROUP BY table_name
)
SELECT f.table_name, f.rows_ AS found, coalesce(l.rows_, 0) AS listed
FROM found AS f
LEFT JOIN listed AS l ON l.table_name = f.table_name
WHERE f.rows_ <> coalesce(l.rows_, 0);
