package org.dateline.text.tagger;

import java.util.List;

/**
 * Which label may follow which. Labels named {@code B-X}, {@code I-X}, {@code L-X}, {@code U-X} (first, inside, last, whole
 * of a span X) keep that order; other label sets are free.
 */
final class LabelOrder {
    private final boolean[][] allowed;

    LabelOrder(List<String> labels) {
        int n = labels.size();
        boolean spans = labels.stream().anyMatch(l -> l.startsWith("U-"));
        allowed = new boolean[n + 1][n];
        for (int a = 0; a <= n; a++) {
            String before = a == n ? "O" : labels.get(a);
            boolean open = before.startsWith("B-") || before.startsWith("I-");
            for (int b = 0; b < n; b++) {
                String next = labels.get(b);
                boolean goesOn = next.startsWith("I-") || next.startsWith("L-");
                allowed[a][b] = !spans || (open ? goesOn && next.substring(2).equals(before.substring(2)) : !goesOn);
            }
        }
    }

    /** Whether a label may follow another; the number of labels stands for the start. */
    boolean allows(int before, int label) {
        return allowed[before][label];
    }
}
