-- Every record read was kept, known already, or refused; and what all runs kept is what the tables hold.
SELECT run_id AS what, articles_read AS read_or_kept, articles_kept + articles_duplicate + records_rejected AS found
FROM dim_run
WHERE articles_read <> articles_kept + articles_duplicate + records_rejected
UNION ALL
SELECT 'article versions kept', (SELECT coalesce(sum(articles_kept), 0) FROM dim_run), (SELECT count(*) FROM dim_article)
WHERE (SELECT coalesce(sum(articles_kept), 0) FROM dim_run) <> (SELECT count(*) FROM dim_article);
