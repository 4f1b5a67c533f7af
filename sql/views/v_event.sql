-- One row per event in the world: flat, with names, and the sentence of the mention that shows it best.
CREATE OR REPLACE VIEW v_event AS
WITH actor AS (
    SELECT
        a.event_key,
        a.role,
        string_agg(coalesce(p.name, a.label), '; ' ORDER BY a.mention_count DESC, a.actor_key) AS names,
        string_agg(DISTINCT c.iso3, '+' ORDER BY c.iso3) FILTER (WHERE a.country_key > 0) AS countries,
        string_agg(DISTINCT nullif(a.code, ''), '+' ORDER BY nullif(a.code, '')) AS codes
    FROM bridge_event_actor AS a
    LEFT JOIN dim_person AS p ON p.person_id = a.person_id AND a.person_id > 0 AND p.is_current
    LEFT JOIN dim_country AS c ON c.country_key = a.country_key
    GROUP BY a.event_key, a.role
)
SELECT
    e.event_key,
    e.cameo,
    t.name AS event_type,
    t.root_name,
    t.quad,
    t.goldstein,
    t.plover,
    t.plover_mode,
    source.names AS source,
    source.countries AS source_country,
    source.codes AS source_code,
    target.names AS target,
    target.countries AS target_country,
    target.codes AS target_code,
    d_from.day AS date_from,
    d_to.day AS date_to,
    e.date_precision,
    e.date_basis,
    CASE WHEN e.place_key > 0 THEN place.name END AS place,
    CASE WHEN e.place_country_key > 0 THEN place_country.iso3 END AS place_country,
    e.place_basis,
    e.modality,
    e.is_background,
    e.status,
    e.confidence,
    e.mention_count,
    e.article_count,
    e.copy_count,
    e.source_count,
    e.independent_source_count,
    d_first.day AS first_seen,
    d_last.day AS last_seen,
    m.evidence,
    m.trigger,
    m.rule,
    article.headline,
    article.url,
    publisher.name AS publisher,
    m.article_key,
    m.sentence,
    m.start_offset,
    m.end_offset
FROM fact_event AS e
JOIN dim_event_type AS t ON t.event_type_key = e.event_type_key
JOIN dim_date AS d_from ON d_from.date_key = e.from_date_key
JOIN dim_date AS d_to ON d_to.date_key = e.to_date_key
JOIN dim_date AS d_first ON d_first.date_key = e.first_seen_date_key
JOIN dim_date AS d_last ON d_last.date_key = e.last_seen_date_key
JOIN dim_place AS place ON place.place_key = e.place_key
JOIN dim_country AS place_country ON place_country.country_key = e.place_country_key
JOIN fact_event_mention AS m ON m.event_mention_key = e.best_mention_key
JOIN dim_article AS article ON article.article_key = m.article_key
JOIN dim_source AS publisher ON publisher.source_key = article.source_key
LEFT JOIN actor AS source ON source.event_key = e.event_key AND source.role = 'source'
LEFT JOIN actor AS target ON target.event_key = e.event_key AND target.role = 'target';

COMMENT ON VIEW v_event IS 'One row per event in the world: flat, with names, and the sentence of the mention that shows it best';
