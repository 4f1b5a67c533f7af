package org.dateline.mention;

import org.dateline.text.Span;

/**
 * A proper name in the text, without titles, possessive endings or the country adjective before an office.
 *
 * @param span the name's characters
 * @param firstToken first token of the name
 * @param endToken token behind the last
 * @param sentence sentence number
 * @param kind what it names
 * @param rule name of the rule or model that found it
 * @param confidence 0 to 1
 */
public record NameMention(Span span, int firstToken, int endToken, int sentence, NameKind kind, String rule,
                          double confidence) {
}
