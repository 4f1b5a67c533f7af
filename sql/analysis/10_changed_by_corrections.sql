-- What corrections and kills changed: articles with more than one version, and events that no current article tells any more.
SELECT a.source_article_id AS article, a.version, a.status, a.is_current, d.day AS published, a.headline, f.events, f.quotes
FROM dim_article AS a
JOIN fact_article AS f ON f.article_key = a.article_key
JOIN dim_date AS d ON d.date_key = a.published_date_key
WHERE a.article_id IN (SELECT article_id FROM dim_article GROUP BY article_id HAVING count(*) > 1 OR bool_or(status = 'killed'))
ORDER BY article, a.version;

SELECT event_type, source, target, date_from, modality, evidence, headline
FROM v_event
WHERE status = 'withdrawn'
ORDER BY headline, sentence;
