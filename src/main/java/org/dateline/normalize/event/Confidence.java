package org.dateline.normalize.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely an event is right: the score of a logistic model over what was seen, turned into the share of events with
 * that score that were right ({@link Calibration}). Read-only after construction.
 */
final class Confidence {
    private final Map<String, Double> weights = new HashMap<>();
    private final Calibration calibration = Calibration.shipped();

    Confidence() {
        for (String[] row : Table.read("event/confidence.tsv", 2)) {
            weights.put(row[0], Double.valueOf(row[1]));
        }
    }

    /** The probability; features without a weight count nothing. */
    double of(double senseWeight, List<String> features) {
        double total = weights.getOrDefault("bias", 0.0) + weights.getOrDefault("sense", 0.0) * senseWeight;
        for (String f : features) {
            total += weights.getOrDefault(f, 0.0);
        }
        return calibration.of(1 / (1 + Math.exp(-total)));
    }
}
