package org.dateline.text.parser;

import java.util.List;

/**
 * The parser's actions: shift, and an arc with a relation in either direction.
 *
 * @param relations names of the relations
 * @param move move of each action
 * @param relation number of each action's relation, 0 for shift
 */
record Actions(List<String> relations, byte[] move, byte[] relation) {
    int size() {
        return move.length;
    }

    void apply(int action, Configuration c) {
        switch (move[action]) {
            case Configuration.SHIFT -> c.shift();
            case Configuration.LEFT -> c.left(relation[action]);
            default -> c.right(relation[action]);
        }
    }

    /** The allowed action of highest score. */
    int best(int[] scores, Configuration c) {
        boolean shift = c.allows(Configuration.SHIFT);
        boolean left = c.allows(Configuration.LEFT);
        boolean right = c.allows(Configuration.RIGHT);
        int best = -1;
        for (int a = 0; a < move.length; a++) {
            boolean allowed = switch (move[a]) {
                case Configuration.SHIFT -> shift;
                case Configuration.LEFT -> left;
                default -> right;
            };
            if (allowed && (best < 0 || scores[a] > scores[best])) {
                best = a;
            }
        }
        return best;
    }
}
