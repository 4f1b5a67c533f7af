-- Who travelled to whom: visits made and received.
SELECT date_from AS day, date_precision, source AS visitor, source_country, target AS host, target_country, place, modality, evidence
FROM v_event
WHERE cameo IN ('042', '043') AND status = 'active'
ORDER BY day NULLS LAST, visitor;
