package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.dateline.text.tagger.BrownClusters;
import org.dateline.text.tagger.SequenceModel;
import org.dateline.text.tagger.SequenceTagger;
import org.dateline.text.tagger.TagFeatures;
import org.dateline.text.tagger.WordForm;

/** Gives tokens their Penn tags. Read-only; may be shared by threads. */
final class PosTagger {
    /** Points of score by which finite verbs are made likelier in a headline without one, step by step. */
    private static final int[] FAVOUR = {1500, 3000, 4500};

    private final BrownClusters clusters = BrownClusters.shared();
    private final SequenceModel model;
    private final SequenceTagger tagger;
    private final String[] labels;
    private final TagRepairs repairs = new TagRepairs();
    private final int[][] verbs = new int[FAVOUR.length][];
    private final Map<String, Integer> anywhere = new HashMap<>();
    private final Map<String, Integer> inLowerCase = new HashMap<>();

    PosTagger() {
        try (InputStream in = Tables.open("model/tagger.bin")) {
            model = SequenceModel.read(in);
            tagger = new SequenceTagger(model);
            labels = model.labels().toArray(new String[0]);
            for (int step = 0; step < verbs.length; step++) {
                verbs[step] = new int[labels.length];
                verbs[step][model.labels().indexOf("VBZ")] = FAVOUR[step];
                verbs[step][model.labels().indexOf("VBP")] = FAVOUR[step];
            }
            for (String[] row : Tables.rows("model/tag_words.tsv")) {
                int tag = model.labels().indexOf(row[1]);
                inLowerCase.put(row[0], tag);
                if (row[2].equals("anywhere")) {
                    anywhere.put(row[0], tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load the tagger", e);
        }
    }

    /** What the tagger has to know of a token before it sees its neighbours. */
    WordForm form(String token, String lower) {
        return new WordForm(clusters, model, anywhere, inLowerCase, token, lower);
    }

    /** Writes the tags of one sentence, tokens {@code from} to {@code to}, to {@code tag}. */
    void tag(WordForm[] form, int from, int to, String[] tag) {
        byte[] out = new byte[to - from];
        tagger.tag(new TagFeatures(form, from, to), out);
        for (int i = 0; i < out.length; i++) {
            tag[from + i] = labels[out[i]];
        }
        repairs.apply(form, from, to, tag);
    }

    /**
     * The same for a headline, which seldom goes without a verb: one in which none is seen is looked at again for the
     * one word that is likeliest to be it ("Mayor <i>plans</i> new bridge").
     */
    void tagHeadline(WordForm[] form, int from, int to, String[] tag) {
        tag(form, from, to, tag);
        int last = to - 1;
        boolean other = false;
        for (int i = from; i < to; i++) {
            if (finite(tag[i])) {
                return;
            }
            boolean infinitive = i > from && tag[i].equals("VB") && tag[i - 1].equals("TO");
            last = infinitive ? Math.min(last, i - 2) : last;
            other |= infinitive || tag[i].equals("VBN");
        }
        if (repairs.headline(form, from, to, tag)) {
            return;
        }
        byte[] out = new byte[to - from];
        for (int step = 0; step < (other ? verbs.length - 1 : verbs.length); step++) {
            tagger.tag(new TagFeatures(form, from, to), out, verbs[step]);
            int verb = -1;
            int found = 0;
            for (int i = 0; i < out.length; i++) {
                if (finite(labels[out[i]])) {
                    verb = i;
                    found++;
                }
            }
            if (found > 0) {
                boolean noun = found == 1 && (tag[from + verb].startsWith("NN") && !tag[from + verb].startsWith("NNP")
                    || tag[from + verb].startsWith("JJ") || tag[from + verb].equals("VB"));
                if (noun && verb > 0 && from + verb <= last) {
                    tag[from + verb] = labels[out[verb]];
                }
                return;
            }
        }
    }

    static boolean finite(String tag) {
        return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
    }
}
