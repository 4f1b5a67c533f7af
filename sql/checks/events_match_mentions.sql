-- Every event mention tells one event, and the counts of an event are those of its mentions in current articles.
WITH counted AS (
    SELECT
        b.event_key,
        count(*) FILTER (WHERE b.is_counted) AS mentions,
        count(DISTINCT a.article_id) FILTER (WHERE b.is_counted) AS articles,
        count(DISTINCT a.copy_group) FILTER (WHERE b.is_counted) AS independent,
        count(*) FILTER (WHERE b.is_counted <> a.is_current) AS wrong,
        count(*) FILTER (WHERE b.is_best) AS best
    FROM bridge_event_mention AS b
    JOIN fact_event_mention AS m ON m.event_mention_key = b.event_mention_key
    JOIN dim_article AS a ON a.article_key = m.article_key
    GROUP BY b.event_key
)
SELECT e.event_key, e.mention_count, c.mentions, e.article_count, c.articles, e.status
FROM fact_event AS e
LEFT JOIN counted AS c ON c.event_key = e.event_key
WHERE c.event_key IS NULL
    OR e.mention_count <> c.mentions
    OR e.article_count <> c.articles
    OR e.independent_source_count <> c.independent
    OR c.wrong > 0
    OR c.best <> 1
    OR (e.status = 'active') <> (c.mentions > 0)
UNION ALL
SELECT m.event_mention_key, 0, 0, 0, 0, 'mention without event'
FROM fact_event_mention AS m
ANTI JOIN bridge_event_mention AS b ON b.event_mention_key = m.event_mention_key;
