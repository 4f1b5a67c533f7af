package org.dateline.mention;

import java.util.List;
import org.dateline.text.Span;

/**
 * Event triggers of one article.
 *
 * @param found in text order, one for each head
 * @param refused words that a row matched but that are no act here, in text order
 */
public record Triggers(List<TriggerMention> found, List<Refused> refused) {
    public Triggers {
        found = List.copyOf(found);
        refused = List.copyOf(refused);
    }

    /**
     * A trigger that was refused.
     *
     * @param sentence sentence number
     * @param head token
     * @param span its characters
     * @param sense name of the lexicon row that matched
     * @param rule name of the row in the table of refusals
     * @param reason sport, business, weather, accident, health, metaphor, name, topic, law, other
     */
    public record Refused(int sentence, int head, Span span, String sense, String rule, String reason) {
    }
}
