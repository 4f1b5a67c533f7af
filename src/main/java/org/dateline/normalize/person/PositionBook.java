package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.PositionStatement;
import org.dateline.normalize.PositionStatement.Status;

/** The positions that one article states, by person; counterparts get the office of the other person. */
final class PositionBook {
    private static final Comparator<PositionStatement> BY_SPAN = Comparator.comparing(PositionStatement::span);

    private final DocumentView d;
    private final int[] person;
    private final List<OrganizationCluster> bodies;
    private final List<List<PositionStatement>> byPerson = new ArrayList<>();
    private final List<PositionStatement> all = new ArrayList<>();
    private final TreeMap<String, Integer> countries = new TreeMap<>();

    PositionBook(DocumentView d, int persons, int[] person, List<OrganizationCluster> bodies) {
        this.d = d;
        this.person = person;
        this.bodies = bodies;
        for (int p = 0; p < persons; p++) {
            byPerson.add(new ArrayList<>());
        }
        for (int t = 0; t < d.size(); t++) {
            if (d.placeCountry(t) != null) {
                countries.merge(d.placeCountry(t), 1, Integer::sum);
            }
        }
    }

    /** Enters what was found: plain roles first, then counterparts, which look at them. */
    void enter(List<Statement> found) {
        for (Statement s : found) {
            if (person[s.name()] >= 0 && !s.role().counterpart()) {
                enter(s, s.role().position());
            }
        }
        for (Statement s : found) {
            if (person[s.name()] >= 0 && s.role().counterpart()) {
                int other = other(s);
                PositionStatement office = other < 0 ? null : main(other);
                enter(s, office == null ? s.role().position() : office.position());
            }
        }
        Collections.sort(all, BY_SPAN);
        byPerson.forEach(list -> Collections.sort(list, BY_SPAN));
    }

    /** Nearest other person before a counterpart. */
    private int other(Statement s) {
        int self = person[s.name()];
        int sentence = d.names.get(s.name()).sentence();
        for (int n = s.name() - 1; n >= 0 && sentence - d.names.get(n).sentence() <= 1; n--) {
            if (person[n] >= 0 && person[n] != self && main(person[n]) != null) {
                return person[n];
            }
        }
        return -1;
    }

    private void enter(Statement s, String position) {
        RolePhrase role = s.role();
        int p = person[s.name()];
        OrganizationCluster body = body(role, position);
        String organization = role.organization() != null && role.organizationName() >= 0 ? role.organization()
            : body == null ? null : body.text;
        boolean seat = body != null && "IGO".equals(body.kind) && body.country == null && !sent(role);
        String country = seat ? null : role.country() != null ? role.country() : body == null ? null : body.country;
        int name = d.names.get(s.name()).firstToken();
        int from = Math.min(role.from(), name);
        int end = Math.max(role.end(), d.names.get(s.name()).endToken());
        boolean ends = s.status() == Status.LEFT || s.status() == Status.FORMER;
        PositionStatement statement = new PositionStatement("p" + (p + 1), position, organization, country, s.status(),
            ends ? DayRange.UNKNOWN : s.days(), ends ? s.days() : DayRange.UNKNOWN, d.span(from, end),
            d.names.get(s.name()).sentence(), role.rule(), role.counterpart() ? 0.75 : 0.85);
        byPerson.get(p).add(statement);
        all.add(statement);
    }

    /** "Russia's UN envoy", not "the UN envoy in Nicosia": whose envoy it is stands before the body. */
    private boolean sent(RolePhrase role) {
        int body = role.organizationName() < 0 ? role.end() : d.names.get(role.organizationName()).firstToken();
        for (int t = role.from(); t < body && role.country() != null; t++) {
            if (role.country().equals(d.placeCountry(t))) {
                return true;
            }
        }
        return false;
    }

    /** The organization that a role names, or the ministry of a minister where the article names it. */
    private OrganizationCluster body(RolePhrase role, String position) {
        for (OrganizationCluster c : bodies) {
            if (role.organizationName() >= 0 && c.names.contains(role.organizationName())) {
                return c;
            }
        }
        String low = position.toLowerCase(Locale.ROOT);
        String wanted = role.organization() != null && role.organizationName() < 0 ? role.organization()
            : low.endsWith(" minister") && !low.startsWith("prime") ? low.substring(0, low.length() - 8) + "ministry" : null;
        OrganizationCluster found = null;
        int before = d.names.isEmpty() ? 0 : role.from();
        for (OrganizationCluster c : bodies) {
            boolean fits = wanted != null && (c.core.equals(wanted) || role.organization() != null && c.core.endsWith(wanted)
                && d.names.get(c.names.get(0)).firstToken() < before);
            boolean country = role.country() == null || role.country().equals(c.country);
            if (fits && country) {
                found = c;
            }
        }
        return found;
    }

    /** Gives the offices of a state that a person holds the person's country, where the text names none. */
    void complete(int p, String country, Predicate<String> office) {
        for (int i = 0; i < all.size() && country != null; i++) {
            PositionStatement s = all.get(i);
            if (s.country() == null && byPerson.get(p).contains(s) && office.test(s.position()) && national(s.organization())) {
                all.set(i, new PositionStatement(s.person(), s.position(), s.organization(), country, s.status(), s.since(),
                    s.until(), s.span(), s.sentence(), s.rule(), s.confidence()));
            }
        }
    }

    /** Statements about a person in the order entered. */
    List<PositionStatement> of(int p) {
        return byPerson.get(p);
    }

    /** All statements in text order. */
    List<PositionStatement> all() {
        return all;
    }

    /** Whether the article names a country or a place in it. */
    boolean names(String country) {
        return country != null && countries.containsKey(country);
    }

    /** Whether a body may be one of the article's own country: none named, or one of a state. */
    boolean national(String organization) {
        if (organization == null) {
            return true;
        }
        for (OrganizationCluster c : bodies) {
            if (organization.equals(c.text)) {
                return c.kind != null && PersonResolver.STATE.contains(c.kind);
            }
        }
        return false;
    }

    /**
     * The one country that the article is about: more than half of what it names, two mentions at least, and no other
     * close to it; else null.
     */
    String home() {
        int all = 0;
        String most = null;
        int second = 0;
        for (var e : countries.entrySet()) {
            all += e.getValue();
            most = most == null || e.getValue() > countries.get(most) ? e.getKey() : most;
        }
        for (var e : countries.entrySet()) {
            second = e.getKey().equals(most) ? second : Math.max(second, e.getValue());
        }
        boolean tie = most != null && second * 4 >= countries.get(most) * 3;
        return most != null && !tie && countries.get(most) > 1 && countries.get(most) * 2 > all ? most : null;
    }

    /** The position to show for a person: held before left, with country or organization before bare; null when none. */
    PositionStatement main(int p) {
        PositionStatement best = null;
        int bestRank = -1;
        for (PositionStatement s : byPerson.get(p)) {
            int rank = s.status() == Status.LEFT ? 1 : s.status() == Status.FORMER ? 2 : 4;
            rank = rank * 4 + (s.country() != null ? 2 : 0) + (s.organization() != null ? 1 : 0);
            if (rank > bestRank) {
                best = s;
                bestRank = rank;
            }
        }
        return best;
    }
}
