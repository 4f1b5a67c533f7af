-- What each publisher delivers: articles, copies of others, words, events, and what was refused.
SELECT
    s.name AS publisher,
    count(*) AS articles,
    count(*) FILTER (WHERE a.copy_kind <> 'original') AS copies,
    count(*) FILTER (WHERE NOT a.is_current) AS superseded_or_killed,
    round(avg(f.words)) AS mean_words,
    round(avg(f.events), 1) AS mean_events,
    round(avg(f.quotes), 1) AS mean_quotes,
    min(d.day) AS first_day,
    max(d.day) AS last_day
FROM dim_article AS a
JOIN fact_article AS f ON f.article_key = a.article_key
JOIN dim_source AS s ON s.source_key = a.source_key
JOIN dim_date AS d ON d.date_key = a.published_date_key
GROUP BY s.name
ORDER BY articles DESC, publisher;
