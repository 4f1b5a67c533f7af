package org.dateline.normalize.event;

import java.util.List;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;

/** Tells a fight from a crime: killing is combat (CAMEO 19) only where a state or an armed group is on one side. */
final class Arms {
    private static final List<String> TROOPS = List.of("MIL", "REB", "INS", "SEP", "IMG");
    private static final List<String> ARMED = List.of("MIL", "REB", "INS", "SEP", "UAF", "GOV", "COP", "SPY", "IMG");

    private Arms() {
    }

    /**
     * The trigger, as an assault when nobody on either side bears arms and no country is at one, as combat when soldiers or
     * rebels or a country do it, or suffer it from nobody named.
     */
    static TriggerMention judge(TriggerMention m, List<ActorMention> source, List<ActorMention> target) {
        EventSense s = m.sense();
        boolean soften = s.cameo().equals("190") && !s.mutual() && !armed(source, ARMED) && !armed(target, ARMED);
        boolean harden = s.cameo().equals("180") && (source.isEmpty() ? armed(target, TROOPS) : armed(source, TROOPS));
        if (!soften && !harden) {
            return m;
        }
        EventSense other = new EventSense(s.name(), s.kind(), s.pattern(), soften ? "180" : "190", s.plover(), s.mode(),
            s.source(), s.target(), s.mutual(), s.needs(), s.weight(), s.example());
        return new TriggerMention(m.sentence(), m.head(), m.span(), other, m.object(), m.complement(), m.preposition(),
            m.passive(), m.inner(), m.others());
    }

    private static boolean armed(List<ActorMention> side, List<String> roles) {
        for (ActorMention a : side) {
            String code = a.actor().code();
            boolean thing = a.kind() == ActorMention.Kind.ASSET || a.kind() == ActorMention.Kind.PLACE;
            if (a.kind() == ActorMention.Kind.COUNTRY || thing && roles == ARMED || roles.stream().anyMatch(code::contains)) {
                return true;
            }
        }
        return false;
    }
}
