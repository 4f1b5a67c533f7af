package org.dateline.text.parser;

/** Parses a sentence by the best action at each step, two steps a token. Read-only; may be shared by threads. */
public final class TransitionParser {
    private final ParserModel model;

    public TransitionParser(ParserModel model) {
        this.model = model;
    }

    /**
     * Writes each token's head (-1 for the one root) and the number of its relation.
     *
     * @return number of steps taken
     */
    public int parse(ParserInput input, int[] head, byte[] relation) {
        Configuration c = new Configuration(input.length());
        Scores scores = new Scores(model, new ParserFeatures(input), input.length());
        int steps = 0;
        while (!c.isFinal()) {
            if (c.top == 0) {
                c.shift();
            } else {
                model.actions.apply(model.actions.best(scores.of(c), c), c);
            }
            steps++;
        }
        for (int t = 0; t < input.length(); t++) {
            head[t] = c.head[t] == input.length() ? -1 : c.head[t];
            relation[t] = c.label[t];
        }
        return steps;
    }
}
