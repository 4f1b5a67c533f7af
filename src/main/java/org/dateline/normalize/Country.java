package org.dateline.normalize;

import java.time.LocalDate;

/**
 * One country, territory or former state. Codes that a list does not have are null.
 *
 * @param iso3 ISO 3166-1 alpha-3; ISO 3166-3 for former states; a user-assigned code ({@code X..}) where ISO has none
 * @param iso2 ISO 3166-1 alpha-2
 * @param number ISO 3166-1 numeric, three digits
 * @param fips FIPS 10-4; many equal the alpha-2 code of another country
 * @param cameo country part of a CAMEO actor code
 * @param cow Correlates of War state number; a former state and its heir may share one
 * @param geonamesId GeoNames id, 0 when it has none
 * @param name common English name
 * @param officialName full name without the article
 * @param capital capital, or the seat of its government
 * @param region UN region
 * @param subregion UN subregion
 * @param status {@code state}, {@code territory}, {@code disputed} or {@code former}
 * @param validFrom first day of the state in its present form, null when before 1945 or not recorded
 * @param validTo last day of a former state, else null
 * @param today alpha-3 of the country that output names: its own, or the heir's for a former state
 * @param adjective first adjective, null when none is in use
 */
public record Country(String iso3, String iso2, String number, String fips, String cameo, Integer cow, long geonamesId,
                      String name, String officialName, String capital, String region, String subregion, String status,
                      LocalDate validFrom, LocalDate validTo, String today, String adjective) {

    /** Whether the state no longer exists under this code. */
    public boolean former() {
        return status.equals("former");
    }
}
