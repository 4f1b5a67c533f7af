package org.dateline.normalize;

import java.util.Locale;

/** How it is known where an event took place, from the surest. */
public enum PlaceBasis {
    /** The clause that tells the act says where. */
    STATED,
    /** Another sentence of the article tells the same act with its place. */
    RETOLD,
    /** The country that is visited or receives guests. */
    HOST,
    /** Both sides are of one country, or one side is at home and acts there, as police do. */
    PARTIES,
    /** The country in which the article's news takes place, which is that of one side. */
    SETTING,
    /** Not known. */
    UNKNOWN;

    /** The word in contract and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
