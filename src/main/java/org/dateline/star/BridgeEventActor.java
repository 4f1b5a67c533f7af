package org.dateline.star;

/** One row per event, actor and role. */
@Table(name = "bridge_event_actor", grain = "event, actor and role",
    key = "event_actor_key", sort = {"event_key", "role", "actor_key"}, layer = Layer.RESOLVED)
public record BridgeEventActor(
    @Column("surrogate key") long eventActorKey,
    @Column(value = "event", references = "fact_event.event_key", bloom = true) long eventKey,
    @Column("source or target") String role,
    @Column("key of what identifies the actor: person, organization, country or code") long actorKey,
    @Column(value = "person, 0 unknown, -1 when the actor is none, -2 ambiguous", references = "dim_person.person_id")
    long personId,
    @Column(value = "organization, -1 when the actor is none", references = "dim_organization.organization_key")
    long organizationKey,
    @Column(value = "country of the actor, 0 unknown", references = "dim_country.country_key") long countryKey,
    @Column(value = "how the country is known: named, setting (that of the article's news), unknown", nullable = true)
    String countryBasis,
    @Column("CAMEO actor code, empty when unidentified") String code,
    @Column("name of the actor as mentions give it") String label,
    @Column("share of the role; sums to 1 per event and role") double weight,
    @Column("event mentions that name it in the role") int mentionCount) implements Row {
}
