-- Texts that several publishers carry, and events whose many articles come from one text.
SELECT a.copy_kind, s.name AS publisher, d.day AS published, a.headline, o.headline AS first_headline, os.name AS first_publisher
FROM dim_article AS a
JOIN dim_source AS s ON s.source_key = a.source_key
JOIN dim_date AS d ON d.date_key = a.published_date_key
JOIN dim_article AS o ON o.article_key = a.copy_group
JOIN dim_source AS os ON os.source_key = o.source_key
WHERE a.copy_kind <> 'original'
ORDER BY a.copy_group, published, publisher;

SELECT event_type, source, target, date_from, article_count, copy_count, source_count, independent_source_count, evidence
FROM v_event
WHERE copy_count > 0
ORDER BY copy_count DESC, article_count DESC, event_type
LIMIT 25;
