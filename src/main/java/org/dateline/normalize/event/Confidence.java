package org.dateline.normalize.event;

import java.util.HashMap;
import java.util.Map;

/** How likely an event is right, by a logistic model over what was seen. Read-only after construction. */
final class Confidence {
    private final Map<String, Double> weights = new HashMap<>();

    Confidence() {
        for (String[] row : Table.read("event/confidence.tsv", 2)) {
            weights.put(row[0], Double.valueOf(row[1]));
        }
    }

    /** Sums the weights of features; unknown features count nothing. */
    final class Sum {
        private double total = weights.getOrDefault("bias", 0.0);

        Sum add(String feature) {
            total += weights.getOrDefault(feature, 0.0);
            return this;
        }

        Sum add(String feature, double value) {
            total += weights.getOrDefault(feature, 0.0) * value;
            return this;
        }

        /** The probability. */
        double value() {
            return 1 / (1 + Math.exp(-total));
        }
    }

    Sum sum() {
        return new Sum();
    }
}
