-- People said to take or leave a position: since when, and the words that say so.
SELECT p.name, m.status, m.position, m.organization, c.iso3 AS country, since.day AS since, until.day AS until,
    published.day AS published, m.surface, a.headline
FROM fact_position_mention AS m
JOIN dim_article AS a ON a.article_key = m.article_key AND a.is_current
JOIN bridge_person_alias AS b ON b.person_alias_key = m.person_alias_key
JOIN dim_person AS p ON p.person_id = b.person_id AND p.is_current
JOIN dim_country AS c ON c.country_key = m.country_key
JOIN dim_date AS since ON since.date_key = m.since_from_date_key
JOIN dim_date AS until ON until.date_key = m.until_to_date_key
JOIN dim_date AS published ON published.date_key = m.published_date_key
WHERE m.status IN ('taken', 'left', 'elect', 'designate', 'former')
ORDER BY published, p.name, m.status;
