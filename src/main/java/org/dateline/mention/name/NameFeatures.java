package org.dateline.mention.name;

import org.dateline.text.tagger.FeatureHash;
import org.dateline.text.tagger.SequenceFeatures;
import org.dateline.text.tagger.WordShapes;

/** Features of one run of candidate tokens; their context is the whole document. */
public final class NameFeatures implements SequenceFeatures {
    /** How many of the first features are joined with the label before. */
    public static final int CONTEXT = 3;

    private final NameWords words;
    private final int from;
    private final int end;
    private final boolean withLists;
    private int[] out;
    private int count;

    /** @param withLists false to hide the name lists from the tagger, for training that does not lean on them */
    public NameFeatures(NameWords words, int from, int end, boolean withLists) {
        this.words = words;
        this.from = from;
        this.end = end;
        this.withLists = withLists;
    }

    @Override
    public int length() {
        return end - from;
    }

    @Override
    public int features(int position, int[] buffer) {
        out = buffer;
        count = 0;
        int i = from + position;
        int w = word(i);
        int look = words.look[i] & (NameWords.CAPITAL | NameWords.SHOUTED | NameWords.FIRST);
        add(1, w);
        add(2, prefix(i, 10));
        add(3, levels(i));
        add(4, words.shape[i]);
        boolean shouted = (look & NameWords.SHOUTED) != 0;
        add(5, shouted ? 1 : words.token[i].hashCode());
        String low = words.lower[i];
        add(6, WordShapes.suffix(low, 3));
        add(7, WordShapes.suffix(low, 2));
        add(8, WordShapes.prefix(low, 3));
        add(9, WordShapes.suffix(low, 4));
        int before = word(i - 1);
        int after = word(i + 1);
        add(10, before);
        add(11, after);
        add(12, word(i - 2));
        add(13, word(i + 2));
        add(14, FeatureHash.of(before, w));
        add(15, FeatureHash.of(w, after));
        add(16, FeatureHash.of(before, after));
        add(17, FeatureHash.of(shape(i - 1), words.shape[i], shape(i + 1)));
        add(18, FeatureHash.of(words.shape[i], shape(i + 1)));
        add(19, FeatureHash.of(shape(i - 1), words.shape[i]));
        int p6 = prefix(i, 6);
        add(20, p6);
        add(21, cluster(i));
        add(22, prefix(i - 1, 6));
        add(23, prefix(i + 1, 6));
        add(24, cluster(i - 1));
        add(25, cluster(i + 1));
        add(26, prefix(i - 2, 10));
        add(27, prefix(i + 2, 10));
        add(28, FeatureHash.of(prefix(i - 1, 10), prefix(i, 10)));
        add(29, FeatureHash.of(prefix(i, 10), prefix(i + 1, 10)));
        add(30, FeatureHash.of(prefix(i - 1, 10), prefix(i + 1, 10)));
        add(31, prefix(i, 4));
        add(32, FeatureHash.of(prefix(i - 2, 8), prefix(i - 1, 8)));
        add(33, FeatureHash.of(prefix(i + 1, 8), prefix(i + 2, 8)));
        int levels = levels(i);
        add(34, FeatureHash.of(levels(i - 1), levels));
        add(35, FeatureHash.of(levels, levels(i + 1)));
        add(36, FeatureHash.of(levels & 15, levels(i - 1) & 15, levels(i + 1) & 15));
        int run = run(i);
        add(37, run);
        add(38, FeatureHash.of(run & 7, levels & 15));
        add(39, FeatureHash.of(run & 7 << 3, levels & 0xF0));
        add(40, FeatureHash.of(run & (7 << 6 | 0xFF << 9), look));
        add(41, FeatureHash.of(run(i - 1) & 0x1FF, run & 0x1FF));
        add(42, run & 0xFF << 9);
        add(43, FeatureHash.of(run(i + 1) & 0xFF << 9, look));
        int seen = words.evidence.of(w);
        add(44, FeatureHash.of(look, seen & (Evidence.LOWER | Evidence.CAPITAL)));
        add(45, FeatureHash.of(look, seen & (Evidence.TITLED | Evidence.AFTER_GIVEN | Evidence.IS_GIVEN)));
        add(46, FeatureHash.of(look, seen & (Evidence.IN_ORGANIZATION | Evidence.AFTER_IN | Evidence.BEFORE_REGION)));
        add(47, FeatureHash.of(look, seen));
        add(48, FeatureHash.of(seen & ~3, levels));
        add(49, FeatureHash.of(look, p6));
        add(50, role(i));
        add(51, FeatureHash.of(role(i - 1), words.shape[i]));
        add(52, role(i + 1));
        add(53, FeatureHash.of(role(i - 2), role(i - 1)));
        add(54, FeatureHash.of(shape(i - 2), shape(i - 1), words.shape[i]));
        add(55, FeatureHash.of(look, shape(i + 1), prefix(i + 2, 6)));
        return count;
    }

    private void add(int kind, int value) {
        out[count++] = FeatureHash.of(kind, value);
    }

    private boolean in(int i) {
        return i >= 0 && i < words.token.length;
    }

    private int word(int i) {
        return in(i) ? words.word[i] : i < 0 ? -1 : -2;
    }

    private int shape(int i) {
        return in(i) ? words.shape[i] : -1;
    }

    private int role(int i) {
        return in(i) ? words.role[i] : 0;
    }

    private int prefix(int i, int bits) {
        return in(i) ? words.tables.clusters().prefix(words.cluster[i], bits) : -1;
    }

    private int cluster(int i) {
        return in(i) ? words.cluster[i] : -1;
    }

    private int levels(int i) {
        return withLists && in(i) ? words.levels[i] : -1;
    }

    private int run(int i) {
        return withLists && in(i) ? words.run[i] : 0;
    }
}
