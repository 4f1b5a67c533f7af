package org.dateline.mention;

import java.util.List;
import org.dateline.text.Span;

/**
 * A word in the text that carries an act by a row of the event lexicon.
 *
 * @param sentence sentence number
 * @param head token of the trigger's head
 * @param span from the first to the last word of head, particle and object noun that stand close together, else the head
 * @param sense the row
 * @param object object noun the pattern asked for: "talks" in "hold talks", "sanctions" in "call for sanctions"; -1 none
 * @param complement head of the infinitive, -ing or that-clause the pattern asked for; -1 none
 * @param preposition fixed preposition or particle; -1 none
 * @param passive the head is a passive participle, with or without auxiliary: its subject or the noun before it is the
 *     logical object
 * @param inner the trigger inside on which the sense rests ("urged them to <i>withdraw</i>"), null when none; it is not
 *     found on its own again
 * @param others other readings of the same head, best first; their own {@code others} are empty
 */
public record TriggerMention(int sentence, int head, Span span, EventSense sense, int object, int complement,
                             int preposition, boolean passive, TriggerMention inner, List<TriggerMention> others) {
    public TriggerMention {
        others = List.copyOf(others);
    }
}
