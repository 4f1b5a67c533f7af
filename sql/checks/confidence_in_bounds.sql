-- Confidence lies between 0 and 1.
WITH row_ AS (
    SELECT 'fact_person_mention' AS table_name, mention_key AS key, confidence FROM fact_person_mention
    UNION ALL SELECT 'fact_organization_mention', mention_key, confidence FROM fact_organization_mention
    UNION ALL SELECT 'fact_place_mention', mention_key, confidence FROM fact_place_mention
    UNION ALL SELECT 'fact_country_mention', mention_key, confidence FROM fact_country_mention
    UNION ALL SELECT 'fact_date_mention', mention_key, confidence FROM fact_date_mention
    UNION ALL SELECT 'fact_position_mention', mention_key, confidence FROM fact_position_mention
    UNION ALL SELECT 'fact_quote', mention_key, confidence FROM fact_quote
    UNION ALL SELECT 'fact_event_mention', event_mention_key, confidence FROM fact_event_mention
    UNION ALL SELECT 'fact_event', event_key, confidence FROM fact_event
    UNION ALL SELECT 'bridge_person_alias', person_alias_key, confidence FROM bridge_person_alias
)
SELECT table_name, key, confidence FROM row_ WHERE NOT confidence BETWEEN 0 AND 1;
