package org.dateline.text.tagger;

/** Says in one look which features surely have no weights, so that the large table need not be asked. */
final class FeatureFilter {
    private static final int BITS_PER_FEATURE = 12;

    private final long[] bits;
    private final int shift;

    FeatureFilter(int features) {
        int log = Math.max(6, 32 - Integer.numberOfLeadingZeros(features * BITS_PER_FEATURE - 1));
        bits = new long[1 << log - 6];
        shift = 32 - log;
    }

    void add(int feature) {
        int bit = bit(feature);
        bits[bit >>> 6] |= 1L << bit;
    }

    /** 0 when a feature surely has no weights, else 1. */
    int bitOf(int feature) {
        int bit = bit(feature);
        return (int) (bits[bit >>> 6] >>> bit) & 1;
    }

    private int bit(int feature) {
        return feature * 0x9E3779B1 >>> shift;
    }
}
