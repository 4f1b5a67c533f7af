package org.dateline.normalize;

import java.util.List;

/**
 * One place below country level (or a region above it) of one article.
 *
 * @param ref {@code l1}, {@code l2} ... in order of first mention
 * @param placeId GeoNames id of the gazetteer entry, 0 when the place is not in the gazetteer
 * @param name name as in the gazetteer, else as in the text
 * @param country ISO 3166-1 alpha-3, null when unknown or when the place spans countries
 * @param adm1 first-order division by the gazetteer, null when unknown
 * @param latitude degrees north, NaN when unknown
 * @param longitude degrees east, NaN when unknown
 * @param mentions all mentions in text order
 */
public record Place(String ref, long placeId, String name, String country, String adm1, double latitude,
                    double longitude, List<EntityMention> mentions) {
    public Place {
        mentions = List.copyOf(mentions);
    }
}
