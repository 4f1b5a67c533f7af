-- What the two countries that deal most with each other did, day by day, either way.
WITH pair AS (
    SELECT least(source_country, target_country) AS one, greatest(source_country, target_country) AS other
    FROM v_event_dyad
    WHERE source_country <> target_country AND length(source_country) = 3 AND length(target_country) = 3
    GROUP BY ALL
    ORDER BY sum(weight) DESC, one, other
    LIMIT 1
)
SELECT DISTINCT
    coalesce(e.date_from, e.first_seen) AS day,
    e.source,
    e.event_type,
    e.target,
    e.goldstein,
    e.modality,
    e.independent_source_count AS origins,
    e.evidence
FROM pair
JOIN v_event_dyad AS d ON least(d.source_country, d.target_country) = pair.one
    AND greatest(d.source_country, d.target_country) = pair.other
JOIN v_event AS e ON e.event_key = d.event_key
ORDER BY day, e.source, e.event_type;
