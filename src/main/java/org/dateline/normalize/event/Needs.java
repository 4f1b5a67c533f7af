package org.dateline.normalize.event;

import java.util.List;
import org.dateline.mention.EventSense;
import org.dateline.mention.EventSense.PartyKind;
import org.dateline.mention.EventSense.Side;

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
            if (need.side() == Side.INSIDE) {
                return false;
            }
            boolean isSource = need.side() == Side.SOURCE;
            List<ActorMention> side = isSource ? source : target;
            boolean met = need.kinds().contains(PartyKind.ANY) && (isSource ? sourceFilled : targetFilled);
            for (ActorMention m : side) {
                for (PartyKind kind : need.kinds()) {
                    met |= is(m, kind) && (m == side.get(0) || kind != PartyKind.PLACE);
                }
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is left where a row demands a target: "we hope that <i>we</i> will win" asks nobody. */
    static boolean kept(EventSense sense, List<ActorMention> target) {
        return !target.isEmpty() || sense.needs().stream().noneMatch(n -> n.side() == Side.TARGET);
    }

    private static boolean is(ActorMention m, PartyKind kind) {
        return switch (kind) {
            case ANY -> true;
            case ACTOR -> m.kind() != ActorMention.Kind.PLACE && m.kind() != ActorMention.Kind.ASSET;
            case PERSON -> m.kind() == ActorMention.Kind.PERSON || m.kind() == ActorMention.Kind.PRONOUN
                || m.kind() == ActorMention.Kind.PEOPLE || m.kind() == ActorMention.Kind.ROLE;
            case PEOPLE -> m.kind() != ActorMention.Kind.PLACE && m.kind() != ActorMention.Kind.ASSET
                && m.kind() != ActorMention.Kind.COUNTRY;
            case BODY -> m.kind() == ActorMention.Kind.ORGANIZATION || m.kind() == ActorMention.Kind.ROLE
                && m.actor().person() == null;
            case PLACE -> m.kind() == ActorMention.Kind.PLACE || m.kind() == ActorMention.Kind.COUNTRY;
            case STATE -> m.kind() == ActorMention.Kind.COUNTRY || m.actor().code().contains("GOV");
        };
    }
}
