-- The positions of the people who are known in more than one, and since when; then of those most written about.
SELECT name, position, organization, country, valid_from, valid_to, observed_from, observed_to, article_count
FROM v_person_history
WHERE position IS NOT NULL
QUALIFY count(*) OVER (PARTITION BY person_id) > 1 OR rank() OVER (ORDER BY article_count DESC) <= 10
ORDER BY article_count DESC, name, valid_from NULLS FIRST;
