-- Who is quoted most, counting copies of one text once, with the newest quotation.
SELECT
    speaker,
    any_value(speaker_position) AS position,
    any_value(speaker_country) AS country,
    count(DISTINCT (copy_group, quote)) AS quotations,
    count(DISTINCT publisher) AS publishers,
    arg_max(quote, published) AS newest
FROM v_quote
WHERE speaker IS NOT NULL
GROUP BY speaker
ORDER BY quotations DESC, speaker
LIMIT 25;
