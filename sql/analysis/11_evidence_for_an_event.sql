-- Every sentence that tells the event which most articles tell, with where it stands and the rule that found it.
WITH chosen AS (
    SELECT event_key FROM fact_event WHERE status = 'active'
    ORDER BY independent_source_count DESC, article_count DESC, mention_count DESC, event_key
    LIMIT 1
)
SELECT
    s.name AS publisher,
    d.day AS published,
    a.headline,
    m.field,
    m.sentence,
    m.start_offset,
    m.end_offset,
    m.trigger,
    m.rule,
    m.modality,
    m.confidence,
    b.is_counted,
    m.evidence
FROM chosen
JOIN bridge_event_mention AS b ON b.event_key = chosen.event_key
JOIN fact_event_mention AS m ON m.event_mention_key = b.event_mention_key
JOIN dim_article AS a ON a.article_key = m.article_key
JOIN dim_source AS s ON s.source_key = a.source_key
JOIN dim_date AS d ON d.date_key = m.published_date_key
ORDER BY published, publisher, m.sentence, m.start_offset;
