-- How well events are placed: by what the country of the place rests on, and how many have a named place.
SELECT place_basis, count(*) AS events, count(place) AS named_places, round(avg(confidence), 2) AS mean_confidence
FROM v_event
WHERE status = 'active'
GROUP BY ALL
ORDER BY events DESC;
