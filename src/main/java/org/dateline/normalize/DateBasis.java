package org.dateline.normalize;

import java.util.Locale;

/** Why a day range is what it is. */
public enum DateBasis {
    /** The text gives the calendar date in full. */
    EXPLICIT,
    /** Counted from another date ("two days ago", "this October"). */
    RELATIVE,
    /** A weekday, taken on the side that the verb's tense points to. */
    WEEKDAY,
    /** The day of the article's news, as its dateline or lead gives it. */
    DATELINE,
    /** The article's publication. */
    PUBLICATION,
    /** Not known; there is no range. */
    UNKNOWN;

    /** The word used in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
