-- A natural key has one surrogate key: no two rows of a dimension mean the same thing, and no hash stands for two.
SELECT 'dim_country' AS table_name, iso3 AS natural_key, count(*) AS rows_ FROM dim_country GROUP BY iso3 HAVING count(*) > 1
UNION ALL
SELECT 'dim_event_type', cameo, count(*) FROM dim_event_type GROUP BY cameo HAVING count(*) > 1
UNION ALL
SELECT 'dim_source', name, count(*) FROM dim_source WHERE source_key > 0 GROUP BY name HAVING count(*) > 1
UNION ALL
SELECT 'dim_place', CAST(geonames_id AS VARCHAR), count(*) FROM dim_place WHERE geonames_id > 0 GROUP BY geonames_id HAVING count(*) > 1
UNION ALL
SELECT 'dim_article', CAST(article_id AS VARCHAR), count(DISTINCT (source_key, source_article_id)) FROM dim_article
GROUP BY article_id HAVING count(DISTINCT (source_key, source_article_id)) > 1
UNION ALL
SELECT 'bridge_person_alias', normal_name || '/' || country_key || '/' || coalesce(position, ''), count(*) FROM bridge_person_alias
GROUP BY normal_name, country_key, position, resolution IN ('full name', 'variant') HAVING count(*) > 1;
