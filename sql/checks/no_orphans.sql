-- Every foreign key leads to a row.
SELECT 'dim_place.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM dim_place AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'dim_source.first_seen_date_key' AS column_name, t.first_seen_date_key AS key, count(*) AS rows_ FROM dim_source AS t ANTI JOIN dim_date AS d ON d.date_key = t.first_seen_date_key GROUP BY t.first_seen_date_key
UNION ALL
SELECT 'dim_source.last_seen_date_key' AS column_name, t.last_seen_date_key AS key, count(*) AS rows_ FROM dim_source AS t ANTI JOIN dim_date AS d ON d.date_key = t.last_seen_date_key GROUP BY t.last_seen_date_key
UNION ALL
SELECT 'dim_organization.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM dim_organization AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'dim_person.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM dim_person AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'bridge_person_alias.person_id' AS column_name, t.person_id AS key, count(*) AS rows_ FROM bridge_person_alias AS t ANTI JOIN dim_person AS d ON d.person_id = t.person_id GROUP BY t.person_id
UNION ALL
SELECT 'bridge_person_alias.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM bridge_person_alias AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'bridge_person_alias.first_seen_date_key' AS column_name, t.first_seen_date_key AS key, count(*) AS rows_ FROM bridge_person_alias AS t ANTI JOIN dim_date AS d ON d.date_key = t.first_seen_date_key GROUP BY t.first_seen_date_key
UNION ALL
SELECT 'bridge_person_alias.last_seen_date_key' AS column_name, t.last_seen_date_key AS key, count(*) AS rows_ FROM bridge_person_alias AS t ANTI JOIN dim_date AS d ON d.date_key = t.last_seen_date_key GROUP BY t.last_seen_date_key
UNION ALL
SELECT 'dim_article.source_key' AS column_name, t.source_key AS key, count(*) AS rows_ FROM dim_article AS t ANTI JOIN dim_source AS d ON d.source_key = t.source_key GROUP BY t.source_key
UNION ALL
SELECT 'dim_article.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM dim_article AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_article.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_article AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_article.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_article AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_article.dateline_place_key' AS column_name, t.dateline_place_key AS key, count(*) AS rows_ FROM fact_article AS t ANTI JOIN dim_place AS d ON d.place_key = t.dateline_place_key GROUP BY t.dateline_place_key
UNION ALL
SELECT 'fact_person_mention.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_person_mention AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_person_mention.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_person_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_person_mention.person_alias_key' AS column_name, t.person_alias_key AS key, count(*) AS rows_ FROM fact_person_mention AS t ANTI JOIN bridge_person_alias AS d ON d.person_alias_key = t.person_alias_key GROUP BY t.person_alias_key
UNION ALL
SELECT 'fact_organization_mention.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_organization_mention AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_organization_mention.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_organization_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_organization_mention.organization_key' AS column_name, t.organization_key AS key, count(*) AS rows_ FROM fact_organization_mention AS t ANTI JOIN dim_organization AS d ON d.organization_key = t.organization_key GROUP BY t.organization_key
UNION ALL
SELECT 'fact_place_mention.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_place_mention AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_place_mention.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_place_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_place_mention.place_key' AS column_name, t.place_key AS key, count(*) AS rows_ FROM fact_place_mention AS t ANTI JOIN dim_place AS d ON d.place_key = t.place_key GROUP BY t.place_key
UNION ALL
SELECT 'fact_place_mention.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM fact_place_mention AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'fact_country_mention.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_country_mention AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_country_mention.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_country_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_country_mention.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM fact_country_mention AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'fact_date_mention.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_date_mention AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_date_mention.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_date_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_date_mention.from_date_key' AS column_name, t.from_date_key AS key, count(*) AS rows_ FROM fact_date_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.from_date_key GROUP BY t.from_date_key
UNION ALL
SELECT 'fact_date_mention.to_date_key' AS column_name, t.to_date_key AS key, count(*) AS rows_ FROM fact_date_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.to_date_key GROUP BY t.to_date_key
UNION ALL
SELECT 'fact_position_mention.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_position_mention.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_position_mention.person_alias_key' AS column_name, t.person_alias_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN bridge_person_alias AS d ON d.person_alias_key = t.person_alias_key GROUP BY t.person_alias_key
UNION ALL
SELECT 'fact_position_mention.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'fact_position_mention.since_from_date_key' AS column_name, t.since_from_date_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.since_from_date_key GROUP BY t.since_from_date_key
UNION ALL
SELECT 'fact_position_mention.since_to_date_key' AS column_name, t.since_to_date_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.since_to_date_key GROUP BY t.since_to_date_key
UNION ALL
SELECT 'fact_position_mention.until_from_date_key' AS column_name, t.until_from_date_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.until_from_date_key GROUP BY t.until_from_date_key
UNION ALL
SELECT 'fact_position_mention.until_to_date_key' AS column_name, t.until_to_date_key AS key, count(*) AS rows_ FROM fact_position_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.until_to_date_key GROUP BY t.until_to_date_key
UNION ALL
SELECT 'fact_quote.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_quote AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_quote.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_quote AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_quote.speaker_alias_key' AS column_name, t.speaker_alias_key AS key, count(*) AS rows_ FROM fact_quote AS t ANTI JOIN bridge_person_alias AS d ON d.person_alias_key = t.speaker_alias_key GROUP BY t.speaker_alias_key
UNION ALL
SELECT 'fact_quote.speaker_organization_key' AS column_name, t.speaker_organization_key AS key, count(*) AS rows_ FROM fact_quote AS t ANTI JOIN dim_organization AS d ON d.organization_key = t.speaker_organization_key GROUP BY t.speaker_organization_key
UNION ALL
SELECT 'fact_quote.speaker_country_key' AS column_name, t.speaker_country_key AS key, count(*) AS rows_ FROM fact_quote AS t ANTI JOIN dim_country AS d ON d.country_key = t.speaker_country_key GROUP BY t.speaker_country_key
UNION ALL
SELECT 'fact_quote.addressee_alias_key' AS column_name, t.addressee_alias_key AS key, count(*) AS rows_ FROM fact_quote AS t ANTI JOIN bridge_person_alias AS d ON d.person_alias_key = t.addressee_alias_key GROUP BY t.addressee_alias_key
UNION ALL
SELECT 'fact_event_mention.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'fact_event_mention.published_date_key' AS column_name, t.published_date_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.published_date_key GROUP BY t.published_date_key
UNION ALL
SELECT 'fact_event_mention.event_type_key' AS column_name, t.event_type_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_event_type AS d ON d.event_type_key = t.event_type_key GROUP BY t.event_type_key
UNION ALL
SELECT 'fact_event_mention.from_date_key' AS column_name, t.from_date_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.from_date_key GROUP BY t.from_date_key
UNION ALL
SELECT 'fact_event_mention.to_date_key' AS column_name, t.to_date_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_date AS d ON d.date_key = t.to_date_key GROUP BY t.to_date_key
UNION ALL
SELECT 'fact_event_mention.place_key' AS column_name, t.place_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_place AS d ON d.place_key = t.place_key GROUP BY t.place_key
UNION ALL
SELECT 'fact_event_mention.place_country_key' AS column_name, t.place_country_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_country AS d ON d.country_key = t.place_country_key GROUP BY t.place_country_key
UNION ALL
SELECT 'fact_event_mention.claimant_alias_key' AS column_name, t.claimant_alias_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN bridge_person_alias AS d ON d.person_alias_key = t.claimant_alias_key GROUP BY t.claimant_alias_key
UNION ALL
SELECT 'fact_event_mention.claimant_organization_key' AS column_name, t.claimant_organization_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_organization AS d ON d.organization_key = t.claimant_organization_key GROUP BY t.claimant_organization_key
UNION ALL
SELECT 'fact_event_mention.claimant_country_key' AS column_name, t.claimant_country_key AS key, count(*) AS rows_ FROM fact_event_mention AS t ANTI JOIN dim_country AS d ON d.country_key = t.claimant_country_key GROUP BY t.claimant_country_key
UNION ALL
SELECT 'bridge_event_mention_actor.event_mention_key' AS column_name, t.event_mention_key AS key, count(*) AS rows_ FROM bridge_event_mention_actor AS t ANTI JOIN fact_event_mention AS d ON d.event_mention_key = t.event_mention_key GROUP BY t.event_mention_key
UNION ALL
SELECT 'bridge_event_mention_actor.article_key' AS column_name, t.article_key AS key, count(*) AS rows_ FROM bridge_event_mention_actor AS t ANTI JOIN dim_article AS d ON d.article_key = t.article_key GROUP BY t.article_key
UNION ALL
SELECT 'bridge_event_mention_actor.person_alias_key' AS column_name, t.person_alias_key AS key, count(*) AS rows_ FROM bridge_event_mention_actor AS t ANTI JOIN bridge_person_alias AS d ON d.person_alias_key = t.person_alias_key GROUP BY t.person_alias_key
UNION ALL
SELECT 'bridge_event_mention_actor.organization_key' AS column_name, t.organization_key AS key, count(*) AS rows_ FROM bridge_event_mention_actor AS t ANTI JOIN dim_organization AS d ON d.organization_key = t.organization_key GROUP BY t.organization_key
UNION ALL
SELECT 'bridge_event_mention_actor.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM bridge_event_mention_actor AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key
UNION ALL
SELECT 'fact_event.event_type_key' AS column_name, t.event_type_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_event_type AS d ON d.event_type_key = t.event_type_key GROUP BY t.event_type_key
UNION ALL
SELECT 'fact_event.from_date_key' AS column_name, t.from_date_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_date AS d ON d.date_key = t.from_date_key GROUP BY t.from_date_key
UNION ALL
SELECT 'fact_event.to_date_key' AS column_name, t.to_date_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_date AS d ON d.date_key = t.to_date_key GROUP BY t.to_date_key
UNION ALL
SELECT 'fact_event.place_key' AS column_name, t.place_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_place AS d ON d.place_key = t.place_key GROUP BY t.place_key
UNION ALL
SELECT 'fact_event.place_country_key' AS column_name, t.place_country_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_country AS d ON d.country_key = t.place_country_key GROUP BY t.place_country_key
UNION ALL
SELECT 'fact_event.source_country_key' AS column_name, t.source_country_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_country AS d ON d.country_key = t.source_country_key GROUP BY t.source_country_key
UNION ALL
SELECT 'fact_event.target_country_key' AS column_name, t.target_country_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_country AS d ON d.country_key = t.target_country_key GROUP BY t.target_country_key
UNION ALL
SELECT 'fact_event.first_seen_date_key' AS column_name, t.first_seen_date_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_date AS d ON d.date_key = t.first_seen_date_key GROUP BY t.first_seen_date_key
UNION ALL
SELECT 'fact_event.last_seen_date_key' AS column_name, t.last_seen_date_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN dim_date AS d ON d.date_key = t.last_seen_date_key GROUP BY t.last_seen_date_key
UNION ALL
SELECT 'fact_event.best_mention_key' AS column_name, t.best_mention_key AS key, count(*) AS rows_ FROM fact_event AS t ANTI JOIN fact_event_mention AS d ON d.event_mention_key = t.best_mention_key GROUP BY t.best_mention_key
UNION ALL
SELECT 'bridge_event_mention.event_mention_key' AS column_name, t.event_mention_key AS key, count(*) AS rows_ FROM bridge_event_mention AS t ANTI JOIN fact_event_mention AS d ON d.event_mention_key = t.event_mention_key GROUP BY t.event_mention_key
UNION ALL
SELECT 'bridge_event_mention.event_key' AS column_name, t.event_key AS key, count(*) AS rows_ FROM bridge_event_mention AS t ANTI JOIN fact_event AS d ON d.event_key = t.event_key GROUP BY t.event_key
UNION ALL
SELECT 'bridge_event_actor.event_key' AS column_name, t.event_key AS key, count(*) AS rows_ FROM bridge_event_actor AS t ANTI JOIN fact_event AS d ON d.event_key = t.event_key GROUP BY t.event_key
UNION ALL
SELECT 'bridge_event_actor.person_id' AS column_name, t.person_id AS key, count(*) AS rows_ FROM bridge_event_actor AS t ANTI JOIN dim_person AS d ON d.person_id = t.person_id GROUP BY t.person_id
UNION ALL
SELECT 'bridge_event_actor.organization_key' AS column_name, t.organization_key AS key, count(*) AS rows_ FROM bridge_event_actor AS t ANTI JOIN dim_organization AS d ON d.organization_key = t.organization_key GROUP BY t.organization_key
UNION ALL
SELECT 'bridge_event_actor.country_key' AS column_name, t.country_key AS key, count(*) AS rows_ FROM bridge_event_actor AS t ANTI JOIN dim_country AS d ON d.country_key = t.country_key GROUP BY t.country_key;
