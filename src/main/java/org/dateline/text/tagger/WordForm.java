package org.dateline.text.tagger;

import java.util.Map;

/**
 * All that a token shows without its neighbours: hashes of its parts, its Brown cluster, its looks, and, where it was made
 * with a model, what its own features say of its tag. Read-only.
 */
public final class WordForm {
    static final WordForm BEFORE = new WordForm(-1);
    static final WordForm BEHIND = new WordForm(-2);
    /** Bits of a cluster's path that say roughly, and very roughly, what a word is like. */
    private static final int MIDDLE = 8;
    private static final int COARSE = 5;
    private static final int SYNTAX = 6;

    private final String token;
    private final String lower;
    private final int cluster;
    private final int syntaxCluster;
    final int word;
    final int middle;
    final int coarse;
    final int shape;
    final int suffix2;
    final int suffix3;
    /** Hash of the part behind a hyphen; 0 without one. */
    final int part;
    /** Hash of the last three characters as they are written. */
    final int written3;
    final boolean letter;
    final boolean upper;
    final boolean capitals;
    /** Number of the tag that the form has anywhere, -1 when it must be weighed. */
    final int known;
    /** The same at the start of a sentence. */
    final int knownFirst;
    /** Sums of the weights of {@link #own} by tag; null when made without a model. */
    final int[] scores;
    /** The features of the form alone. */
    final int[] own;

    /** The edge of a sentence. */
    private WordForm(int edge) {
        token = "";
        lower = "";
        cluster = edge;
        syntaxCluster = edge;
        word = edge;
        middle = edge;
        coarse = edge;
        shape = edge;
        suffix2 = 0;
        suffix3 = 0;
        part = 0;
        written3 = 0;
        letter = false;
        upper = false;
        capitals = false;
        known = -1;
        knownFirst = -1;
        scores = null;
        own = new int[0];
    }

    /** A form that the tagger has to weigh whole, as in training. */
    public WordForm(BrownClusters clusters, String token, String lower) {
        this(clusters, null, Map.of(), Map.of(), token, lower);
    }

    /**
     * A form as a model sees it.
     *
     * @param model what weighs the form's own features; null to leave that to the tagger
     * @param opening words that keep their tag with a capital at the start of a sentence, with its number
     * @param inside words that keep it where they are written in lower case
     */
    public WordForm(BrownClusters clusters, SequenceModel model, Map<String, Integer> opening,
                    Map<String, Integer> inside, String token, String lower) {
        this.token = token;
        this.lower = lower;
        word = hasDigit(lower) ? WordShapes.longShape(token) : lower.hashCode();
        int tail = tail(lower);
        int c = clusters.cluster(lower);
        if (c == 0 && tail > 0) {
            c = clusters.cluster(lower.substring(tail));
        }
        cluster = c;
        middle = clusters.prefix(c, MIDDLE);
        coarse = clusters.prefix(c, COARSE);
        syntaxCluster = clusters.prefix(c, SYNTAX);
        shape = WordShapes.shape(token);
        suffix2 = WordShapes.suffix(lower, 2);
        suffix3 = WordShapes.suffix(lower, 3);
        part = tail > 0 ? FeatureHash.of(lower, tail, lower.length()) : 0;
        written3 = WordShapes.suffix(token, 3);
        char first = token.charAt(0);
        letter = Character.isLetter(first);
        upper = Character.isUpperCase(first);
        capitals = isCapitals(token);
        boolean plain = lower.equals(token);
        known = plain ? inside.getOrDefault(lower, -1) : -1;
        knownFirst = plain ? known : opening.getOrDefault(lower, -1);
        own = own();
        scores = model == null || known >= 0 ? null : sum(model, own);
    }

    private int[] own() {
        int[] out = new int[tailed() ? 9 : 8];
        int n = 0;
        out[n++] = FeatureHash.of(9, cluster);
        out[n++] = FeatureHash.of(10, middle);
        out[n++] = FeatureHash.of(19, WordShapes.suffix(lower, 1));
        out[n++] = FeatureHash.of(20, suffix2);
        out[n++] = FeatureHash.of(21, suffix3);
        out[n++] = FeatureHash.of(22, WordShapes.suffix(lower, 4));
        out[n++] = FeatureHash.of(23, WordShapes.prefix(lower, 3));
        out[n++] = FeatureHash.of(28, suffix3, shape);
        if (tailed()) {
            out[n] = FeatureHash.of(31, part);
        }
        return out;
    }

    private static int[] sum(SequenceModel model, int[] features) {
        int[] scores = new int[model.labels().size()];
        model.weights().addTo(scores, features, features.length, new int[features.length], new long[features.length]);
        return scores;
    }

    /** The token as it is written. */
    public String token() {
        return token;
    }

    /** The token in lower case. */
    public String lower() {
        return lower;
    }

    /** Number of its Brown cluster, or of that of its last part; 0 when it has none. */
    public int cluster() {
        return cluster;
    }

    /** The first six bits of the cluster's path, as {@link BrownClusters#prefix} gives them. */
    public int syntaxCluster() {
        return syntaxCluster;
    }

    /** Whether the form is of several parts with a hyphen before the last. */
    boolean tailed() {
        return part != 0;
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
