-- The versions of a person follow each other without gap or overlap from 0001-01-01 to 9999-12-31, the last one current.
WITH version AS (
    SELECT
        person_id, person_key, valid_from, valid_to, is_current,
        lag(valid_to) OVER person AS before,
        lead(person_key) OVER person AS next_key
    FROM dim_person
    WINDOW person AS (PARTITION BY person_id ORDER BY valid_from)
)
SELECT person_id, person_key, valid_from, valid_to
FROM version
WHERE valid_from > valid_to
    OR (before IS NULL AND valid_from <> DATE '0001-01-01')
    OR (before IS NOT NULL AND valid_from <> before + 1)
    OR (next_key IS NULL AND (NOT is_current OR valid_to <> DATE '9999-12-31'))
    OR (next_key IS NOT NULL AND is_current);
