package org.dateline.normalize.geo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.mention.geo.GeoTable;

/** The words around a name that tell what it is; read from {@code geo_words.tsv}. */
final class GeoWords {
    private final Map<String, Set<String>> byRole = new HashMap<>();

    GeoWords() {
        for (String[] r : GeoTable.rows("geo_words.tsv")) {
            byRole.computeIfAbsent(r[0], k -> new HashSet<>()).add(r[2].isEmpty() ? r[1] : r[1] + ' ' + r[2]);
        }
    }

    /** Whether a lower-case word has a role. */
    boolean is(String role, String word) {
        return byRole.getOrDefault(role, Set.of()).contains(word);
    }

    /** Whether a lower-case word has a role together with another. */
    boolean pair(String role, String word, String other) {
        return byRole.getOrDefault(role, Set.of()).contains(word + ' ' + other);
    }
}
