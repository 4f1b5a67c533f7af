package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dateline.mention.name.NameFeatures;
import org.dateline.mention.name.NameTables;
import org.dateline.mention.name.NameWords;
import org.dateline.text.tagger.SequenceTrainer;

/** Trains the name tagger: annotated corpora, made-up wire stories, and both in capitals. */
final class TrainNames {
    private static final List<String> GUM = List.of("news", "bio", "interview", "voyage", "academic", "court");
    private static final int STORIES = 3000;

    private final NameTables tables = NameTables.load();
    private final List<NameFeatures> sequences = new ArrayList<>();
    private final List<byte[]> gold = new ArrayList<>();
    private final List<String> labels = labels();
    private final Random random = new Random(11);

    /** Writes {@code name_tagger.bin}. */
    static void train(TrainingFolders training, Path models) throws IOException {
        TrainNames t = new TrainNames();
        WireNames names = new WireNames(training, new Random(3));
        NameCorpora corpora = new NameCorpora(titles(training));
        for (String part : List.of("dev", "test")) {
            for (NameText text : corpora.iob(training, "uner_ewt_" + part + ".iob2.gz")) {
                t.add(text, true);
                t.add(new Renaming(names).of(text), true);
            }
        }
        for (String genre : GUM) {
            List<NameText> texts = corpora.gum(training, "gum_" + genre + ".conllu.gz");
            for (NameText text : texts) {
                t.add(text, true);
                t.add(text, false);
                t.add(new Renaming(names).of(text), true);
                t.add(new Renaming(names).of(text), false);
            }
        }
        WireTexts wire = new WireTexts(training, names, new Random(5));
        for (int i = 0; i < STORIES; i++) {
            t.add(wire.next(), i % 3 > 0);
        }
        try (OutputStream out = Files.newOutputStream(models.resolve("name_tagger.bin"))) {
            new SequenceTrainer(t.labels, new SequenceTrainer.Options(3, 8, 2, NameFeatures.CONTEXT, 0.0244, 0.067))
                .train(t.sequences, t.gold, out);
        }
    }

    private static Set<String> titles(TrainingFolders training) throws IOException {
        Set<String> titles = new HashSet<>();
        try (BufferedReader in = training.open("titles.tsv")) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                titles.add(line.substring(0, line.indexOf('\t')).toLowerCase(Locale.ROOT));
            }
        }
        return titles;
    }

    private void add(NameText text, boolean withLists) {
        String[] token = text.tokens.toArray(String[]::new);
        if (token.length == 0) {
            return;
        }
        String[] lower = new String[token.length];
        for (int i = 0; i < token.length; i++) {
            lower[i] = token[i].toLowerCase(Locale.ROOT);
        }
        NameWords words = new NameWords(tables, token, lower,
            text.sentenceEnds.stream().mapToInt(Integer::intValue).toArray());
        for (int[] run : words.candidates()) {
            sequences.add(new NameFeatures(words, run[0], run[1], withLists));
            byte[] g = new byte[run[1] - run[0]];
            for (int i = run[0]; i < run[1]; i++) {
                g[i - run[0]] = (byte) labels.indexOf(label(text.labels, i, run[1]));
            }
            gold.add(g);
        }
    }

    /** From B and I to begin, inside, last, unit. */
    private static String label(List<String> bi, int i, int end) {
        String l = bi.get(i);
        if (l.equals("O")) {
            return l;
        }
        String kind = l.substring(2);
        boolean first = l.startsWith("B-") || i == 0 || !bi.get(i - 1).endsWith(kind);
        boolean last = i + 1 >= end || !bi.get(i + 1).equals("I-" + kind);
        return (first ? last ? "U-" : "B-" : last ? "L-" : "I-") + kind;
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("O"));
        for (String kind : List.of("PER", "ORG", "LOC")) {
            for (String place : List.of("U-", "B-", "I-", "L-")) {
                labels.add(place + kind);
            }
        }
        return labels;
    }
}
