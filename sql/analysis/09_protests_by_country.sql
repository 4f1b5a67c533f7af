-- Protests by country: how many, by whom, against whom.
SELECT
    coalesce(place_country, source_country, target_country) AS country,
    count(*) AS protests,
    count(*) FILTER (WHERE modality = 'planned') AS announced,
    string_agg(DISTINCT source, '; ') AS protesters,
    string_agg(DISTINCT target, '; ') AS against,
    min(date_from) AS first_day,
    max(date_from) AS last_day
FROM v_event
WHERE cameo LIKE '14%' AND status = 'active' AND modality NOT IN ('negated', 'hypothetical')
GROUP BY country
ORDER BY protests DESC, country;
