package org.dateline.normalize.person;

import org.dateline.normalize.DayRange;
import org.dateline.normalize.PositionStatement.Status;

/**
 * A role that the text gives to one name.
 *
 * @param name number of the name in the document
 * @param role what is said
 * @param status status, from the words or from the verb
 * @param days days given with the verb, UNKNOWN when none are
 */
record Statement(int name, RolePhrase role, Status status, DayRange days) {
    Statement(int name, RolePhrase role) {
        this(name, role, role.status(), DayRange.UNKNOWN);
    }
}
