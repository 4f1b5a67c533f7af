-- How new the data is, and how many articles each of the newest days has.
SELECT * FROM v_freshness;

SELECT d.day, count(*) AS articles, count(DISTINCT a.source_key) AS publishers
FROM dim_article AS a
JOIN dim_date AS d ON d.date_key = a.published_date_key
WHERE a.is_current
GROUP BY d.day
ORDER BY d.day DESC NULLS LAST
LIMIT 14;
