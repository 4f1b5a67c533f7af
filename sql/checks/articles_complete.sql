-- Every article version has its row of counts, and the counts are those of the mentions.
SELECT a.article_key, f.events, e.n AS events_found, f.quotes, q.n AS quotes_found, f.dates, t.n AS dates_found
FROM dim_article AS a
LEFT JOIN fact_article AS f ON f.article_key = a.article_key
LEFT JOIN (SELECT article_key, count(*) AS n FROM fact_event_mention GROUP BY article_key) AS e ON e.article_key = a.article_key
LEFT JOIN (SELECT article_key, count(*) AS n FROM fact_quote GROUP BY article_key) AS q ON q.article_key = a.article_key
LEFT JOIN (SELECT article_key, count(*) AS n FROM fact_date_mention GROUP BY article_key) AS t ON t.article_key = a.article_key
WHERE f.article_key IS NULL
    OR f.events <> coalesce(e.n, 0)
    OR f.quotes <> coalesce(q.n, 0)
    OR f.dates <> coalesce(t.n, 0);
