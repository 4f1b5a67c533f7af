package org.dateline.normalize;

import org.dateline.text.Span;

/**
 * One place in the text that names an entity.
 *
 * @param span characters
 * @param sentence sentence number
 * @param rule name of the rule that found it
 * @param confidence 0 to 1
 */
public record EntityMention(Span span, int sentence, String rule, double confidence) {
}
