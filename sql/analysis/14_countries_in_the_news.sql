-- Countries by articles that name them, week by week, with their share of conflict among events.
SELECT
    date_trunc('week', day) AS week,
    country,
    country_name,
    sum(independent_articles) AS articles,
    sum(events) AS events,
    round(100.0 * sum(conflict_events) / nullif(sum(events), 0)) AS conflict_percent,
    round(sum(goldstein_sum) / nullif(sum(goldstein_count), 0), 2) AS mean_goldstein
FROM v_country_day
GROUP BY week, country, country_name
QUALIFY row_number() OVER (PARTITION BY week ORDER BY sum(independent_articles) DESC, country) <= 8
ORDER BY week DESC, articles DESC, country;
