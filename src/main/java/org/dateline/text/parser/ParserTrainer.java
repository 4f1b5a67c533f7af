package org.dateline.text.parser;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains the parser by the averaged perceptron with a dynamic oracle: after the first pass it follows its own actions
 * and learns the best way on from where they led. Equal trees in equal order give an equal model file.
 */
public final class ParserTrainer {
    private static final int RAREST_ARC = 4;
    private static final double FOLLOW_OWN = 0.9;

    private final Options options;
    private final LearningWeights weights = new LearningWeights();
    private final List<GoldTree> trees = new ArrayList<>();
    private Actions actions;
    private float[] scores;
    private final int[] features = new int[ParserFeatures.MOST];
    private int time = 1;

    /**
     * @param epochs passes over the trees
     * @param atLeast features updated less often are left out of the file
     * @param strongest features whose strongest weight is under this share of the largest of all are left out
     * @param smallest weights under this share of the largest of all are left out
     */
    public record Options(int epochs, int atLeast, double strongest, double smallest) {
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
        actions = actions(heads, relations);
        scores = new float[actions.size()];
        for (int i = 0; i < inputs.size(); i++) {
            GoldTree tree = gold(inputs.get(i), heads.get(i), relations.get(i));
            trees.add(tree);
            count(tree);
        }
        Random random = new Random(5);
        for (int epoch = 0; epoch < options.epochs; epoch++) {
            shuffle(random);
            for (GoldTree tree : trees) {
                learn(tree, epoch > 0, random);
            }
        }
        LearningWeights.Packed packed = weights.pack(time, options.atLeast, options.strongest, options.smallest);
        ParserModel.write(out, actions, packed.keys(), packed.rows());
    }

    private static Actions actions(List<int[]> heads, List<String[]> relations) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < heads.size(); i++) {
            for (int t = 0; t < heads.get(i).length; t++) {
                int head = heads.get(i)[t];
                counts.merge((head < 0 || head > t ? "1" : "2") + relations.get(i)[t], 1, Integer::sum);
            }
        }
        counts.values().removeIf(n -> n < RAREST_ARC);
        List<String> names = List.copyOf(new TreeSet<>(counts.keySet().stream().map(k -> k.substring(1)).toList()));
        byte[] move = new byte[counts.size() + 1];
        byte[] relation = new byte[move.length];
        int a = 1;
        for (String key : counts.keySet()) {
            move[a] = (byte) (key.charAt(0) - '0');
            relation[a++] = (byte) names.indexOf(key.substring(1));
        }
        return new Actions(names, move, relation);
    }

    private GoldTree gold(ParserInput input, int[] heads, String[] relations) {
        int n = heads.length;
        int[] head = new int[n + 1];
        int[] left = new int[n];
        int[] right = new int[n];
        head[n] = Configuration.NONE;
        for (int t = 0; t < n; t++) {
            head[t] = heads[t] < 0 ? n : heads[t];
            int relation = actions.relations().indexOf(relations[t]);
            left[t] = action(Configuration.LEFT, relation);
            right[t] = action(Configuration.RIGHT, relation);
        }
        return new GoldTree(input, head, left, right);
    }

    private int action(int move, int relation) {
        for (int a = 0; a < actions.size(); a++) {
            if (actions.move()[a] == move && actions.relation()[a] == relation) {
                return a;
            }
        }
        return -1;
    }

    /** Counts the features on the straight way to a tree. */
    private void count(GoldTree tree) {
        Configuration c = new Configuration(tree.input.length());
        ParserFeatures extractor = new ParserFeatures(tree.input);
        Arrays.fill(scores, 0);
        while (!c.isFinal()) {
            int n = extractor.extract(c, features);
            for (int f = 0; f < n; f++) {
                weights.count(features[f]);
            }
            actions.apply(oracle(tree, c), c);
        }
    }

    private void learn(GoldTree tree, boolean explore, Random random) {
        Configuration c = new Configuration(tree.input.length());
        ParserFeatures extractor = new ParserFeatures(tree.input);
        while (!c.isFinal()) {
            int n = extractor.extract(c, features);
            weights.score(features, n, scores);
            int gold = oracle(tree, c);
            int guess = best(c, Integer.MAX_VALUE, null);
            time++;
            if (guess != gold) {
                weights.update(features, n, gold, 1, time);
                weights.update(features, n, guess, -1, time);
            }
            actions.apply(explore && random.nextDouble() < FOLLOW_OWN ? guess : gold, c);
        }
    }

    /** The action of highest score among those that cost least. */
    private int oracle(GoldTree tree, Configuration c) {
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < 3; move++) {
            if (c.allows(move)) {
                least = Math.min(least, tree.cost(c, move));
            }
        }
        return best(c, least, tree);
    }

    private int best(Configuration c, int cost, GoldTree tree) {
        int best = -1;
        for (int move = 0; move < 3; move++) {
            if (!c.allows(move) || tree != null && tree.cost(c, move) > cost) {
                continue;
            }
            int only = tree == null ? -1 : tree.arcAction(c, move);
            for (int a = 0; a < scores.length; a++) {
                if (actions.move()[a] == move && (only < 0 || a == only) && (best < 0 || scores[a] > scores[best])) {
                    best = a;
                }
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
