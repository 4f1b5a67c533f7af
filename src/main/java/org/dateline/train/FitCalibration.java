package org.dateline.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.extract.Extractor;
import org.dateline.normalize.event.Calibration;
import org.dateline.train.JudgedEvents.Judged;

/**
 * Fits {@code calibration.tsv} to development sets and prints how far the confidence can be trusted: as it is shipped,
 * as fitted, and as fitted to one half of the sentences and tested on the other.
 */
final class FitCalibration {
    private static final List<String> SETS =
        List.of("cameo_multicoped_train.jsonl.gz", "coders_r1_r7.jsonl.gz", "plover_a.jsonl.gz");

    private FitCalibration() {
    }

    static void fit(TrainingFolders training, Path table, PrintStream out) throws IOException {
        Calibration shipped = Calibration.shipped();
        Map<String, List<Judged>> sets = new TreeMap<>();
        List<Judged> all = new ArrayList<>();
        Extractor extractor = new Extractor();
        for (String name : SETS) {
            try (var lines = training.open(name)) {
                sets.put(name.replace(".jsonl.gz", ""), JudgedEvents.of(lines, extractor));
            }
        }
        sets.values().forEach(all::addAll);
        out.println(Reliability.heading());
        out.println(Reliability.line("score, all sets", all, shipped::score));
        out.println(Reliability.line("as shipped, all sets", all, c -> c));
        RisingFit fit = new RisingFit(all, shipped);
        Calibration now = fit.calibration();
        for (var set : sets.entrySet()) {
            out.println(Reliability.line("score, " + set.getKey(), set.getValue(), shipped::score));
            out.println(Reliability.line("fitted, " + set.getKey(), set.getValue(), c -> now.of(shipped.score(c))));
        }
        out.println(Reliability.line("fitted, all sets", all, c -> now.of(shipped.score(c))));
        half(all, shipped, "odd", "even", j -> j.document() % 2 == 1, out);
        half(all, shipped, "even", "odd", j -> j.document() % 2 == 0, out);
        Files.writeString(table, fit.table(), StandardCharsets.UTF_8);
    }

    private static void half(List<Judged> all, Calibration shipped, String learnt, String tested,
                             Predicate<Judged> inLearnt, PrintStream out) {
        Calibration c = new RisingFit(all.stream().filter(inLearnt).toList(), shipped).calibration();
        List<Judged> rest = all.stream().filter(inLearnt.negate()).toList();
        out.println(Reliability.line(String.format(Locale.ROOT, "score, %s sentences", tested), rest, shipped::score));
        out.println(Reliability.line(String.format(Locale.ROOT, "fitted to %s, %s sentences", learnt, tested), rest,
            x -> c.of(shipped.score(x))));
    }
}
