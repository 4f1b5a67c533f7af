package org.dateline.text.tagger;

/**
 * What a tagger sees of a sequence. Features are {@link FeatureHash} values; the kind of feature must be part of the hash.
 */
public interface SequenceFeatures {
    /** Number of tokens. */
    int length();

    /**
     * Writes the features of one token and says how many there are. The first {@link SequenceModel#contextFeatures()} of
     * them are also joined with the label before, so each token must write that many at least, in the same places.
     *
     * @param position token, from 0
     * @param out buffer, long enough for all features a token can have ({@link #MOST})
     */
    int features(int position, int[] out);

    /**
     * Sums, by label, of the weights of those features of a token that {@link #features} leaves out; null when it leaves
     * none out. The caller must not change them.
     */
    default int[] scores(int position) {
        return null;
    }

    /** Number of the label of a token that needs no weighing, -1 for all others. */
    default int known(int position) {
        return -1;
    }

    /** Most features that one token may have. */
    int MOST = 64;
}
