package org.dateline.train;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.text.tagger.BrownClusters;
import org.dateline.text.tagger.SequenceTrainer;
import org.dateline.text.tagger.TagFeatures;

/** Trains the part-of-speech tagger, also on headline forms of the sentences: capitals, title case, no full stop. */
final class TrainTagger {
    private static final int EPOCHS = 8;
    /** Features weaker than this change nothing, but make the table twice as large and the tagger half as fast. */
    private static final double STRONGEST = 0.04;
    private static final int LONGEST_HEADLINE = 22;

    private TrainTagger() {
    }

    static void train(List<Tree> trees, BrownClusters clusters, OutputStream out) throws IOException {
        train(trees, clusters, EPOCHS, STRONGEST, out);
    }

    static void train(List<Tree> trees, BrownClusters clusters, int epochs, double strongest,
                      OutputStream out) throws IOException {
        List<Tree> all = withHeadlines(trees);
        TreeSet<String> tags = new TreeSet<>();
        all.forEach(t -> tags.addAll(List.of(t.tag())));
        List<String> labels = List.copyOf(tags);
        List<TagFeatures> sequences = new ArrayList<>();
        List<byte[]> gold = new ArrayList<>();
        for (Tree t : all) {
            sequences.add(new TagFeatures(t.forms(clusters), 0, t.length()));
            byte[] g = new byte[t.length()];
            for (int i = 0; i < g.length; i++) {
                g[i] = (byte) labels.indexOf(t.tag()[i]);
            }
            gold.add(g);
        }
        SequenceTrainer.Options options = new SequenceTrainer.Options(1, epochs, 2, TagFeatures.CONTEXT, 0.004,
            strongest);
        new SequenceTrainer(labels, options).train(sequences, gold, out);
    }

    /** The trees and, of some, copies in the forms of headlines. */
    static List<Tree> withHeadlines(List<Tree> trees) {
        Random random = new Random(11);
        List<Tree> all = new ArrayList<>();
        for (Tree t : trees) {
            all.add(t);
            int n = t.length();
            if (n < 4 || n > LONGEST_HEADLINE) {
                continue;
            }
            int kind = random.nextInt(10);
            if (kind > 2) {
                continue;
            }
            String[] forms = new String[n];
            for (int i = 0; i < n; i++) {
                String f = t.token()[i];
                forms[i] = kind == 0 ? f.toUpperCase(Locale.ROOT) : kind == 1 && isTitled(f, t.tag()[i]) ? title(f) : f;
            }
            Tree copy = t.withTokens(forms);
            boolean stop = t.tag()[n - 1].equals(".") && t.head()[n - 1] >= 0 && t.head()[n - 1] < n - 1;
            all.add(stop ? copy.withoutLast() : copy);
        }
        return all;
    }

    private static boolean isTitled(String form, String tag) {
        return form.length() > 3 || !tag.equals("IN") && !tag.equals("DT") && !tag.equals("CC") && !tag.equals("TO");
    }

    private static String title(String form) {
        int first = form.offsetByCodePoints(0, 1);
        return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
    }
}
