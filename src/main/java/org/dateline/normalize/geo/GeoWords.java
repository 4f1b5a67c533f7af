package org.dateline.normalize.geo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.mention.geo.GeoTable;

/** The words around a name that tell what it is; read from {@code geo_words.tsv}. */
final class GeoWords {
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> pairs = new HashMap<>();

    GeoWords() {
        for (String[] r : GeoTable.rows("geo_words.tsv")) {
            if (r[2].isEmpty()) {
                roles.computeIfAbsent(r[1], k -> new HashSet<>()).add(r[0]);
            } else {
                pairs.computeIfAbsent(r[1], k -> new HashMap<>()).computeIfAbsent(r[0], k -> new HashSet<>()).add(r[2]);
            }
        }
    }

    /** Whether a lower-case word has any role. */
    boolean known(String word) {
        return roles.containsKey(word);
    }

    /** Whether a lower-case word has a role. */
    boolean is(String role, String word) {
        Set<String> of = roles.get(word);
        return of != null && of.contains(role);
    }

    /** Whether a lower-case word has a role together with another. */
    boolean pair(String role, String word, String other) {
        Map<String, Set<String>> of = pairs.get(word);
        return of != null && of.getOrDefault(role, Set.of()).contains(other);
    }
}
