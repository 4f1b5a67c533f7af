package org.dateline.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.dateline.star.SurrogateKey;

/** Values that many mentions share, each held once: a night has a million actors and some thousand different ones. */
final class Pool {
    private final Map<Object, Object> held = new HashMap<>();
    private final Map<String, Long> codeKeys = new HashMap<>();

    /** The party that was met first of those equal to this. */
    Party party(Party party) {
        return one(party);
    }

    /** The set that was met first of those equal to this; nobody may change it any more. */
    SortedSet<Long> keys(SortedSet<Long> keys) {
        return one(keys);
    }

    /** The string that was met first of those equal to this. */
    String word(String word) {
        return one(word);
    }

    /** Key of a CAMEO code as an actor, 0 for the empty code. */
    long codeKey(String code) {
        return code.isEmpty() ? 0 : codeKeys.computeIfAbsent(code, c -> SurrogateKey.of("actor_code", c));
    }

    /** Equal values are of one class, as a set, a record and a string never equal one another. */
    @SuppressWarnings("unchecked")
    private <T> T one(T value) {
        Object before = held.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
