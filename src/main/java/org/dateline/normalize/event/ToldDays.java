package org.dateline.normalize.event;

import java.time.LocalDate;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Modality;

/** What the day of publication makes of the days of an act. */
final class ToldDays {
    /** Months before the publication beyond which an act is history. */
    static final int HISTORY = 9;

    private ToldDays() {
    }

    /** Days of what has happened end with the publication; days still to come are not those of what has happened. */
    static DayRange past(DayRange days, LocalDate published, Modality how) {
        if (how == Modality.ASSERTED && days.from() != null && published != null && days.from().isAfter(published.plusDays(1))) {
            return DayRange.UNKNOWN;
        }
        boolean cut = days.from() != null && published != null && days.to().isAfter(published)
            && !days.from().isAfter(published);
        return cut ? new DayRange(days.from(), published, days.precision(), days.basis()) : days;
    }

    /** Whether days lie so far before the publication that the act is history. */
    static boolean history(DayRange days, LocalDate published) {
        return days.to() != null && published != null && days.precision() != DatePrecision.NONE
            && days.to().isBefore(published.minusMonths(HISTORY));
    }
}
