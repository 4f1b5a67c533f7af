package org.dateline.text.parser;

/** A tree to learn from, and what each move would cost: the number of its arcs that could no longer be built. */
final class GoldTree {
    final ParserInput input;
    /** Head of each token; the root's head is the number of tokens. */
    final int[] head;
    /** Number of each token's relation, -1 when the relation is too rare to be learnt. */
    final int[] relation;

    GoldTree(ParserInput input, int[] head, int[] relation) {
        this.input = input;
        this.head = head;
        this.relation = relation;
    }

    int cost(Configuration c, int move) {
        int s0 = c.stack(0);
        int b0 = c.front;
        int cost = 0;
        if (move == Configuration.SHIFT) {
            for (int depth = 0; depth < c.top; depth++) {
                int k = c.stack(depth);
                cost += head[k] == b0 ? 1 : 0;
                cost += depth > 0 && head[b0] == k ? 1 : 0;
            }
            return cost;
        }
        for (int k = b0; k < c.length; k++) {
            cost += head[k] == s0 ? 1 : 0;
        }
        if (move == Configuration.LEFT) {
            cost += head[s0] != b0 && (head[s0] > b0 || head[s0] == c.stack(1)) ? 1 : 0;
        } else {
            cost += head[s0] >= b0 ? 1 : 0;
        }
        return cost;
    }
}
