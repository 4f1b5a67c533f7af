package org.dateline.text.parser;

/**
 * Parses a sentence by the best move at each step, two steps a token, and names each arc when it is built. Read-only; may
 * be shared by threads.
 */
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
        TokenView view = new TokenView(input);
        MoveScores scores = new MoveScores(model.moves, new MoveFeatures(view), input.length());
        RelationFeatures arcs = new RelationFeatures(view);
        int[] features = new int[RelationFeatures.MOST];
        int[] rows = new int[RelationFeatures.MOST];
        int[] sums = new int[model.relations().size()];
        int[] keys = new int[Situations.KEYS];
        int steps = 0;
        while (!c.isFinal()) {
            int move = c.top == 0 ? Configuration.SHIFT : c.best(scores.of(c));
            if (move == Configuration.SHIFT) {
                c.shift();
            } else {
                int child = c.stack(0);
                int parent = c.parent(move);
                int name = model.root;
                if (parent < c.length) {
                    Situations.of(view, parent, child, keys);
                    name = model.sure.of(keys);
                    name = name >= 0 ? name : model.arcs.best(features, arcs.extract(c, parent, child, features), rows,
                        sums);
                }
                c.attach(move, name);
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
