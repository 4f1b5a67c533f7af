package org.dateline.text.parser;

/**
 * Scores the moves along one parse. What two configurations of the parse have in common is added up once: the part of
 * the features that a token on the stack brings along, and the part that only the front of the buffer decides.
 */
final class MoveScores {
    /** Weights a feature has. */
    private static final int PAIR = 2;

    private final MoveWeights weights;
    private final MoveFeatures features;
    private final int[] buffer = new int[MoveFeatures.MOST];
    private final long[] buckets = new long[MoveFeatures.MOST];
    /** Sums by token. */
    private final int[] ofStack;
    private final boolean[] known;
    private final int[] ofBuffer = new int[PAIR];
    private final int[] all = new int[MoveWeights.MOVES];
    private int front = -1;

    MoveScores(MoveWeights weights, MoveFeatures features, int length) {
        this.weights = weights;
        this.features = features;
        ofStack = new int[length * PAIR];
        known = new boolean[length];
    }

    /** The score of each move in a configuration with a token on the stack; valid until the next call. */
    int[] of(Configuration c) {
        int top = c.stack(0);
        int at = top * PAIR;
        if (!known[top]) {
            known[top] = true;
            weights.sum(buffer, features.stack(c, buffer), buckets, ofStack, at);
        }
        if (front != c.front) {
            front = c.front;
            weights.sum(buffer, features.buffer(c, buffer), buckets, ofBuffer, 0);
        }
        weights.sum(buffer, features.between(c, buffer), buckets, all, 1);
        all[Configuration.LEFT] += ofStack[at] + ofBuffer[0];
        all[Configuration.RIGHT] += ofStack[at + 1] + ofBuffer[1];
        return all;
    }
}
