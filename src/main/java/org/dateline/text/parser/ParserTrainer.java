package org.dateline.text.parser;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains the parser by the averaged perceptron with a dynamic oracle: after the first pass it follows its own actions
 * and learns the best way on from where they led. Equal trees in equal order give an equal model file.
 */
public final class ParserTrainer {
    private static final int RAREST_RELATION = 4;
    private static final double FOLLOW_OWN = 0.9;

    private final Options options;
    private final LearningWeights moves = new LearningWeights();
    private final LearningWeights arcs = new LearningWeights();
    private final List<GoldTree> trees = new ArrayList<>();
    private List<String> relations;
    private final float[] moveScores = new float[MoveWeights.MOVES];
    private float[] arcScores;
    private final int[] features = new int[MoveFeatures.MOST];
    private RelationCounts arcCounts;
    private SureRelations sure;
    private final int[] keys = new int[Situations.KEYS];
    private final int[] arcFeatures = new int[RelationFeatures.MOST];
    private int time = 1;

    /**
     * @param epochs passes over the trees
     * @param sure share of cases in which a relation must be right to be taken without weights
     * @param atLeast features updated less often are left out of the file
     * @param move features of moves whose weights differ by less than this share of the largest of all are left out
     * @param arc features of arcs whose strongest weight is under this share of the largest are left out
     * @param smallest weights of arcs under this share of the largest are left out
     */
    public record Options(int epochs, double sure, int atLeast, double move, double arc, double smallest) {
    }

    public ParserTrainer(Options options) {
        this.options = options;
    }

    /**
     * Learns and writes the model.
     *
     * @param heads head of each token, -1 for the root
     * @param relations relation of each token
     */
    public void train(List<ParserInput> inputs, List<int[]> heads, List<String[]> relations, OutputStream out)
        throws IOException {
        this.relations = names(relations);
        arcScores = new float[this.relations.size()];
        arcCounts = new RelationCounts(this.relations.size());
        for (int i = 0; i < inputs.size(); i++) {
            GoldTree tree = gold(inputs.get(i), heads.get(i), relations.get(i));
            trees.add(tree);
            count(tree);
        }
        RelationCounts.Sure situations = arcCounts.sure(options.sure);
        sure = new SureRelations(situations.keys(), situations.relations());
        Random random = new Random(5);
        for (int epoch = 0; epoch < options.epochs; epoch++) {
            shuffle(random);
            for (GoldTree tree : trees) {
                learn(tree, epoch > 0, random);
            }
        }
        ParserModel.write(out, this.relations, situations,
            moves.differences(time, options.atLeast, options.move),
            arcs.pack(time, options.atLeast, options.arc, options.smallest));
    }

    private static List<String> names(List<String[]> relations) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String[] tree : relations) {
            for (String r : tree) {
                counts.merge(r, 1, Integer::sum);
            }
        }
        counts.values().removeIf(n -> n < RAREST_RELATION);
        return List.copyOf(counts.keySet());
    }

    private GoldTree gold(ParserInput input, int[] heads, String[] relation) {
        int n = heads.length;
        int[] head = new int[n + 1];
        int[] number = new int[n];
        head[n] = Configuration.NONE;
        for (int t = 0; t < n; t++) {
            head[t] = heads[t] < 0 ? n : heads[t];
            number[t] = relations.indexOf(relation[t]);
        }
        return new GoldTree(input, head, number);
    }

    /** Counts the features on the straight way to a tree. */
    private void count(GoldTree tree) {
        Configuration c = new Configuration(tree.input.length());
        TokenView view = new TokenView(tree.input);
        MoveFeatures extractor = new MoveFeatures(view);
        RelationFeatures arcExtractor = new RelationFeatures(view);
        Arrays.fill(moveScores, 0);
        while (!c.isFinal()) {
            moves.count(features, extractor.extract(c, features));
            int move = oracle(tree, c);
            if (move == Configuration.SHIFT) {
                c.shift();
            } else {
                int child = c.stack(0);
                int parent = c.parent(move);
                if (parent < c.length) {
                    arcs.count(arcFeatures, arcExtractor.extract(c, parent, child, arcFeatures));
                    Situations.of(view, parent, child, keys);
                    arcCounts.add(keys, tree.relation[child]);
                }
                c.attach(move, Math.max(0, tree.relation[child]));
            }
        }
    }

    private void learn(GoldTree tree, boolean explore, Random random) {
        Configuration c = new Configuration(tree.input.length());
        TokenView view = new TokenView(tree.input);
        MoveFeatures extractor = new MoveFeatures(view);
        RelationFeatures arcExtractor = new RelationFeatures(view);
        while (!c.isFinal()) {
            int n = extractor.extract(c, features);
            moves.score(features, n, moveScores);
            int gold = oracle(tree, c);
            int guess = best(c, Integer.MAX_VALUE, null);
            time++;
            if (guess != gold) {
                moves.update(features, n, gold, 1, time);
                moves.update(features, n, guess, -1, time);
            }
            apply(tree, c, explore && random.nextDouble() < FOLLOW_OWN ? guess : gold, view, arcExtractor);
        }
    }

    private void apply(GoldTree tree, Configuration c, int move, TokenView view, RelationFeatures extractor) {
        if (move == Configuration.SHIFT) {
            c.shift();
        } else {
            c.attach(move, relation(tree, c, move, view, extractor));
        }
    }

    /** Guesses the relation of an arc and learns from it where the arc is right. */
    private int relation(GoldTree tree, Configuration c, int move, TokenView view, RelationFeatures extractor) {
        int child = c.stack(0);
        int parent = c.parent(move);
        if (parent == c.length) {
            return Math.max(0, relations.indexOf("root"));
        }
        Situations.of(view, parent, child, keys);
        int only = sure.of(keys);
        if (only >= 0) {
            return only;
        }
        int n = extractor.extract(c, parent, child, arcFeatures);
        arcs.score(arcFeatures, n, arcScores);
        int guess = 0;
        for (int r = 1; r < arcScores.length; r++) {
            guess = arcScores[r] > arcScores[guess] ? r : guess;
        }
        int gold = tree.relation[child];
        if (tree.head[child] == parent && gold >= 0 && gold != guess) {
            arcs.update(arcFeatures, n, gold, 1, time);
            arcs.update(arcFeatures, n, guess, -1, time);
        }
        return guess;
    }

    /** The move of highest score among those that cost least. */
    private int oracle(GoldTree tree, Configuration c) {
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < MoveWeights.MOVES; move++) {
            if (c.allows(move)) {
                least = Math.min(least, tree.cost(c, move));
            }
        }
        return best(c, least, tree);
    }

    private int best(Configuration c, int cost, GoldTree tree) {
        int best = -1;
        for (int move = 0; move < MoveWeights.MOVES; move++) {
            if (c.allows(move) && (tree == null || tree.cost(c, move) <= cost)
                && (best < 0 || moveScores[move] > moveScores[best])) {
                best = move;
            }
        }
        return best;
    }

    private void shuffle(Random random) {
        for (int i = trees.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            GoldTree t = trees.get(i);
            trees.set(i, trees.get(j));
            trees.set(j, t);
        }
    }
}
