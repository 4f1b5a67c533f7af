-- One row per version of a known person: who held which position, from when to when, and who shows it.
CREATE OR REPLACE VIEW v_person_history AS
WITH form AS (
    SELECT person_id, string_agg(surface, '; ' ORDER BY mentions DESC, surface) AS forms
    FROM (
        SELECT b.person_id, m.surface, count(*) AS mentions
        FROM fact_person_mention AS m
        JOIN bridge_person_alias AS b ON b.person_alias_key = m.person_alias_key
        GROUP BY b.person_id, m.surface
    )
    GROUP BY person_id
)
SELECT
    p.person_id,
    p.person_key,
    p.name,
    p.position,
    p.organization,
    c.iso3 AS country,
    nullif(p.valid_from, DATE '0001-01-01') AS valid_from,
    nullif(p.valid_to, DATE '9999-12-31') AS valid_to,
    p.is_current,
    p.observed_from,
    p.observed_to,
    p.article_count,
    f.forms
FROM dim_person AS p
JOIN dim_country AS c ON c.country_key = p.country_key
LEFT JOIN form AS f ON f.person_id = p.person_id
WHERE p.person_id > 0;

COMMENT ON VIEW v_person_history IS 'One row per version of a known person: who held which position, from when to when, and who shows it';
