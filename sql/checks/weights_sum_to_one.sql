-- The weights of a role's actors sum to 1 for every event.
SELECT event_key, role, sum(weight) AS weight
FROM bridge_event_actor
GROUP BY event_key, role
HAVING abs(sum(weight) - 1) > 1e-9;
