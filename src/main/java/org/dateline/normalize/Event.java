package org.dateline.normalize;

import java.util.List;
import org.dateline.text.Span;

/**
 * One act that one sentence states.
 *
 * @param sentence sentence number
 * @param span characters from the first to the last part of the statement
 * @param trigger the word that carries the act
 * @param cameo CAMEO code of two to four digits
 * @param plover PLOVER type, null for CAMEO roots that have none
 * @param mode PLOVER mode, null when none
 * @param quad quad class as GDELT cuts it, 1 to 4
 * @param source who acts
 * @param target towards whom
 * @param place reference of the place where it happened, or its ISO country, null when not known
 * @param placeBasis how that is known
 * @param days when it happened, with basis
 * @param modality asserted, planned, hypothetical, negated, reported
 * @param claimant reference of the person or organization that claims it, or an ISO country, when reported; else null
 * @param background told as history behind the news
 * @param rule name of the lexicon entry
 * @param confidence 0 to 1: of events with it that share is right, as measured on coded news sentences
 */
public record Event(int sentence, Span span, Span trigger, String cameo, String plover, String mode, int quad,
                    List<Actor> source, List<Actor> target, String place, PlaceBasis placeBasis, DayRange days,
                    Modality modality, String claimant, boolean background, String rule, double confidence) {
    public Event {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The same act done to others. */
    public Event towards(List<Actor> others) {
        return new Event(sentence, span, trigger, cameo, plover, mode, quad, source, others, place, placeBasis, days,
            modality, claimant, background, rule, confidence);
    }

    /** The same act on other days. */
    public Event on(DayRange other) {
        return new Event(sentence, span, trigger, cameo, plover, mode, quad, source, target, place, placeBasis, other,
            modality, claimant, background, rule, confidence);
    }

    /** The same act at another place. */
    public Event at(String other, PlaceBasis basis) {
        return new Event(sentence, span, trigger, cameo, plover, mode, quad, source, target, other, basis, days,
            modality, claimant, background, rule, confidence);
    }
}
