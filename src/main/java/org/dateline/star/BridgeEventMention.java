package org.dateline.star;

/** One row per event mention and the event it tells of. */
@Table(name = "bridge_event_mention", grain = "event mention and the event it tells of",
    key = "event_mention_key", sort = {"event_key", "event_mention_key"}, layer = Layer.RESOLVED)
public record BridgeEventMention(
    @Column(value = "event mention", references = "fact_event_mention.event_mention_key", bloom = true)
    long eventMentionKey,
    @Column(value = "event", references = "fact_event.event_key", bloom = true) long eventKey,
    @Column("its article version is current and not killed, so the event's counts hold it") boolean isCounted,
    @Column("the mention that shows the event best, one an event") boolean isBest) implements Row {
}
