package org.dateline.mention.time;

import java.util.List;
import org.dateline.text.Span;

/**
 * A stretch of text that one rule recognized, with the parts its pattern named. A part is a word with its lexicon value
 * or again a mention that a rule of an earlier level made.
 *
 * @param span characters of the expression
 * @param sentence sentence number
 * @param rule rule that matched
 * @param parts the pattern's named elements in text order
 */
public record TimeMention(Span span, int sentence, TimeRule rule, List<Part> parts) {
    public TimeMention {
        parts = List.copyOf(parts);
    }

    /**
     * One element of the pattern.
     *
     * @param name its class, or the name the pattern gives it
     * @param value lexicon value or digits; null for a nested mention
     * @param nested mention of an earlier level, else null
     */
    public record Part(String name, String value, TimeMention nested) {
    }

    /** The first part of that name, null when this variant of the pattern has none. */
    public Part part(String name) {
        for (Part p : parts) {
            if (p.name().equals(name)) {
                return p;
            }
        }
        return null;
    }
}
