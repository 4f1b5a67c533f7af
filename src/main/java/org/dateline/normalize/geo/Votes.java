package org.dateline.normalize.geo;

import java.util.HashMap;
import java.util.Map;
import org.dateline.mention.geo.GeoEntry;

/** How much an article speaks of each country and first-order division. */
final class Votes {
    private static final double MOST = 6;
    private final Map<String, Double> weight = new HashMap<>();
    private final Map<String, Map<String, Double>> divisions = new HashMap<>();
    private final Map<String, Own> own = new HashMap<>();

    /** What a form gave to its own likeliest reading, which is no evidence for it. */
    private record Own(String inCountry, String inDivision, double country, double division) {
    }

    /** The vote of a form for its likeliest reading, once an article. */
    void addOwn(String form, GeoEntry place, double countryWeight, double divisionWeight) {
        if (own.putIfAbsent(form, new Own(place.country(), place.division(), countryWeight, divisionWeight)) == null) {
            add(place.country(), place.division(), countryWeight, divisionWeight);
        }
    }

    /** How much others than the form itself speak for the country of a place. */
    double country(String form, GeoEntry place) {
        Own o = own.get(form);
        double mine = o != null && o.inCountry.equals(place.country()) ? o.country : 0;
        return Math.max(0, country(place.country()) - mine);
    }

    /** How much others than the form itself speak for the division of a place. */
    double division(String form, GeoEntry place) {
        Own o = own.get(form);
        double mine = o != null && o.inCountry.equals(place.country()) && o.inDivision.equals(place.division()) ? o.division : 0;
        return Math.max(0, division(place.country(), place.division()) - mine);
    }

    void add(String country, String division, double countryWeight, double divisionWeight) {
        if (country.isEmpty()) {
            return;
        }
        weight.merge(country, countryWeight, (a, b) -> Math.min(MOST, a + b));
        if (!division.isEmpty() && divisionWeight > 0) {
            divisions.computeIfAbsent(country, k -> new HashMap<>())
                .merge(division, divisionWeight, (a, b) -> Math.min(MOST, a + b));
        }
    }

    double country(String country) {
        return weight.getOrDefault(country, 0.0);
    }

    double division(String country, String division) {
        Map<String, Double> of = division.isEmpty() ? null : divisions.get(country);
        return of == null ? 0 : of.getOrDefault(division, 0.0);
    }

    /** All votes for countries. */
    double total() {
        double sum = 0;
        for (double w : weight.values()) {
            sum += w;
        }
        return sum;
    }

    /** Whether the article names parts of its leading country, as local news does. */
    boolean local() {
        String leader = leader();
        return leader != null && divisions.containsKey(leader);
    }

    /** The country that clearly leads, null when none does. */
    String leader() {
        String best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> e : weight.entrySet()) {
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
