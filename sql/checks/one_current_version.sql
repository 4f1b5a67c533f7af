-- An article has one current version, its last; none when it was killed.
SELECT article_id, count(*) AS versions, count(*) FILTER (WHERE is_current) AS current_versions
FROM dim_article
GROUP BY article_id
HAVING count(*) FILTER (WHERE is_current) <> CASE WHEN bool_or(status = 'killed') THEN 0 ELSE 1 END
    OR coalesce(max(version) FILTER (WHERE is_current) <> max(version), false)
    OR count(DISTINCT version) <> count(*)
    OR max(version) <> count(*);
