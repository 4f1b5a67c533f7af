package org.dateline.normalize.time;

/** Side of the publication that a clause speaks of. */
enum Direction {
    PAST, FUTURE, OPEN,
    /** The past beyond doubt: "since March", "ended March 31". */
    OVER;

    boolean isPast() {
        return this == PAST || this == OVER;
    }
}
