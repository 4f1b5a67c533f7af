-- A range of days has both ends or none, and the first is not behind the last.
WITH span AS (
    SELECT 'fact_date_mention' AS table_name, mention_key AS key, from_date_key, to_date_key FROM fact_date_mention
    UNION ALL SELECT 'fact_event_mention', event_mention_key, from_date_key, to_date_key FROM fact_event_mention
    UNION ALL SELECT 'fact_event', event_key, from_date_key, to_date_key FROM fact_event
)
SELECT table_name, key, from_date_key, to_date_key
FROM span
WHERE from_date_key > 0 AND to_date_key > 0 AND from_date_key > to_date_key;
