package org.dateline.normalize.event;

import java.util.List;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Organization;
import org.dateline.normalize.Person;
import org.dateline.normalize.Place;
import org.dateline.normalize.event.ActorLexicon.Group;
import org.dateline.normalize.event.ActorLexicon.Role;
import org.dateline.text.Document;

/** Says whom a name stands for as somebody who acts: which person or body, of which country and in which role. */
final class NamedActors {
    private final ActorLexicon lexicon;

    NamedActors(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The actor that a name covering token {@code t} makes; null when no name does. */
    ActorMention find(Document d, NameIndex names, int first, int head, int t, List<ActorMention> inner) {
        Person p = names.person(t);
        if (p != null) {
            return person(d, names, first, head, p, inner);
        }
        for (int g = Math.max(first, t - 8); g <= t; g++) {
            Group group = lexicon.groupAt(d, g);
            if (group != null && d.start(g) + group.name().length() >= d.end(t)) {
                boolean here = at(names, group);
                return new ActorMention(first, head + 1, head, new Actor(d.span(first, head + 1), here ? group.country() : null,
                    null, ref(names.organization(t)), here ? group.code() : group.role()), ActorMention.Kind.ORGANIZATION);
            }
        }
        Organization o = names.organization(t);
        if (o != null) {
            String country = o.country() != null ? o.country() : country(inner);
            String roles = o.kind() == null ? "" : o.kind();
            return new ActorMention(first, head + 1, head, new Actor(d.span(first, head + 1), country, null, o.ref(),
                code(country, roles)), ActorMention.Kind.ORGANIZATION);
        }
        CountryMention c = names.country(t);
        if (c != null && c.kind() == CountryKind.DEMONYM && ofDescent(d, c)) {
            return new ActorMention(first, head + 1, head, new Actor(d.span(first, head + 1), null, null, null, "CVL"),
                ActorMention.Kind.PEOPLE);
        }
        if (c != null && c.kind() != CountryKind.PLACE) {
            String roles = c.kind() == CountryKind.CAPITAL ? "GOV" : "";
            return new ActorMention(first, head + 1, head, new Actor(d.span(first, head + 1), c.country(), null, null,
                c.country() + roles), c.kind() == CountryKind.DEMONYM ? ActorMention.Kind.PEOPLE : ActorMention.Kind.COUNTRY);
        }
        Place place = names.place(t);
        String country = place != null ? place.country() : c != null ? c.country() : null;
        if (place != null || c != null) {
            return new ActorMention(first, head + 1, head, new Actor(d.span(first, head + 1), country, null, null,
                country == null ? "" : country), ActorMention.Kind.PLACE);
        }
        return null;
    }

    private boolean ofDescent(Document d, CountryMention c) {
        int t = d.tokenAt(c.span().start());
        return t > 0 && lexicon.descent(d.lower(t - 1));
    }

    /** Parties and parliaments of many countries bear one name: it is the one meant only where its country is told of. */
    private static boolean at(NameIndex names, Group group) {
        boolean party = group.role().equals("PTY") || group.role().equals("LEG") || group.role().equals("OPP");
        return !party || group.country() == null || names.tells(group.country());
    }

    private ActorMention person(Document d, NameIndex names, int first, int head, Person p, List<ActorMention> inner) {
        Group group = p.organization() == null ? null : lexicon.groupNamed(p.organization());
        boolean elsewhere = group != null && !at(names, group) && group.country().equals(p.country());
        String country = p.country() != null && !elsewhere ? p.country() : country(inner);
        String code = null;
        if (group != null && !group.role().equals("IGO") && at(names, group)) {
            code = group.code();
        }
        if (code == null) {
            String roles = p.position() == null ? "" : lexicon.rolesOf(p.position());
            for (int t = head - 1; roles.isEmpty() && t >= first; t--) {
                Role role = lexicon.roleEndingAt(d, first, t);
                roles = role == null ? "" : role.roles();
            }
            code = group != null && at(names, group) ? group.code() : code(country, roles);
        }
        return new ActorMention(first, head + 1, head, new Actor(d.span(first, head + 1), country, p.ref(), null, code),
            d.tag(head).startsWith("PRP") ? ActorMention.Kind.PRONOUN : ActorMention.Kind.PERSON);
    }

    /** "Peru's Congress" is Peru's, whatever country the bare name stands for. */
    static ActorMention owned(ActorMention m, List<ActorMention> inner, ActorMention possessor) {
        Actor a = m.actor();
        String owner = possessor != null ? possessor.actor().country() : country(inner);
        if (m.kind() != ActorMention.Kind.ORGANIZATION || owner == null || owner.equals(a.country()) || a.country() == null
            || !a.code().startsWith(a.country())) {
            return m;
        }
        return new ActorMention(m.first(), m.end(), m.head(), new Actor(a.span(), owner, a.person(), a.organization(),
            owner + a.code().substring(3)), m.kind());
    }

    /** The first country that actors have, null when none has one. */
    static String country(List<ActorMention> inner) {
        for (ActorMention m : inner) {
            if (m.actor().country() != null) {
                return m.actor().country();
            }
        }
        return null;
    }

    private static String ref(Organization o) {
        return o == null ? null : o.ref();
    }

    /** The code of a body of a country; of the roles alone when it has none. */
    static String code(String country, String roles) {
        return country == null ? roles : country + roles;
    }
}
