package org.dateline.normalize;

import java.util.Locale;

/** Whether the text says that an event happened. */
public enum Modality {
    ASSERTED, PLANNED, HYPOTHETICAL, NEGATED, REPORTED;

    /** The word used in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
