package org.dateline.normalize.time;

/** Side of the publication that a clause speaks of. */
enum Direction {
    PAST, FUTURE, OPEN
}
