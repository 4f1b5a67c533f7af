package org.dateline.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.SyntaxInput;
import org.dateline.text.parser.ParserInput;
import org.dateline.text.parser.ParserTrainer;
import org.dateline.text.tagger.BrownClusters;
import org.dateline.text.tagger.SequenceModel;
import org.dateline.text.tagger.SequenceTagger;
import org.dateline.text.tagger.TagFeatures;

/** Trains the parser on tags as the tagger would give them: each half's come from a tagger that learnt the other half. */
final class TrainParser {
    private static final ParserTrainer.Options OPTIONS = new ParserTrainer.Options(6, 0.997, 2, 0.078, 0.1125, 0.025);
    private static final int TAGGER_EPOCHS = 3;

    private TrainParser() {
    }

    static void train(List<Tree> trees, BrownClusters clusters, OutputStream out) throws IOException {
        train(trees, clusters, OPTIONS, out);
    }

    static void train(List<Tree> trees, BrownClusters clusters, ParserTrainer.Options options, OutputStream out)
        throws IOException {
        List<String[]> tags = tags(trees, clusters);
        List<ParserInput> inputs = new ArrayList<>();
        List<int[]> heads = new ArrayList<>();
        List<String[]> relations = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Tree t = trees.get(i);
            if (t.isProjective()) {
                add(t, tags.get(i), clusters, inputs, heads, relations);
                if (i % 8 == 0 && endsInStop(t)) {
                    add(t.withoutLast(), tags.get(i), clusters, inputs, heads, relations);
                }
            }
        }
        new ParserTrainer(options).train(inputs, heads, relations, out);
    }

    private static void add(Tree t, String[] tags, BrownClusters clusters, List<ParserInput> inputs, List<int[]> heads,
                            List<String[]> relations) {
        inputs.add(SyntaxInput.of(t.forms(clusters), tags, 0, t.length()));
        heads.add(t.head());
        relations.add(t.relation());
    }

    private static boolean endsInStop(Tree t) {
        int last = t.length() - 1;
        return last > 2 && t.tag()[last].equals(".") && t.head()[last] >= 0;
    }

    private static List<String[]> tags(List<Tree> trees, BrownClusters clusters) throws IOException {
        List<String[]> tags = new ArrayList<>();
        SequenceModel[] models = new SequenceModel[2];
        for (int half = 0; half < 2; half++) {
            List<Tree> other = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                if (i % 2 != half) {
                    other.add(trees.get(i));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TrainTagger.train(other, clusters, TAGGER_EPOCHS, 0, out);
            models[half] = SequenceModel.read(new ByteArrayInputStream(out.toByteArray()));
        }
        for (int i = 0; i < trees.size(); i++) {
            tags.add(tags(trees.get(i), clusters, models[i % 2]));
        }
        return tags;
    }

    private static String[] tags(Tree t, BrownClusters clusters, SequenceModel model) {
        byte[] out = new byte[t.length()];
        new SequenceTagger(model).tag(new TagFeatures(t.forms(clusters), 0, t.length()), out);
        String[] tags = new String[out.length];
        for (int i = 0; i < out.length; i++) {
            tags[i] = model.labels().get(out[i]);
        }
        return tags;
    }
}
