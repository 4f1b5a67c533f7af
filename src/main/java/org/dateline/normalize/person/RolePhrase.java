package org.dateline.normalize.person;

import org.dateline.normalize.PositionStatement;

/**
 * What words beside a name say of its bearer.
 *
 * @param from first token
 * @param end token behind the last
 * @param position position as worded, null when there is only an honorific
 * @param organization organization as worded, null when none is said
 * @param organizationName number of the organization's name in the document, -1 when it is none
 * @param country ISO 3166-1 alpha-3, null when none is said
 * @param status what the words say of the holder
 * @param sex m, f or 0
 * @param counterpart whether the position is another person's
 * @param rule name of the rule
 */
record RolePhrase(int from, int end, String position, String organization, int organizationName, String country,
                  PositionStatement.Status status, char sex, boolean counterpart, String rule) {
}
