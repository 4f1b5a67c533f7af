package org.dateline.text.tagger;

/** What the part-of-speech tagger sees of a sentence: words, their ends, shapes and clusters, two tokens each way. */
public final class TagFeatures implements SequenceFeatures {
    /** Number of a token's features that are joined with the tag before. */
    public static final int CONTEXT = 2;
    private static final int EDGE = 2;

    private final int length;
    /** Shifted by {@link #EDGE}, so that tokens outside the sentence can be asked for. */
    private final WordForm[] form;
    private final int style;

    /** Tokens {@code from} to {@code to} of a document. */
    public TagFeatures(WordForm[] tokens, int from, int to) {
        length = to - from;
        form = new WordForm[length + 2 * EDGE];
        for (int e = 0; e < EDGE; e++) {
            form[e] = WordForm.BEFORE;
            form[EDGE + length + e] = WordForm.BEHIND;
        }
        System.arraycopy(tokens, from, form, EDGE, length);
        int words = 0;
        int capitals = 0;
        int upper = 0;
        for (int i = EDGE; i < EDGE + length; i++) {
            if (form[i].letter) {
                words++;
                upper += form[i].upper ? 1 : 0;
                capitals += form[i].capitals ? 1 : 0;
            }
        }
        style = capitals * 10 > words * 8 ? 1 : upper * 10 > words * 7 && words > 2 ? 2 : 0;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int known(int position) {
        WordForm f = form[position + EDGE];
        return position == 0 ? f.knownFirst : f.known;
    }

    @Override
    public int[] scores(int position) {
        return form[position + EDGE].scores;
    }

    @Override
    public int features(int position, int[] out) {
        WordForm f2 = form[position];
        WordForm f1 = form[position + 1];
        WordForm f = form[position + EDGE];
        WordForm g1 = form[position + EDGE + 1];
        WordForm g2 = form[position + EDGE + 2];
        int n = 0;
        out[n++] = FeatureHash.of(1, f.word);
        out[n++] = FeatureHash.of(2, g1.word);
        out[n++] = FeatureHash.of(3, f1.word);
        out[n++] = FeatureHash.of(4, f1.word, f.word);
        out[n++] = FeatureHash.of(5, f.word, g1.word);
        out[n++] = FeatureHash.of(6, f1.word, g1.word);
        out[n++] = FeatureHash.of(7, f2.word);
        out[n++] = FeatureHash.of(8, g2.word);
        out[n++] = FeatureHash.of(11, f1.cluster());
        out[n++] = FeatureHash.of(12, g1.cluster());
        out[n++] = FeatureHash.of(13, f1.middle, g1.middle);
        out[n++] = FeatureHash.of(14, f1.middle, f.cluster());
        out[n++] = FeatureHash.of(15, f.cluster(), g1.middle);
        out[n++] = FeatureHash.of(16, g1.middle, g2.middle);
        out[n++] = FeatureHash.of(17, FeatureHash.of(f2.coarse, f1.coarse, f.coarse));
        out[n++] = FeatureHash.of(18, FeatureHash.of(f.coarse, g1.coarse, g2.coarse));
        out[n++] = FeatureHash.of(24, f.shape, style);
        out[n++] = FeatureHash.of(position == 0 ? 25 : 33, f.shape, f.cluster());
        out[n++] = FeatureHash.of(26, f.shape, f1.shape);
        out[n++] = FeatureHash.of(27, f.shape, g1.shape);
        out[n++] = FeatureHash.of(29, style);
        out[n++] = FeatureHash.of(30, f.suffix2, g1.middle);
        if (f.tailed()) {
            out[n++] = FeatureHash.of(32, f.written3, g1.middle);
        }
        if (f.scores == null) {
            System.arraycopy(f.own, 0, out, n, f.own.length);
            n += f.own.length;
        }
        return n;
    }
}
