package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.dateline.text.tagger.BrownClusters;

/** Packs the Brown cluster list (word, bit path) into the table that taggers load. */
final class BuildClusters {
    private BuildClusters() {
    }

    /** Reads {@code brown_clusters.tsv.gz} and writes {@code brown.bin} to the model folder. */
    static void build(TrainingFolders training, Path models) throws IOException {
        Map<String, String> paths = new HashMap<>();
        try (BufferedReader in = training.open("brown_clusters.tsv.gz")) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                paths.putIfAbsent(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        try (OutputStream out = Files.newOutputStream(models.resolve("brown.bin"))) {
            BrownClusters.write(paths, out);
        }
    }
}
