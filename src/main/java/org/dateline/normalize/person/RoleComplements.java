package org.dateline.normalize.person;

import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;

/** Reads what stands behind a role: its organization, country, field. Holds read-only tables. */
final class RoleComplements {
    private final PersonWords words;

    RoleComplements(PersonWords words) {
        this.words = words;
    }

    /** Adds "of X", "at X", "for X", "in X" behind the head; an envoy "to X" is not one of X. */
    RolePhrase read(DocumentView d, RolePhrase head, int headEnd, int limit) {
        String organization = head.organization();
        int organizationName = head.organizationName();
        String country = head.country();
        int end = headEnd;
        int positionEnd = headEnd;
        while (end + 1 < limit && preposition(d.low(end))) {
            int t = end + 1;
            while (t < limit && (words.is("determiner", d.low(t)) || d.low(t).equals("northern"))) {
                t++;
            }
            int named = t;
            while (named < Math.min(limit, t + 3) && d.name(named) == null && d.country(named) == null && d.word(named)
                && !preposition(d.low(named))) {
                named++;
            }
            if (named < Math.min(limit, t + 3) && d.in(named, NameKind.ORGANIZATION)) {
                t = named;
            }
            if (t >= limit) {
                break;
            }
            NameMention m = d.name(t);
            if (m != null && m.kind() == NameKind.ORGANIZATION) {
                if (organization == null) {
                    organization = d.text(m.firstToken(), m.endToken());
                    organizationName = d.nameIndex(t);
                    country = country == null ? d.country(m.firstToken()) : country;
                }
                end = m.endToken();
            } else if (d.country(t) != null || m != null && m.kind() == NameKind.PLACE) {
                country = country == null && !d.low(end).equals("to") ? d.placeCountry(t) : country;
                end = t + 1;
                while (end < limit && d.countryFrom(end) == t && d.country(end) != null
                    || m != null && end < m.endToken()) {
                    end++;
                }
                if (end + 1 < limit && d.possessive(end)) {
                    int next = end + 1;
                    while (next + 1 < limit && next < end + 4 && d.name(next) == null && d.word(next)) {
                        next++;
                    }
                    if (d.in(next, NameKind.ORGANIZATION) && organization == null) {
                        organization = d.text(d.name(next).firstToken(), d.name(next).endToken());
                        organizationName = d.nameIndex(next);
                        end = d.name(next).endToken();
                    }
                }
            } else if (m == null && d.word(t) && RoleReader.modifier(d, t) && (d.low(end).equals("of") || d.low(end).equals("for"))) {
                int k = t;
                while (k < limit && k < t + 5 && d.name(k) == null && d.word(k) && RoleReader.modifier(d, k)) {
                    k++;
                }
                if (organization == null && head.organization() == null && positionEnd == end) {
                    positionEnd = k;
                }
                end = k;
            } else {
                break;
            }
        }
        String position = head.position();
        if (positionEnd > headEnd && !head.counterpart()) {
            position = position + " " + d.text(headEnd, positionEnd);
        }
        return new RolePhrase(head.from(), end, position, organization, organizationName, country, head.status(),
            head.sex(), head.counterpart(), head.rule());
    }

    static boolean preposition(String low) {
        return switch (low) {
            case "of", "at", "for", "with", "in", "to", "from" -> true;
            default -> false;
        };
    }
}
