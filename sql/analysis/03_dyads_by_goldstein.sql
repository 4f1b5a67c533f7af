-- Pairs of countries from conflict to cooperation: weighted events and mean Goldstein value of what is said to have happened.
SELECT
    source_country,
    target_country,
    round(sum(weight), 2) AS events,
    round(sum(weight * goldstein) / sum(weight), 2) AS mean_goldstein,
    round(sum(weight) FILTER (WHERE quad = 4), 2) AS material_conflict,
    min(date_from) AS first_day,
    max(date_from) AS last_day
FROM v_event_dyad
WHERE modality IN ('asserted', 'reported')
    AND goldstein IS NOT NULL
    AND source_country <> target_country
    AND length(source_country) = 3
    AND length(target_country) = 3
GROUP BY source_country, target_country
ORDER BY mean_goldstein, events DESC;
