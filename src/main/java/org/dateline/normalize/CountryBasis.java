package org.dateline.normalize;

import java.util.Locale;

/** How an actor's country is known, from the surest. */
public enum CountryBasis {
    /** The text says whose the actor is: by name, position, organization or the words around. */
    NAMED,
    /** The actor is named without a country and taken for one of the country in which the news takes place. */
    SETTING,
    /** The actor has no country. */
    UNKNOWN;

    /** The word in contract and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
