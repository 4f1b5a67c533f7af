package org.dateline.normalize;

import org.dateline.text.Span;

/**
 * One span that names a country or stands for it.
 *
 * @param country ISO 3166-1 alpha-3
 * @param span characters
 * @param sentence sentence number
 * @param kind by what it is named
 * @param rule name of the rule that found it
 * @param confidence 0 to 1
 */
public record CountryMention(String country, Span span, int sentence, CountryKind kind, String rule,
                             double confidence) {
}
