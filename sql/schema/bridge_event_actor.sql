-- One row per event, actor and role.
CREATE TABLE bridge_event_actor (
    event_actor_key BIGINT NOT NULL,
    event_key BIGINT NOT NULL,
    role VARCHAR NOT NULL,
    actor_key BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    organization_key BIGINT NOT NULL,
    country_key BIGINT NOT NULL,
    country_basis VARCHAR,
    code VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    weight DOUBLE NOT NULL,
    mention_count INTEGER NOT NULL,
    PRIMARY KEY (event_actor_key)
);

COMMENT ON TABLE bridge_event_actor IS 'One row per event, actor and role';
COMMENT ON COLUMN bridge_event_actor.event_actor_key IS 'surrogate key';
COMMENT ON COLUMN bridge_event_actor.event_key IS 'event; see fact_event.event_key';
COMMENT ON COLUMN bridge_event_actor.role IS 'source or target';
COMMENT ON COLUMN bridge_event_actor.actor_key IS 'key of what identifies the actor: person, organization, country or code';
COMMENT ON COLUMN bridge_event_actor.person_id IS 'person, 0 unknown, -1 when the actor is none, -2 ambiguous; see dim_person.person_id';
COMMENT ON COLUMN bridge_event_actor.organization_key IS 'organization, -1 when the actor is none; see dim_organization.organization_key';
COMMENT ON COLUMN bridge_event_actor.country_key IS 'country of the actor, 0 unknown; see dim_country.country_key';
COMMENT ON COLUMN bridge_event_actor.country_basis IS 'how the country is known: named, setting (that of the article''s news), unknown';
COMMENT ON COLUMN bridge_event_actor.code IS 'CAMEO actor code, empty when unidentified';
COMMENT ON COLUMN bridge_event_actor.label IS 'name of the actor as mentions give it';
COMMENT ON COLUMN bridge_event_actor.weight IS 'share of the role; sums to 1 per event and role';
COMMENT ON COLUMN bridge_event_actor.mention_count IS 'event mentions that name it in the role';
