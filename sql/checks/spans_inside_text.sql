-- Every span lies inside the headline or the text that it counts in, and is as long as its surface.
WITH span AS (
    SELECT 'fact_person_mention' AS table_name, mention_key, article_key, field, start_offset, end_offset, surface FROM fact_person_mention
    UNION ALL SELECT 'fact_organization_mention', mention_key, article_key, field, start_offset, end_offset, surface FROM fact_organization_mention
    UNION ALL SELECT 'fact_place_mention', mention_key, article_key, field, start_offset, end_offset, surface FROM fact_place_mention
    UNION ALL SELECT 'fact_country_mention', mention_key, article_key, field, start_offset, end_offset, surface FROM fact_country_mention
    UNION ALL SELECT 'fact_date_mention', mention_key, article_key, field, start_offset, end_offset, surface FROM fact_date_mention
    UNION ALL SELECT 'fact_position_mention', mention_key, article_key, field, start_offset, end_offset, surface FROM fact_position_mention
    UNION ALL SELECT 'fact_quote', mention_key, article_key, field, start_offset, end_offset, surface FROM fact_quote
    UNION ALL SELECT 'fact_event_mention', event_mention_key, article_key, field, start_offset, end_offset, surface FROM fact_event_mention
    UNION ALL SELECT 'fact_event_mention trigger', event_mention_key, article_key, field, trigger_start, trigger_end, trigger FROM fact_event_mention
    UNION ALL SELECT 'bridge_event_mention_actor', event_mention_key, article_key, field, start_offset, end_offset, surface FROM bridge_event_mention_actor
)
SELECT s.table_name, s.mention_key, s.article_key, s.field, s.start_offset, s.end_offset
FROM span AS s
JOIN dim_article AS a ON a.article_key = s.article_key
WHERE s.field NOT IN ('headline', 'text')
    OR s.start_offset < 0
    OR s.end_offset <= s.start_offset
    OR s.end_offset > CASE s.field WHEN 'headline' THEN a.headline_length ELSE a.text_length END
    OR length(s.surface) <> s.end_offset - s.start_offset;
