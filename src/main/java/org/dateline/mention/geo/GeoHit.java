package org.dateline.mention.geo;

import java.util.List;

/**
 * One run of words that the gazetteer knows.
 *
 * @param firstWord first word of {@link Words}
 * @param endWord word behind the last
 * @param start offset of the first character
 * @param end offset behind the last, the full stop of an abbreviation included
 * @param entries what it may name: countries first, then regions, divisions, and places by population
 */
public record GeoHit(int firstWord, int endWord, int start, int end, List<GeoEntry> entries) {
}
