-- Who met whom in the newest month, where, and the sentence that says so.
SELECT date_from AS day, source, target, place, modality, independent_source_count AS origins, evidence
FROM v_event
WHERE cameo LIKE '04%'
    AND status = 'active'
    AND modality IN ('asserted', 'reported')
    AND coalesce(date_from, last_seen) >= (SELECT date_trunc('month', max(last_seen)) FROM v_event)
ORDER BY day NULLS LAST, source, target;
