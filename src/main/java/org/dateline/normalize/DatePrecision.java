package org.dateline.normalize;

import java.util.Locale;

/** How wide the day range is that a text gives. */
public enum DatePrecision {
    DAY, WEEK, MONTH, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY, RANGE, NONE;

    /** The word used in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
