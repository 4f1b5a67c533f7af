package org.dateline.text.tagger;

import java.util.Arrays;

/**
 * Gives each token of a sequence its label by a linear model: greedy, or with a small beam, as the model was trained.
 * Read-only; may be shared by threads.
 */
public final class SequenceTagger {
    private final SequenceModel model;

    public SequenceTagger(SequenceModel model) {
        this.model = model;
    }

    /** Writes the number of each token's label (its place in {@link SequenceModel#labels()}) to {@code out}. */
    public void tag(SequenceFeatures sequence, byte[] out) {
        tag(sequence, out, null);
    }

    /** The same with something added to the score of each label, by its number; nothing when {@code favour} is null. */
    public void tag(SequenceFeatures sequence, byte[] out, int[] favour) {
        int length = sequence.length();
        int n = model.labels().size();
        int width = model.beam();
        int context = model.contextFeatures();
        int[] features = new int[SequenceFeatures.MOST];
        int[] places = new int[SequenceFeatures.MOST];
        long[] looks = new long[SequenceFeatures.MOST];
        int[] joined = new int[context];
        int[] token = new int[n];
        int[] scores = new int[n];
        Beam beam = new Beam(width, length, n);
        for (int i = 0; i < length; i++) {
            int known = sequence.known(i);
            if (known >= 0) {
                beam.open(i);
                for (int h = 0; h < beam.size(i); h++) {
                    beam.offer(i, h, known, 0);
                }
                continue;
            }
            int count = sequence.features(i, features);
            int[] scored = sequence.scores(i);
            if (scored == null) {
                Arrays.fill(token, 0);
            } else {
                System.arraycopy(scored, 0, token, 0, n);
            }
            model.weights().addTo(token, features, count, places, looks);
            for (int l = 0; favour != null && l < n; l++) {
                token[l] += favour[l];
            }
            beam.open(i);
            for (int h = 0; h < beam.size(i); h++) {
                int last = beam.last(i, h);
                int beforeLast = beam.beforeLast(i, h);
                System.arraycopy(token, 0, scores, 0, n);
                for (int f = 0; f < context; f++) {
                    joined[f] = FeatureHash.of(features[f], last + 1);
                }
                model.weights().addTo(scores, joined, context, places, looks);
                for (int l = 0; l < n; l++) {
                    if (!model.order().allows(last, l)) {
                        continue;
                    }
                    beam.offer(i, h, l, scores[l] + model.transition(beforeLast, last, l));
                }
            }
        }
        beam.best(out);
    }
}
