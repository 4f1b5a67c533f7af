package org.dateline.text.tagger;

/**
 * Hashes that features are made of. Their values stand in model files: a change here asks for new training.
 */
public final class FeatureHash {
    private FeatureHash() {
    }

    /** One hash of two values in this order. */
    public static int of(int a, int b) {
        int h = a * 0x9E3779B1 + b;
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** One hash of three values in this order. */
    public static int of(int a, int b, int c) {
        return of(of(a, b), c);
    }

    /** The hash of characters {@code from} to {@code to} of a text, equal to that of the substring. */
    public static int of(CharSequence text, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = 31 * h + text.charAt(i);
        }
        return h;
    }
}
