package org.dateline.normalize;

import java.util.List;

/**
 * Places and countries of one article.
 *
 * @param places in order of first mention
 * @param countries in text order; every mention of a place with a known country is among them with kind {@code PLACE},
 *     a capital or seat of power with kind {@code CAPITAL}
 */
public record Geography(List<Place> places, List<CountryMention> countries) {
    public Geography {
        places = List.copyOf(places);
        countries = List.copyOf(countries);
    }
}
