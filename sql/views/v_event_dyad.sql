-- One row per active event, source country and target country: weights sum to 1 per event that has both.
CREATE OR REPLACE VIEW v_event_dyad AS
WITH side AS (
    SELECT event_key, role, country_key, sum(weight) AS weight
    FROM bridge_event_actor
    GROUP BY event_key, role, country_key
)
SELECT
    e.event_key,
    e.cameo,
    t.root,
    t.root_name,
    t.quad,
    t.goldstein,
    d.day AS date_from,
    sc.iso3 AS source_country,
    sc.name AS source_country_name,
    tc.iso3 AS target_country,
    tc.name AS target_country_name,
    s.weight * g.weight AS weight,
    e.modality,
    e.mention_count,
    e.independent_source_count
FROM fact_event AS e
JOIN side AS s ON s.event_key = e.event_key AND s.role = 'source'
JOIN side AS g ON g.event_key = e.event_key AND g.role = 'target'
JOIN dim_country AS sc ON sc.country_key = s.country_key
JOIN dim_country AS tc ON tc.country_key = g.country_key
JOIN dim_event_type AS t ON t.event_type_key = e.event_type_key
JOIN dim_date AS d ON d.date_key = e.from_date_key
WHERE e.status = 'active';

COMMENT ON VIEW v_event_dyad IS 'One row per active event, source country and target country: weights sum to 1 per event that has both';
