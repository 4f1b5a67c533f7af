-- No key stands twice.
SELECT 'dim_date' AS table_name, CAST(date_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_date GROUP BY date_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_country' AS table_name, CAST(country_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_country GROUP BY country_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_place' AS table_name, CAST(place_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_place GROUP BY place_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_source' AS table_name, CAST(source_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_source GROUP BY source_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_organization' AS table_name, CAST(organization_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_organization GROUP BY organization_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_person' AS table_name, CAST(person_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_person GROUP BY person_key HAVING count(*) > 1
UNION ALL
SELECT 'bridge_person_alias' AS table_name, CAST(person_alias_key AS VARCHAR) AS key, count(*) AS rows_ FROM bridge_person_alias GROUP BY person_alias_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_event_type' AS table_name, CAST(event_type_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_event_type GROUP BY event_type_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_article' AS table_name, CAST(article_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_article GROUP BY article_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_run' AS table_name, CAST(run_key AS VARCHAR) AS key, count(*) AS rows_ FROM dim_run GROUP BY run_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_article' AS table_name, CAST(article_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_article GROUP BY article_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_person_mention' AS table_name, CAST(mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_person_mention GROUP BY mention_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_organization_mention' AS table_name, CAST(mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_organization_mention GROUP BY mention_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_place_mention' AS table_name, CAST(mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_place_mention GROUP BY mention_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_country_mention' AS table_name, CAST(mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_country_mention GROUP BY mention_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_date_mention' AS table_name, CAST(mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_date_mention GROUP BY mention_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_position_mention' AS table_name, CAST(mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_position_mention GROUP BY mention_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_quote' AS table_name, CAST(mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_quote GROUP BY mention_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_event_mention' AS table_name, CAST(event_mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_event_mention GROUP BY event_mention_key HAVING count(*) > 1
UNION ALL
SELECT 'bridge_event_mention_actor' AS table_name, CAST(event_mention_key AS VARCHAR) || ', ' || CAST(role AS VARCHAR) || ', ' || CAST(ordinal AS VARCHAR) AS key, count(*) AS rows_ FROM bridge_event_mention_actor GROUP BY event_mention_key, role, ordinal HAVING count(*) > 1
UNION ALL
SELECT 'fact_event' AS table_name, CAST(event_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_event GROUP BY event_key HAVING count(*) > 1
UNION ALL
SELECT 'bridge_event_mention' AS table_name, CAST(event_mention_key AS VARCHAR) AS key, count(*) AS rows_ FROM bridge_event_mention GROUP BY event_mention_key HAVING count(*) > 1
UNION ALL
SELECT 'bridge_event_actor' AS table_name, CAST(event_actor_key AS VARCHAR) AS key, count(*) AS rows_ FROM bridge_event_actor GROUP BY event_actor_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_rejection' AS table_name, CAST(rejection_key AS VARCHAR) AS key, count(*) AS rows_ FROM fact_rejection GROUP BY rejection_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_check' AS table_name, CAST(check_name AS VARCHAR) AS key, count(*) AS rows_ FROM fact_check GROUP BY check_name HAVING count(*) > 1
UNION ALL
SELECT 'dim_file' AS table_name, CAST(table_name AS VARCHAR) || ', ' || CAST(path AS VARCHAR) AS key, count(*) AS rows_ FROM dim_file GROUP BY table_name, path HAVING count(*) > 1;
