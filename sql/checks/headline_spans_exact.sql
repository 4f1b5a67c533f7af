-- What counts in the headline is the very characters of the headline.
SELECT m.mention_key, m.start_offset, m.surface, a.headline
FROM (
    SELECT mention_key, article_key, field, start_offset, end_offset, surface FROM fact_person_mention
    UNION ALL SELECT mention_key, article_key, field, start_offset, end_offset, surface FROM fact_country_mention
    UNION ALL SELECT event_mention_key, article_key, field, trigger_start, trigger_end, trigger FROM fact_event_mention
) AS m
JOIN dim_article AS a ON a.article_key = m.article_key
WHERE m.field = 'headline'
    AND substring(a.headline, m.start_offset + 1, m.end_offset - m.start_offset) <> m.surface;
