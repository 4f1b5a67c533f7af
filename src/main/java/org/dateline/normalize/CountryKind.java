package org.dateline.normalize;

import java.util.Locale;

/** By what a country is named. */
public enum CountryKind {
    NAME, DEMONYM, CAPITAL, PLACE, ABBREVIATION;

    /** The word used in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
