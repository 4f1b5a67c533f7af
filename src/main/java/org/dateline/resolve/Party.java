package org.dateline.resolve;

import org.dateline.star.SurrogateKey;

/**
 * An actor as somebody in the world.
 *
 * @param person 0 unknown, -1 none, -2 ambiguous
 * @param organization -1 none
 * @param country 0 unknown
 * @param code CAMEO actor code, empty when unidentified
 * @param surface words that named it
 */
record Party(long person, long organization, long country, String code, String surface) {

    static Party of(TellingActor a, Identities identities) {
        return new Party(identities.person(a.alias()), a.organization(), a.country(), a.code(), a.surface());
    }

    /** Who stands behind it, for telling events apart: the country, else whatever identifies it; 0 for nobody known. */
    long side() {
        if (country > 0) {
            return country;
        }
        return key();
    }

    /** The most exact identity: person, organization, country, code; 0 for nobody known. */
    long key() {
        if (person > 0) {
            return person;
        }
        if (organization > 0) {
            return organization;
        }
        if (!code.isEmpty() && code.length() > 3) {
            return SurrogateKey.of("actor_code", code);
        }
        return country > 0 ? country : code.isEmpty() ? 0 : SurrogateKey.of("actor_code", code);
    }
}
