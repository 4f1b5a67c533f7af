package org.dateline.mention.time;

/**
 * One rule of {@code rules.tsv}: how people say it and what it then means.
 *
 * @param name unique name; goes into the row the rule made
 * @param level 1 to 3; what a level finds stands as one item before the next level looks
 * @param kind class that the found item has for rules of later levels
 * @param output whether the expression stands by itself when no later rule takes it up
 * @param pattern elements as {@link PatternParser} reads them
 * @param value expression of the normalizer over the pattern's elements
 * @param mod TIMEX3 modifier, empty when none
 * @param example a line of text the rule was made for
 * @param anchor publication day for the example, empty for none
 * @param expected the example's expression and value, {@code the 1990s = 199}
 */
public record TimeRule(String name, int level, String kind, boolean output, String pattern, String value, String mod,
                       String example, String anchor, String expected) {
}
