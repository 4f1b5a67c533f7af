-- The persons and organizations with most events, and whether what they do is cooperation or conflict.
SELECT
    coalesce(p.name, o.name) AS actor,
    any_value(p.position) AS position,
    round(sum(b.weight) FILTER (WHERE b.role = 'source'), 2) AS acts,
    round(sum(b.weight) FILTER (WHERE b.role = 'target'), 2) AS acted_upon,
    round(avg(t.goldstein), 2) AS mean_goldstein,
    count(*) FILTER (WHERE t.quad <= 2) AS cooperation,
    count(*) FILTER (WHERE t.quad >= 3) AS conflict
FROM bridge_event_actor AS b
JOIN fact_event AS e ON e.event_key = b.event_key AND e.status = 'active'
JOIN dim_event_type AS t ON t.event_type_key = e.event_type_key
LEFT JOIN dim_person AS p ON p.person_id = b.person_id AND p.is_current AND b.person_id > 0
LEFT JOIN dim_organization AS o ON o.organization_key = b.organization_key AND b.organization_key > 0
WHERE b.person_id > 0 OR b.organization_key > 0
GROUP BY coalesce(p.name, o.name)
ORDER BY coalesce(acts, 0) + coalesce(acted_upon, 0) DESC, actor
LIMIT 25;
