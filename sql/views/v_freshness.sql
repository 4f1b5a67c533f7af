-- One row: how new the data is and what the last run did.
CREATE OR REPLACE VIEW v_freshness AS
SELECT
    r.run_id AS last_run,
    r.run_date AS last_run_date,
    r.ended_at AS last_run_ended_at,
    (SELECT max(d.day) FROM dim_article AS a JOIN dim_date AS d ON d.date_key = a.published_date_key) AS newest_article,
    (SELECT count(*) FROM dim_article WHERE article_key > 0) AS article_versions,
    (SELECT count(*) FROM dim_article WHERE is_current) AS current_articles,
    (SELECT count(*) FROM fact_event WHERE status = 'active') AS active_events,
    (SELECT count(*) FROM fact_rejection) AS rejections,
    r.articles_kept AS last_run_kept,
    r.articles_duplicate AS last_run_duplicates,
    r.records_rejected AS last_run_rejected,
    r.program_version
FROM dim_run AS r
ORDER BY r.run_date DESC, r.run_id DESC
LIMIT 1;

COMMENT ON VIEW v_freshness IS 'One row: how new the data is and what the last run did';
