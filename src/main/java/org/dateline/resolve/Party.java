package org.dateline.resolve;

/**
 * An actor as somebody in the world.
 *
 * @param person 0 unknown, -1 none, -2 ambiguous
 * @param organization -1 none
 * @param country 0 unknown
 * @param countryBasis how the country is known
 * @param code CAMEO actor code, empty when unidentified
 * @param codeKey key of the code as an actor, 0 without a code
 * @param surface words that named it
 */
record Party(long person, long organization, long country, String countryBasis, String code, long codeKey,
             String surface) {

    /** Who an actor is. */
    static Party of(TellingActor a, Identities identities, Pool pool) {
        return pool.party(new Party(identities.person(a.alias()), a.organization(), a.country(), a.countryBasis(), a.code(),
            pool.codeKey(a.code()), a.surface()));
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
        return country > 0 && code.length() <= 3 ? country : codeKey;
    }
}
