package org.dateline.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which bundle of the night holds an article version. The bundle that comes first in the inventory wins, whatever
 * thread is faster; what a slower thread's win leaves behind is taken out by {@link ResolveStep}.
 */
final class Claims {
    /** Holder of versions that an earlier night published. */
    private static final int PUBLISHED = -1;

    private final Map<Long, Integer> holders = new ConcurrentHashMap<>();

    void published(Set<Long> versions) {
        versions.forEach(v -> holders.put(v, PUBLISHED));
    }

    /** Claims a version for a bundle; false when an earlier bundle or night has it. */
    boolean claim(long version, int bundle) {
        return holders.merge(version, bundle, Math::min) == bundle;
    }

    /** Versions among those of a bundle that another one holds. */
    Set<Long> lost(List<Long> versions, int bundle) {
        Set<Long> lost = new HashSet<>();
        for (Long v : versions) {
            if (holders.get(v) != bundle) {
                lost.add(v);
            }
        }
        return lost;
    }
}
