package org.dateline.normalize;

import org.dateline.text.Span;

/**
 * One side of an event as its sentence names it, or another sentence of the article that tells of the same act.
 *
 * @param span characters of the actor's noun phrase core
 * @param country ISO 3166-1 alpha-3, null when none is known
 * @param person reference of a person, else null
 * @param organization reference of an organization, else null
 * @param code CAMEO actor code: country and role, {@code RUSGOVMIL}; empty when unidentified
 * @param countryBasis how the country is known
 */
public record Actor(Span span, String country, String person, String organization, String code,
                    CountryBasis countryBasis) {
    /** An actor whose country, where there is one, the text names. */
    public Actor(Span span, String country, String person, String organization, String code) {
        this(span, country, person, organization, code, country == null ? CountryBasis.UNKNOWN : CountryBasis.NAMED);
    }
}
