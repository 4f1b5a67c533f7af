package org.dateline.text.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a tagger by the averaged perceptron. Equal sequences in equal order give an equal model file.
 *
 * <p>With a beam of one the tagger is greedy and learns from each wrong token, with its own guesses as history; with a
 * wider beam it learns from the prefix at which the wrong sequence is furthest ahead of the right one.
 */
public final class SequenceTrainer {
    private final List<String> labels;
    private final Options options;
    private final int n;
    private final LabelOrder order;
    private FeatureRows rows;
    private float[] weight;
    private float[] total;
    private float[] transition;
    private float[] transitionTotal;
    private float step;

    /**
     * @param beam width of the beam
     * @param epochs passes over the sequences
     * @param atLeast features seen less often are not learnt
     * @param contextFeatures how many of a token's first features are joined with the label before
     * @param smallest weights under this share of the largest are dropped from the file
     * @param strongest features whose strongest weight is under this share of the largest are dropped from the file
     */
    public record Options(int beam, int epochs, int atLeast, int contextFeatures, double smallest, double strongest) {
        public Options(int beam, int epochs, int atLeast, int contextFeatures, double smallest) {
            this(beam, epochs, atLeast, contextFeatures, smallest, 0);
        }
    }

    /** One training sequence: rows of each token's features, hashes of its context features, labels. */
    private record Example(int[][] rows, int[][] context, byte[] gold) {
    }

    public SequenceTrainer(List<String> labels, Options options) {
        this.labels = List.copyOf(labels);
        this.options = options;
        this.n = labels.size();
        this.order = new LabelOrder(this.labels);
    }

    /** Learns and writes the model; {@code gold} holds the label numbers of each sequence. */
    public void train(List<? extends SequenceFeatures> sequences, List<byte[]> gold, OutputStream out) throws IOException {
        rows = new FeatureRows();
        Example[] examples = examples(sequences, gold);
        int[] keys = rows.freeze(options.atLeast);
        for (Example e : examples) {
            for (int[] token : e.rows) {
                for (int f = 0; f < token.length; f++) {
                    token[f] = rows.row(token[f]);
                }
            }
        }
        weight = new float[keys.length * n];
        total = new float[keys.length * n];
        transition = new float[(n + 1) * (n + 1) * n];
        transitionTotal = new float[transition.length];
        step = 1;
        Random random = new Random(7);
        for (int epoch = 0; epoch < options.epochs; epoch++) {
            shuffle(examples, random);
            for (Example e : examples) {
                if (options.beam == 1) {
                    learnGreedily(e);
                } else {
                    learnByBeam(e);
                }
            }
        }
        write(keys, out);
    }

    private Example[] examples(List<? extends SequenceFeatures> sequences, List<byte[]> gold) {
        Example[] examples = new Example[sequences.size()];
        int[] buffer = new int[SequenceFeatures.MOST];
        for (int s = 0; s < examples.length; s++) {
            SequenceFeatures q = sequences.get(s);
            byte[] labelsOf = gold.get(s);
            int[][] features = new int[q.length()][];
            int[][] context = new int[q.length()][];
            for (int i = 0; i < features.length; i++) {
                features[i] = Arrays.copyOf(buffer, q.features(i, buffer));
                context[i] = Arrays.copyOf(features[i], options.contextFeatures);
                for (int f : features[i]) {
                    rows.count(f);
                }
                for (int f : context[i]) {
                    rows.count(FeatureHash.of(f, (i == 0 ? n : labelsOf[i - 1]) + 1));
                }
            }
            examples[s] = new Example(features, context, labelsOf);
        }
        return examples;
    }

    private void learnGreedily(Example e) {
        int beforeLast = n;
        int last = n;
        float[] scores = new float[n];
        for (int i = 0; i < e.gold.length; i++, step++) {
            score(e, i, beforeLast, last, scores);
            int best = 0;
            for (int l = 1; l < n; l++) {
                best = scores[l] > scores[best] ? l : best;
            }
            if (best != e.gold[i]) {
                update(e, i, beforeLast, last, e.gold[i], 1);
                update(e, i, beforeLast, last, best, -1);
            }
            beforeLast = last;
            last = best;
        }
    }

