package org.dateline.normalize;

/**
 * A type of the PLOVER ontology, or a mode of one.
 *
 * @param type name in capitals: {@code CONSULT}
 * @param mode mode, null in the row of the type itself
 * @param quad 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict, by PLOVER's own cut
 * @param score cooperation to conflict, 10 to -10; NaN where the manual gives none
 */
public record PloverType(String type, String mode, int quad, double score) {
}
