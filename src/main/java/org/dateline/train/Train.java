package org.dateline.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the files of {@code data/model} from training data: {@code Train FOLDERS MODELS [PART ...]}. */
public final class Train {
    private static final List<String> PARTS = List.of("clusters", "lexicon", "names", "lemmas", "tagger", "parser");

    private Train() {
    }

    /**
     * Trains the named parts, all when none is named, in the order in which they need each other; {@code measure}
     * alone prints how well the shipped tagger and parser do on news that they have not learnt from; {@code confidence}
     * alone fits the confidence of events to development sets and prints how well it holds.
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: Train FOLDER[:FOLDER...] MODELS [" + String.join("|", PARTS) + " ...]");
            System.exit(64);
        }
        TrainingFolders training = new TrainingFolders(args[0]);
        Path models = Path.of(args[1]);
        List<String> wanted = args.length > 2 ? List.of(args).subList(2, args.length) : PARTS;
        if (wanted.equals(List.of("measure"))) {
            MeasureSyntax.print(training);
            return;
        }
        if (wanted.equals(List.of("confidence"))) {
            Path table = models.resolveSibling("lexicon").resolve("event").resolve("calibration.tsv");
            FitCalibration.fit(training, table, System.out);
            return;
        }
        for (String part : PARTS) {
            if (wanted.contains(part)) {
                switch (part) {
                    case "clusters" -> BuildClusters.build(training, models);
                    case "lexicon" -> BuildNameLexicon.build(training, models);
                    case "names" -> TrainNames.train(training, models);
                    case "lemmas" -> TrainSyntax.lemmas(training, models);
                    case "tagger" -> TrainSyntax.tagger(training, models);
                    case "parser" -> TrainSyntax.parser(training, models);
                    default -> throw new IllegalArgumentException(part);
                }
            }
        }
    }
}
