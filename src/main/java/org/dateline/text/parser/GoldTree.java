package org.dateline.text.parser;

/** A tree to learn from, and what each move would cost: the number of its arcs that could no longer be built. */
final class GoldTree {
    final ParserInput input;
    /** Head of each token; the root's head is the number of tokens. */
    final int[] head;
    /** Action that builds the token's arc with its relation, by side of the head; -1 when no action does. */
    final int[] leftAction;
    final int[] rightAction;

    GoldTree(ParserInput input, int[] head, int[] leftAction, int[] rightAction) {
        this.input = input;
        this.head = head;
        this.leftAction = leftAction;
        this.rightAction = rightAction;
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

    /** The one right action of a move when it builds an arc of the tree, otherwise -1: any relation will do. */
    int arcAction(Configuration c, int move) {
        int s0 = c.stack(0);
        if (move == Configuration.LEFT && head[s0] == c.front) {
            return leftAction[s0];
        }
        return move == Configuration.RIGHT && head[s0] == c.stack(1) ? rightAction[s0] : -1;
    }
}
