package org.dateline.normalize.event;

import java.util.List;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;

/** Tells a fight from a crime: killing is combat (CAMEO 19) only where a state or an armed group is on one side. */
final class Arms {
    private static final Set<String> COMBAT = Set.of("190");
    private static final List<String> ARMED = List.of("MIL", "REB", "INS", "SEP", "UAF", "GOV", "COP", "SPY", "IMG");

    private Arms() {
    }

    /** The trigger, as an assault when nobody on either side bears arms and no country is at one. */
    static TriggerMention judge(TriggerMention m, List<ActorMention> source, List<ActorMention> target) {
        EventSense s = m.sense();
        if (!COMBAT.contains(s.cameo()) || s.mutual() || armed(source) || armed(target)) {
            return m;
        }
        EventSense assault = new EventSense(s.name(), s.kind(), s.pattern(), "180", s.plover(), s.mode(), s.source(), s.target(),
            false, s.needs(), s.weight(), s.example());
        return new TriggerMention(m.sentence(), m.head(), m.span(), assault, m.object(), m.complement(), m.preposition(),
            m.passive(), m.inner(), m.others());
    }

    private static boolean armed(List<ActorMention> side) {
        for (ActorMention a : side) {
            String code = a.actor().code();
            if (a.kind() == ActorMention.Kind.COUNTRY || a.kind() == ActorMention.Kind.ASSET || a.kind() == ActorMention.Kind.PLACE
                || ARMED.stream().anyMatch(code::contains)) {
                return true;
            }
        }
        return false;
    }
}
