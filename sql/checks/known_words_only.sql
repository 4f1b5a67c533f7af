-- Columns with a fixed list of words hold no other word.
SELECT 'fact_event_mention.modality' AS column_name, modality AS word, count(*) AS rows_ FROM fact_event_mention
WHERE modality NOT IN ('asserted', 'planned', 'hypothetical', 'negated', 'reported') GROUP BY ALL
UNION ALL
SELECT 'fact_event.modality', modality, count(*) FROM fact_event
WHERE modality NOT IN ('asserted', 'planned', 'hypothetical', 'negated', 'reported') GROUP BY ALL
UNION ALL
SELECT 'fact_country_mention.kind', kind, count(*) FROM fact_country_mention
WHERE kind NOT IN ('name', 'demonym', 'capital', 'place', 'abbreviation') GROUP BY ALL
UNION ALL
SELECT 'fact_date_mention.timex_type', timex_type, count(*) FROM fact_date_mention
WHERE timex_type NOT IN ('DATE', 'TIME', 'DURATION', 'SET') GROUP BY ALL
UNION ALL
SELECT 'fact_quote.form', form, count(*) FROM fact_quote WHERE form NOT IN ('direct', 'mixed', 'indirect') GROUP BY ALL
UNION ALL
SELECT 'dim_article.status', status, count(*) FROM dim_article WHERE status NOT IN ('usable', 'corrected', 'killed') GROUP BY ALL
UNION ALL
SELECT 'dim_article.copy_kind', copy_kind, count(*) FROM dim_article WHERE copy_kind NOT IN ('original', 'exact', 'near') GROUP BY ALL
UNION ALL
SELECT 'fact_event_mention.zone', zone, count(*) FROM fact_event_mention WHERE zone NOT IN ('headline', 'body') GROUP BY ALL
UNION ALL
SELECT 'fact_event_mention.place_basis', place_basis, count(*) FROM fact_event_mention
WHERE place_basis NOT IN ('stated', 'retold', 'host', 'parties', 'setting', 'unknown') GROUP BY ALL
UNION ALL
SELECT 'bridge_event_mention_actor.country_basis', country_basis, count(*) FROM bridge_event_mention_actor
WHERE country_basis NOT IN ('named', 'setting', 'unknown') GROUP BY ALL;
