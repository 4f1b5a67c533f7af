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
    private final BrownClusters clusters = BrownClusters.shared();
    private final SequenceModel model;
    private final SequenceTagger tagger;
    private final String[] labels;
    private final Map<String, Integer> anywhere = new HashMap<>();
    private final Map<String, Integer> inLowerCase = new HashMap<>();

    PosTagger() {
        try (InputStream in = Tables.open("model/tagger.bin")) {
            model = SequenceModel.read(in);
            tagger = new SequenceTagger(model);
            labels = model.labels().toArray(new String[0]);
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
    }
}
