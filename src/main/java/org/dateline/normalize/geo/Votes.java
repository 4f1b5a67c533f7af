package org.dateline.normalize.geo;

import java.util.HashMap;
import java.util.Map;

/** How much an article speaks of each country and first-order division. */
final class Votes {
    private static final double MOST = 6;
    private final Map<String, Double> weight = new HashMap<>();

    void add(String country, String division, double countryWeight, double divisionWeight) {
        if (country.isEmpty()) {
            return;
        }
        weight.merge(country, countryWeight, (a, b) -> Math.min(MOST, a + b));
        if (!division.isEmpty() && divisionWeight > 0) {
            weight.merge(country + '.' + division, divisionWeight, (a, b) -> Math.min(MOST, a + b));
        }
    }

    double country(String country) {
        return weight.getOrDefault(country, 0.0);
    }

    double division(String country, String division) {
        return division.isEmpty() ? 0 : weight.getOrDefault(country + '.' + division, 0.0);
    }

    /** The country that clearly leads, null when none does. */
    String leader() {
        String best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> e : weight.entrySet()) {
            if (e.getKey().length() != 3) {
                continue;
            }
            double w = e.getValue();
            if (w > first || w == first && best != null && e.getKey().compareTo(best) < 0) {
                second = first;
                first = w;
                best = e.getKey();
            } else {
                second = Math.max(second, w);
            }
        }
        return first >= 2 && first >= 2 * second ? best : null;
    }
}
