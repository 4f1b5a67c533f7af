package org.dateline.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.text.tagger.BrownClusters;

/** Makes the files of lemmas, tagger and parser from the treebanks of the training folder. */
final class TrainSyntax {
    private TrainSyntax() {
    }

    static void lemmas(TrainingFolders training, Path models) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(models.resolve("lemmas.tsv"))) {
            BuildLemmas.build(Treebank.training(training), out);
        }
    }

    static void tagger(TrainingFolders training, Path models) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(models.resolve("tag_words.tsv"))) {
            BuildTagWords.build(Treebank.training(training), out);
        }
        try (OutputStream out = Files.newOutputStream(models.resolve("tagger.bin"))) {
            TrainTagger.train(Treebank.training(training), clusters(models), out);
        }
    }

    static void parser(TrainingFolders training, Path models) throws IOException {
        try (OutputStream out = Files.newOutputStream(models.resolve("parser.bin"))) {
            TrainParser.train(Treebank.training(training), clusters(models), out);
        }
    }

    private static BrownClusters clusters(Path models) throws IOException {
        try (InputStream in = Files.newInputStream(models.resolve("brown.bin"))) {
            return BrownClusters.read(in);
        }
    }
}
