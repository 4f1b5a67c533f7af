package org.dateline.normalize.geo;

import org.dateline.text.Span;

/**
 * A place named by what it is: a county, a lake, an airport.
 *
 * @param span its name
 * @param firstWord first word
 * @param endWord word behind the last
 * @param sentence sentence number
 * @param country ISO 3166-1 alpha-3, null when the article does not say
 * @param rule name of the rule
 * @param countryOnly whether it is only part of a longer name
 */
record Landmark(Span span, int firstWord, int endWord, int sentence, String country, String rule, boolean countryOnly) {
}
