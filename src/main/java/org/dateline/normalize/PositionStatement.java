package org.dateline.normalize;

import org.dateline.text.Span;

/**
 * The text says that a person holds, takes or leaves a position.
 *
 * @param person reference of the person
 * @param position as worded, without the country adjective and without "former", "acting" and the like
 * @param organization as worded, null when none is said
 * @param country ISO 3166-1 alpha-3 as said, of an office of a state otherwise that of the person; null when unknown
 * @param status held, taken, left, former, acting, elect, designate
 * @param since days from which it is held, UNKNOWN when not said
 * @param until days until which it is held, UNKNOWN when not said
 * @param span characters of the statement
 * @param sentence sentence number
 * @param rule name of the rule
 * @param confidence 0 to 1
 */
public record PositionStatement(String person, String position, String organization, String country, Status status,
                                DayRange since, DayRange until, Span span, int sentence, String rule,
                                double confidence) {
    /** What is said of the holder. */
    public enum Status {
        HELD, TAKEN, LEFT, FORMER, ACTING, ELECT, DESIGNATE
    }
}
