-- One row per quotation of a current article: who said what, to whom, in which sentence.
CREATE OR REPLACE VIEW v_quote AS
SELECT
    q.mention_key,
    d.day AS published,
    CASE WHEN q.speaker_alias_key > 0 THEN coalesce(p.name, b.name)
         WHEN q.speaker_organization_key > 0 THEN o.name
         WHEN q.speaker_country_key > 0 THEN c.name END AS speaker,
    p.position AS speaker_position,
    CASE WHEN q.speaker_country_key > 0 THEN c.iso3
         WHEN pc.country_key > 0 THEN pc.iso3 END AS speaker_country,
    q.form,
    q.cue,
    q.cue_class,
    q.surface AS quote,
    q.evidence,
    q.confidence,
    b.person_id AS speaker_person_id,
    a.headline,
    s.name AS publisher,
    a.url,
    a.copy_group,
    a.article_key,
    q.sentence,
    q.start_offset,
    q.end_offset
FROM fact_quote AS q
JOIN dim_article AS a ON a.article_key = q.article_key AND a.is_current
JOIN dim_source AS s ON s.source_key = a.source_key
JOIN dim_date AS d ON d.date_key = q.published_date_key
JOIN bridge_person_alias AS b ON b.person_alias_key = q.speaker_alias_key
LEFT JOIN dim_person AS p ON p.person_id = b.person_id AND b.person_id > 0
    AND coalesce(d.day, DATE '9999-12-31') BETWEEN p.valid_from AND p.valid_to
LEFT JOIN dim_country AS pc ON pc.country_key = p.country_key
JOIN dim_organization AS o ON o.organization_key = q.speaker_organization_key
JOIN dim_country AS c ON c.country_key = q.speaker_country_key;

COMMENT ON VIEW v_quote IS 'One row per quotation of a current article: who said what, to whom, in which sentence';
