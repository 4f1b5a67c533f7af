package org.dateline.resolve;

import java.util.Map;
import java.util.TreeMap;

/** Counts values and names the most frequent one; the smallest of several. Never depends on the order of adding. */
final class Tally<T extends Comparable<T>> {
    private final Map<T, Integer> counts = new TreeMap<>();

    void add(T value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    /** The most frequent value, {@code otherwise} when there is none. */
    T top(T otherwise) {
        T top = otherwise;
        int most = 0;
        for (Map.Entry<T, Integer> e : counts.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                top = e.getKey();
            }
        }
        return top;
    }

    Map<T, Integer> counts() {
        return counts;
    }
}
