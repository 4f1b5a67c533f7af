package org.dateline.text.parser;

/**
 * Scores the actions along one parse. What two configurations of the parse have in common is added up once: the part of
 * the features that a token on the stack brings along, and the part that only the front of the buffer decides.
 */
final class Scores {
    private final ParserModel model;
    private final ParserFeatures features;
    private final int actions;
    private final int[] buffer = new int[ParserFeatures.MOST];
    private final long[] entries = new long[ParserFeatures.MOST];
    /** Sums by token, from the token's number times the number of actions on. */
    private final int[] ofStack;
    private final boolean[] known;
    private final int[] ofBuffer;
    private final int[] all;
    private int front = -1;

    Scores(ParserModel model, ParserFeatures features, int length) {
        this.model = model;
        this.features = features;
        actions = model.actions.size();
        ofStack = new int[length * actions];
        known = new boolean[length];
        ofBuffer = new int[actions];
        all = new int[actions];
    }

    /** The score of each action in a configuration with a token on the stack; valid until the next call. */
    int[] of(Configuration c) {
        int top = c.stack(0);
        int at = top * actions;
        if (!known[top]) {
            known[top] = true;
            model.sum(buffer, features.stack(c, buffer), entries, ofStack, at);
        }
        if (front != c.front) {
            front = c.front;
            model.sum(buffer, features.buffer(c, buffer), entries, ofBuffer, 0);
        }
        model.sum(buffer, features.between(c, buffer), entries, all, 0);
        for (int a = 0; a < actions; a++) {
            all[a] += ofStack[at + a] + ofBuffer[a];
        }
        return all;
    }
}
