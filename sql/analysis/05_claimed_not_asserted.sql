-- What somebody says, plans or might do, but no article asserts: never to be counted as having happened.
SELECT modality, date_from, source, event_type, target, mention_count, evidence, publisher
FROM v_event
WHERE modality <> 'asserted' AND status = 'active'
ORDER BY modality, mention_count DESC, date_from NULLS LAST;
