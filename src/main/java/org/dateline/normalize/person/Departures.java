package org.dateline.normalize.person;

import java.util.Set;

/** Says whether the sentence goes on, behind a person named with a title, with that person's leaving of the office. */
final class Departures {
    private static final Set<String> LEAVES = Set.of("resigned", "quit", "died", "retired", "abdicated");
    private static final Set<String> IS_LEFT = Set.of("ousted", "sacked", "dismissed", "fired", "removed", "deposed",
        "toppled", "overthrown", "assassinated", "murdered");
    private static final Set<String> BETWEEN = Set.of("has", "have", "had", "also", "abruptly", "suddenly", "formally");
    private static final Set<String> COPULA = Set.of("was", "been", "were");

    private Departures() {
    }

    /** Token of the verb of leaving behind a name that ends before {@code from}; -1 when there is none. */
    static int verb(DocumentView d, int from, int limit) {
        boolean copula = false;
        int t = from;
        while (t < limit && t < from + 4 && (BETWEEN.contains(d.low(t)) || COPULA.contains(d.low(t)))) {
            copula |= COPULA.contains(d.low(t));
            t++;
        }
        if (t >= limit) {
            return -1;
        }
        String low = d.low(t);
        String next = t + 1 < limit ? d.low(t + 1) : "";
        boolean elsewhere = next.equals("from") || next.equals("as");
        boolean steps = low.equals("stepped") && (next.equals("down") || next.equals("aside"));
        return steps || !elsewhere && (!copula && LEAVES.contains(low) || copula && IS_LEFT.contains(low)) ? t : -1;
    }
}
