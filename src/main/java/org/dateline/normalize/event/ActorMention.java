package org.dateline.normalize.event;

import org.dateline.normalize.Actor;

/**
 * A noun phrase that can act.
 *
 * @param first first token
 * @param end token behind the last
 * @param head head token
 * @param actor who it is
 * @param kind what kind of words name the actor
 */
record ActorMention(int first, int end, int head, Actor actor, Kind kind) {
    /** From the surest actor to the least. */
    enum Kind {
        PERSON, ORGANIZATION, COUNTRY, ROLE, PEOPLE, PRONOUN, PLACE, ASSET;

        /** Whether it acts by itself: an asset or a place does so only as somebody's. */
        boolean acts() {
            return this != PLACE && this != ASSET;
        }
    }
}
