-- One row per version of a known person: who held which position, from when to when, and who shows it.
CREATE OR REPLACE VIEW v_person_history AS
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
    (SELECT string_agg(DISTINCT b.name, '; ' ORDER BY b.name)
     FROM bridge_person_alias AS b WHERE b.person_id = p.person_id) AS forms
FROM dim_person AS p
JOIN dim_country AS c ON c.country_key = p.country_key
WHERE p.person_id > 0;

COMMENT ON VIEW v_person_history IS 'One row per version of a known person: who held which position, from when to when, and who shows it';
