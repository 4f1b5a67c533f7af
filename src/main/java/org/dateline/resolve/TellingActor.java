package org.dateline.resolve;

import org.dateline.star.BridgeEventMentionActor;

/** What of an event mention's actor decides who it is. */
record TellingActor(long mention, boolean source, int ordinal, long alias, long organization, long country, String countryBasis,
                    String code, String surface) {

    static TellingActor of(BridgeEventMentionActor a, Pool pool) {
        return new TellingActor(a.eventMentionKey(), a.role().equals("source"), a.ordinal(), a.personAliasKey(),
            a.organizationKey(), a.countryKey(), Telling.word(a.countryBasis()), pool.word(a.code()), pool.word(a.surface()));
    }
}
