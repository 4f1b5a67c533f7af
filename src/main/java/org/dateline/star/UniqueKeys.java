package org.dateline.star;

import java.util.HashMap;
import java.util.Map;

/** Keys of mentions within one article version: by kind, span and entity, numbered where all of these are equal. */
final class UniqueKeys {
    private final long articleKey;
    private final Map<Long, Integer> used = new HashMap<>();

    UniqueKeys(long articleKey) {
        this.articleKey = articleKey;
    }

    long next(String kind, Spot s, long entity) {
        long key = SurrogateKey.of(kind, articleKey, s.field(), s.start(), s.end(), entity);
        int times = used.merge(key, 1, Integer::sum);
        return times == 1 ? key : SurrogateKey.of(kind, key, times);
    }
}
