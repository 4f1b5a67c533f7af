-- How well events are dated: by precision and by what the date rests on.
SELECT date_precision, date_basis, count(*) AS events, round(avg(confidence), 2) AS mean_confidence,
    count(*) FILTER (WHERE date_from > last_seen) AS in_the_future
FROM v_event
WHERE status = 'active'
GROUP BY ALL
ORDER BY events DESC;
