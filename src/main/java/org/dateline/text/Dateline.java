package org.dateline.text;

import java.util.List;

/**
 * A dateline as found at the start of a paragraph.
 *
 * @param endToken token behind it
 * @param span all of it, with its dash
 * @param places city, then region, country or further cities
 * @param date null when it names no day
 * @param agency null when it names none
 * @param agencyName null when the agency is not a known one
 */
record Dateline(int endToken, Span span, List<Span> places, Span date, Span agency, String agencyName) {
}
