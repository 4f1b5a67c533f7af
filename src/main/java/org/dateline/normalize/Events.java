package org.dateline.normalize;

import java.util.List;
import org.dateline.text.Span;

/**
 * Events of one article, and what looked like one but was refused.
 *
 * @param events in text order
 * @param refused in text order
 */
public record Events(List<Event> events, List<Refused> refused) {
    public Events {
        events = List.copyOf(events);
        refused = List.copyOf(refused);
    }

    /**
     * A trigger that made no event.
     *
     * @param trigger its characters
     * @param sentence sentence number
     * @param rule lexicon entry that matched
     * @param reason why there is no event, one of a fixed list of words
     */
    public record Refused(Span trigger, int sentence, String rule, String reason) {
    }
}