    private void learnByBeam(Example e) {
        int length = e.gold.length;
        Beam beam = new Beam(options.beam, length, n);
        float[] token = new float[n];
        float[] scores = new float[n];
        byte[] guess = new byte[length];
        float goldScore = 0;
        float worst = 0;
        int at = 0;
        for (int i = 0; i < length; i++) {
            Arrays.fill(token, 0);
            addStatic(e, i, token);
            beam.open(i);
            for (int h = 0; h < beam.size(i); h++) {
                System.arraycopy(token, 0, scores, 0, n);
                addContext(e, i, beam.beforeLast(i, h), beam.last(i, h), scores);
                for (int l = 0; l < n; l++) {
                    if (order.allows(beam.last(i, h), l)) {
                        beam.offer(i, h, l, scores[l]);
                    }
                }
            }
            System.arraycopy(token, 0, scores, 0, n);
            addContext(e, i, i > 1 ? e.gold[i - 2] : n, i > 0 ? e.gold[i - 1] : n, scores);
            goldScore += scores[e.gold[i]];
            float ahead = beam.score(i + 1, 0) - goldScore;
            if (ahead > worst || ahead == 0 && at == 0 && wrong(beam, i + 1, e.gold, guess)) {
                worst = ahead;
                at = i + 1;
            }
        }
        step++;
        if (at == 0) {
            return;
        }
        beam.path(at, 0, guess);
        for (int i = 0; i < at; i++) {
            int g1 = i > 0 ? e.gold[i - 1] : n;
            int g2 = i > 1 ? e.gold[i - 2] : n;
            int p1 = i > 0 ? guess[i - 1] : n;
            int p2 = i > 1 ? guess[i - 2] : n;
            if (guess[i] != e.gold[i] || g1 != p1 || g2 != p2) {
                update(e, i, g2, g1, e.gold[i], 1);
                update(e, i, p2, p1, guess[i], -1);
            }
        }
    }

    /** Whether the best beginning, as good as the right one, is another. */
    private static boolean wrong(Beam beam, int end, byte[] gold, byte[] guess) {
        beam.path(end, 0, guess);
        return !Arrays.equals(guess, 0, end, gold, 0, end);
    }

    private void score(Example e, int i, int beforeLast, int last, float[] scores) {
        Arrays.fill(scores, 0);
        addStatic(e, i, scores);
        addContext(e, i, beforeLast, last, scores);
    }

    private void addStatic(Example e, int i, float[] scores) {
        for (int row : e.rows[i]) {
            addRow(row, scores);
        }
    }

    private void addContext(Example e, int i, int beforeLast, int last, float[] scores) {
        for (int f : e.context[i]) {
            addRow(rows.row(FeatureHash.of(f, last + 1)), scores);
        }
        int base = (beforeLast * (n + 1) + last) * n;
        for (int l = 0; l < n; l++) {
            scores[l] += transition[base + l];
        }
    }

    private void addRow(int row, float[] scores) {
        if (row >= 0) {
            for (int l = 0, w = row * n; l < n; l++, w++) {
                scores[l] += weight[w];
            }
        }
    }

    private void update(Example e, int i, int beforeLast, int last, int label, float by) {
        for (int row : e.rows[i]) {
            updateRow(row, label, by);
        }
        for (int f : e.context[i]) {
            updateRow(rows.row(FeatureHash.of(f, last + 1)), label, by);
        }
        int t = (beforeLast * (n + 1) + last) * n + label;
        transition[t] += by;
        transitionTotal[t] += by * step;
    }

    private void updateRow(int row, int label, float by) {
        if (row >= 0) {
            weight[row * n + label] += by;
            total[row * n + label] += by * step;
        }
    }

    private void write(int[] keys, OutputStream out) throws IOException {
        float largest = Math.max(average(weight, total), average(transition, transitionTotal));
        float scale = 8191 / largest;
        short smallest = (short) Math.max(1, Math.round(8191 * options.smallest));
        short[][] packed = new short[keys.length][n];
        int strong = (int) Math.round(8191 * options.strongest);
        for (int r = 0; r < keys.length; r++) {
            int strongest = 0;
            for (int l = 0; l < n; l++) {
                packed[r][l] = pack(weight[r * n + l] * scale, smallest);
                strongest = Math.max(strongest, Math.abs(packed[r][l]));
            }
            if (strongest < strong) {
                Arrays.fill(packed[r], (short) 0);
            }
        }
        short[] packedTransition = new short[transition.length];
        for (int t = 0; t < transition.length; t++) {
            packedTransition[t] = pack(transition[t] * scale, (short) 1);
        }
        SequenceModel.write(out, labels, options.contextFeatures, options.beam, packedTransition, keys, packed);
    }

    private float average(float[] w, float[] sum) {
        float largest = 1e-9f;
        for (int i = 0; i < w.length; i++) {
            w[i] -= sum[i] / step;
            largest = Math.max(largest, Math.abs(w[i]));
        }
        return largest;
    }

    private static short pack(float w, short smallest) {
        int q = Math.round(w);
        return Math.abs(q) < smallest ? 0 : (short) q;
    }

    private static void shuffle(Example[] examples, Random random) {
        for (int i = examples.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example e = examples[i];
            examples[i] = examples[j];
            examples[j] = e;
        }
    }
}
