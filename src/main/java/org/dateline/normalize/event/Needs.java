package org.dateline.normalize.event;

import java.util.List;
import org.dateline.mention.EventSense;

/** Checks what a lexicon row demands of its parties. */
final class Needs {
    private Needs() {
    }

    /**
     * Whether every demand is met, which a row that only counts inside another trigger never does by itself;
     * {@code filled} says for an empty side whether anything stands there at all.
     */
    static boolean met(EventSense sense, List<ActorMention> source, List<ActorMention> target, boolean sourceFilled,
                       boolean targetFilled) {
        for (EventSense.Need need : sense.needs()) {
            if (need.slot().equals("inside")) {
                return false;
            }
            boolean isSource = need.slot().equals("source");
            List<ActorMention> side = isSource ? source : target;
            boolean met = need.kinds().contains("any") && (isSource ? sourceFilled : targetFilled);
            for (ActorMention m : side) {
                for (String kind : need.kinds()) {
                    met |= is(m, kind) && (m == side.get(0) || !kind.equals("place"));
                }
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(ActorMention m, String kind) {
        return switch (kind) {
            case "any" -> true;
            case "actor" -> m.kind() != ActorMention.Kind.PLACE && m.kind() != ActorMention.Kind.ASSET;
            case "person" -> m.kind() == ActorMention.Kind.PERSON || m.kind() == ActorMention.Kind.PRONOUN
                || m.kind() == ActorMention.Kind.PEOPLE || m.kind() == ActorMention.Kind.ROLE;
            case "people" -> m.kind() != ActorMention.Kind.PLACE && m.kind() != ActorMention.Kind.ASSET
                && m.kind() != ActorMention.Kind.COUNTRY;
            case "body" -> m.kind() == ActorMention.Kind.ORGANIZATION || m.kind() == ActorMention.Kind.ROLE
                && m.actor().person() == null;
            case "place" -> m.kind() == ActorMention.Kind.PLACE || m.kind() == ActorMention.Kind.COUNTRY;
            case "state" -> m.kind() == ActorMention.Kind.COUNTRY || m.actor().code().contains("GOV");
            default -> throw new IllegalStateException("Cannot check a need of kind " + kind);
        };
    }
}
