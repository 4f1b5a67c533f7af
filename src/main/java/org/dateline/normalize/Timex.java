package org.dateline.normalize;

import org.dateline.text.Span;

/**
 * One time expression.
 *
 * @param span characters, without a preposition before it
 * @param sentence sentence number
 * @param type TIMEX3 type
 * @param value TIMEX3 value (ISO 8601 with its extensions), null when it needs an anchor that the article lacks
 * @param mod TIMEX3 modifier ({@code START}, {@code MID}, {@code END}, {@code APPROX} ...), null when none
 * @param days the days it covers; {@link DayRange#UNKNOWN} for durations, sets and vague references
 * @param rule name of the rule that found it
 * @param confidence 0 to 1
 */
public record Timex(Span span, int sentence, TimexType type, String value, String mod, DayRange days, String rule,
                    double confidence) {
}
