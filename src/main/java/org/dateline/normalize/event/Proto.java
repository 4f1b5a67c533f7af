package org.dateline.normalize.event;

import java.util.List;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Modality;
import org.dateline.normalize.PlaceBasis;

/**
 * An event before duplicates are joined.
 *
 * @param trigger the reading that holds
 * @param source who acts
 * @param target towards whom
 * @param modality how it is presented
 * @param claimant actor who claims it, null when nobody is named
 * @param background told as history
 * @param days when
 * @param place where, null when not said
 * @param placeBasis how that is known
 * @param evidence what the confidence was judged by
 * @param confidence 0 to 1
 */
record Proto(TriggerMention trigger, List<ActorMention> source, List<ActorMention> target, Modality modality,
             String claimant, boolean background, DayRange days, String place, PlaceBasis placeBasis,
             List<String> evidence, double confidence) {
    String root() {
        return trigger.sense().cameo().substring(0, 2);
    }

    boolean noun() {
        return trigger.sense().kind() == org.dateline.mention.EventSense.Kind.NOUN;
    }
}
