package org.dateline.mention.geo;

import java.util.Locale;

/**
 * One way to name a country.
 *
 * @param form the words as written in running text
 * @param country ISO 3166-1 alpha-3, or the code of a former state in {@code countries.tsv}
 * @param kind what sort of form it is
 * @param care why the form alone is not enough: empty when it is; {@code weak}, {@code word}, {@code person},
 *     {@code us-state}, {@code city}, {@code case}, {@code korea}, {@code congo}
 */
public record CountryName(String form, String country, Kind kind, String care) {

    /** Sorts of country names. */
    public enum Kind {
        /** Common English name. */
        NAME,
        /** Full official name. */
        OFFICIAL,
        /** Name that is no longer in use, or name of a former state. */
        FORMER,
        ABBREVIATION,
        /** Adjective of the country. */
        ADJECTIVE,
        /** Noun for one or more of its people. */
        PERSON,
        /** Adjective or noun of a part of the country. */
        SUBSTATE,
        CAPITAL,
        /** Building, body or quarter that stands for the government. */
        GOVERNMENT;

        /** The word in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it says of whom or of what country something is, not where. */
        public boolean demonym() {
            return this == ADJECTIVE || this == PERSON || this == SUBSTATE;
        }

        /** Whether it is the country's own name in some form. */
        public boolean properName() {
            return this == NAME || this == OFFICIAL || this == FORMER || this == ABBREVIATION;
        }
    }
}
