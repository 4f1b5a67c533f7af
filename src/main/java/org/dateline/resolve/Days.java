package org.dateline.resolve;

import java.time.LocalDate;

/** Days from their keys yyyymmdd; key 0 has none. */
final class Days {
    private Days() {
    }

    static LocalDate of(int key) {
        return LocalDate.of(key / 10_000, key / 100 % 100, key % 100);
    }

    /** Days from one to the other, negative when the other is earlier. */
    static long between(int from, int to) {
        return of(to).toEpochDay() - of(from).toEpochDay();
    }
}
