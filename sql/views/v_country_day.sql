-- One row per country and day: what articles of the day say of it.
CREATE OR REPLACE VIEW v_country_day AS
WITH mention AS (
    SELECT m.country_key, m.published_date_key AS date_key, count(*) AS mentions, count(DISTINCT a.article_id) AS articles,
        count(DISTINCT a.copy_group) AS independent_articles
    FROM fact_country_mention AS m
    JOIN dim_article AS a ON a.article_key = m.article_key AND a.is_current
    GROUP BY ALL
),
event AS (
    SELECT a.country_key, e.from_date_key AS date_key, count(DISTINCT e.event_key) AS events,
        sum(t.goldstein) AS goldstein_sum, count(t.goldstein) AS goldstein_count,
        count(*) FILTER (WHERE t.quad IN (3, 4)) AS conflict_events
    FROM (SELECT DISTINCT event_key, country_key FROM bridge_event_actor) AS a
    JOIN fact_event AS e ON e.event_key = a.event_key AND e.status = 'active' AND e.modality IN ('asserted', 'reported')
    JOIN dim_event_type AS t ON t.event_type_key = e.event_type_key
    GROUP BY ALL
)
SELECT
    d.day,
    c.iso3 AS country,
    c.name AS country_name,
    coalesce(m.mentions, 0) AS mentions,
    coalesce(m.articles, 0) AS articles,
    coalesce(m.independent_articles, 0) AS independent_articles,
    coalesce(e.events, 0) AS events,
    coalesce(e.conflict_events, 0) AS conflict_events,
    e.goldstein_sum,
    coalesce(e.goldstein_count, 0) AS goldstein_count
FROM mention AS m
FULL JOIN event AS e ON e.country_key = m.country_key AND e.date_key = m.date_key
JOIN dim_date AS d ON d.date_key = coalesce(m.date_key, e.date_key) AND d.date_key > 0
JOIN dim_country AS c ON c.country_key = coalesce(m.country_key, e.country_key) AND c.country_key > 0;

COMMENT ON VIEW v_country_day IS 'One row per country and day: what articles of the day say of it; events count on the day they happened';
