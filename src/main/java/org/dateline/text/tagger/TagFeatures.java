package org.dateline.text.tagger;

import java.util.Map;

/** What the part-of-speech tagger sees of a sentence: words, their ends, shapes and clusters, two tokens each way. */
public final class TagFeatures implements SequenceFeatures {
    /** Number of a token's features that are joined with the tag before. */
    public static final int CONTEXT = 2;
    private static final int EDGE = 2;

    private final String[] lower;
    private final String[] token;
    private final int from;
    private final int length;
    /** Shifted by {@link #EDGE}, so that tokens outside the sentence can be asked for. */
    private final int[] word;
    private final int[] cluster;
    private final int[] middle;
    private final int[] coarse;
    private final int[] shape;
    private final int style;
    private final Map<String, Integer> opening;
    private final Map<String, Integer> inside;

    /** Tokens {@code from} to {@code to} of a document, with their forms in lower case. */
    public TagFeatures(BrownClusters clusters, String[] token, String[] lower, int from, int to) {
        this(clusters, Map.of(), Map.of(), token, lower, from, to);
    }

    /**
     * As above, with words whose tag is always the same, and the number of that tag.
     *
     * @param opening words that keep their tag with a capital at the start of a sentence
     * @param inside words that keep it where they are written in lower case
     */
    public TagFeatures(BrownClusters clusters, Map<String, Integer> opening, Map<String, Integer> inside, String[] token,
                       String[] lower, int from, int to) {
        this.opening = opening;
        this.inside = inside;
        this.token = token;
        this.lower = lower;
        this.from = from;
        this.length = to - from;
        int n = length + 2 * EDGE;
        word = new int[n];
        cluster = new int[n];
        middle = new int[n];
        coarse = new int[n];
        shape = new int[n];
        int words = 0;
        int capitals = 0;
        int upper = 0;
        for (int i = 0; i < n; i++) {
            int t = from + i - EDGE;
            if (t < from || t >= to) {
                word[i] = i < EDGE ? -1 : -2;
                cluster[i] = word[i];
                middle[i] = word[i];
                coarse[i] = word[i];
                shape[i] = word[i];
                continue;
            }
            word[i] = hasDigit(lower[t]) ? WordShapes.longShape(token[t]) : lower[t].hashCode();
            int c = clusters.cluster(lower[t]);
            if (c == 0) {
                c = clusters.cluster(lower[t].substring(tail(lower[t])));
            }
            cluster[i] = c;
            middle[i] = clusters.prefix(c, 8);
            coarse[i] = clusters.prefix(c, 5);
            shape[i] = WordShapes.shape(token[t]);
            char first = token[t].charAt(0);
            if (Character.isLetter(first)) {
                words++;
                upper += Character.isUpperCase(first) ? 1 : 0;
                capitals += isCapitals(token[t]) ? 1 : 0;
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
        String low = lower[from + position];
        Integer tag = low.equals(token[from + position]) ? inside.get(low) : position == 0 ? opening.get(low) : null;
        return tag == null ? -1 : tag;
    }

    @Override
    public int features(int position, int[] out) {
        int i = position + EDGE;
        String form = token[from + position];
        String low = lower[from + position];
        int w = word[i];
        int n = 0;
        out[n++] = FeatureHash.of(1, w);
        out[n++] = FeatureHash.of(2, word[i + 1]);
        out[n++] = FeatureHash.of(3, word[i - 1]);
        out[n++] = FeatureHash.of(4, word[i - 1], w);
        out[n++] = FeatureHash.of(5, w, word[i + 1]);
        out[n++] = FeatureHash.of(6, word[i - 1], word[i + 1]);
        out[n++] = FeatureHash.of(7, word[i - 2]);
        out[n++] = FeatureHash.of(8, word[i + 2]);
        out[n++] = FeatureHash.of(9, cluster[i]);
        out[n++] = FeatureHash.of(10, middle[i]);
        out[n++] = FeatureHash.of(11, cluster[i - 1]);
        out[n++] = FeatureHash.of(12, cluster[i + 1]);
        out[n++] = FeatureHash.of(13, middle[i - 1], middle[i + 1]);
        out[n++] = FeatureHash.of(14, middle[i - 1], cluster[i]);
        out[n++] = FeatureHash.of(15, cluster[i], middle[i + 1]);
        out[n++] = FeatureHash.of(16, middle[i + 1], middle[i + 2]);
        out[n++] = FeatureHash.of(17, FeatureHash.of(coarse[i - 2], coarse[i - 1], coarse[i]));
        out[n++] = FeatureHash.of(18, FeatureHash.of(coarse[i], coarse[i + 1], coarse[i + 2]));
        out[n++] = FeatureHash.of(19, WordShapes.suffix(low, 1));
        out[n++] = FeatureHash.of(20, WordShapes.suffix(low, 2));
        out[n++] = FeatureHash.of(21, WordShapes.suffix(low, 3));
        out[n++] = FeatureHash.of(22, WordShapes.suffix(low, 4));
        out[n++] = FeatureHash.of(23, WordShapes.prefix(low, 3));
        out[n++] = FeatureHash.of(24, shape[i], style);
        out[n++] = FeatureHash.of(position == 0 ? 25 : 33, shape[i], cluster[i]);
        out[n++] = FeatureHash.of(26, shape[i], shape[i - 1]);
        out[n++] = FeatureHash.of(27, shape[i], shape[i + 1]);
        out[n++] = FeatureHash.of(28, WordShapes.suffix(low, 3), shape[i]);
        out[n++] = FeatureHash.of(29, style);
        out[n++] = FeatureHash.of(30, WordShapes.suffix(low, 2), middle[i + 1]);
        int tail = tail(low);
        if (tail > 0) {
            out[n++] = FeatureHash.of(31, FeatureHash.of(low, tail, low.length()));
            out[n++] = FeatureHash.of(32, WordShapes.suffix(form, 3), middle[i + 1]);
        }
        return n;
    }

    /** Where the last part of a hyphenated word starts; 0 when there is no hyphen. */
    private static int tail(String lower) {
        int hyphen = lower.lastIndexOf('-');
        return hyphen > 0 && hyphen < lower.length() - 1 ? hyphen + 1 : 0;
    }

    private static boolean hasDigit(String word) {
        for (int k = 0; k < word.length(); k++) {
            if (word.charAt(k) >= '0' && word.charAt(k) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String word) {
        for (int k = 0; k < word.length(); k++) {
            if (Character.isLowerCase(word.charAt(k))) {
                return false;
            }
        }
        return true;
    }
}
