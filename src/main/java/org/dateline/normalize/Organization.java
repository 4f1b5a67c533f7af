package org.dateline.normalize;

import java.util.List;

/**
 * One organization of one article.
 *
 * @param ref {@code o1}, {@code o2} ... in order of first mention
 * @param name fullest form in the text
 * @param acronym short form, null when none is known
 * @param kind CAMEO role code of what it is: GOV, MIL, COP, JUD, LEG, PTY, REB, BUS, MED, EDU, IGO, NGO ...; null unknown
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, null when unknown or international
 * @param mentions all mentions in text order
 */
public record Organization(String ref, String name, String acronym, String kind, String country,
                           List<EntityMention> mentions) {
    public Organization {
        mentions = List.copyOf(mentions);
    }
}
