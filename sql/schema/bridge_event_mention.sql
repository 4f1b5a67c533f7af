-- One row per event mention and the event it tells of.
CREATE TABLE bridge_event_mention (
    event_mention_key BIGINT NOT NULL,
    event_key BIGINT NOT NULL,
    is_counted BOOLEAN NOT NULL,
    is_best BOOLEAN NOT NULL,
    PRIMARY KEY (event_mention_key)
);

COMMENT ON TABLE bridge_event_mention IS 'One row per event mention and the event it tells of';
COMMENT ON COLUMN bridge_event_mention.event_mention_key IS 'event mention; see fact_event_mention.event_mention_key';
COMMENT ON COLUMN bridge_event_mention.event_key IS 'event; see fact_event.event_key';
COMMENT ON COLUMN bridge_event_mention.is_counted IS 'its article version is current and not killed, so the event''s counts hold it';
COMMENT ON COLUMN bridge_event_mention.is_best IS 'the mention that shows the event best, one an event';
