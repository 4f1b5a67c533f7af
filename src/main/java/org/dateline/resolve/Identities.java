package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.resolve.People.Alias;
import org.dateline.star.BridgePersonAlias;
import org.dateline.star.Keys;
import org.dateline.star.SurrogateKey;

/**
 * Which forms of names are the same person. Equal full names are one person, unless two countries each name one
 * often; forms with more given names, initials, or another transliteration join where country or position agree; a bare
 * surname belongs to the one person it fits, by country and position, and is ambiguous when it fits several.
 */
final class Identities {
    private final List<Alias> aliases;
    private final Map<Long, Found> byAlias = new HashMap<>();
    private final Map<Long, List<Alias>> members = new TreeMap<>();

    private record Found(long person, String how, double confidence) {
    }

    private Identities(List<Alias> aliases) {
        this.aliases = aliases;
    }

    static Identities of(People people) {
        Identities identities = new Identities(people.aliases());
        List<FullNames.Person> persons = FullNames.of(identities.aliases);
        for (FullNames.Person p : persons) {
            for (Alias a : p.aliases()) {
                boolean same = a.normal.equals(p.normal());
                identities.found(a, p.id(), same ? "full name" : "variant", same ? .95 : .8);
            }
        }
        Map<String, List<FullNames.Person>> bySurname = new HashMap<>();
        persons.forEach(p -> p.surnames().forEach(s -> bySurname.computeIfAbsent(s, k -> new ArrayList<>()).add(p)));
        for (Alias a : identities.aliases) {
            if (!a.full()) {
                identities.bareSurname(a, bySurname.getOrDefault(a.surname, List.of()));
            }
        }
        return identities;
    }

    /** The person of a form: 0 unknown, -1 not applicable, -2 ambiguous. */
    long person(long aliasKey) {
        Found found = byAlias.get(aliasKey);
        return aliasKey <= 0 ? aliasKey : found == null ? SurrogateKey.UNKNOWN : found.person;
    }

    /** The forms of each person, by person. */
    Map<Long, List<Alias>> members() {
        return members;
    }

    List<BridgePersonAlias> rows() {
        List<BridgePersonAlias> rows = new ArrayList<>(List.of(special(SurrogateKey.UNKNOWN, "unknown"),
            special(SurrogateKey.NOT_APPLICABLE, "not applicable")));
        for (Alias a : aliases) {
            Found f = byAlias.get(a.key);
            rows.add(new BridgePersonAlias(a.key, f.person, a.names.top(""), a.normal, Keys.country(a.country),
                a.position.isEmpty() ? null : a.position, f.how, f.confidence, a.articles, a.first, a.last));
        }
        return rows;
    }

    private void bareSurname(Alias a, List<FullNames.Person> sameSurname) {
        List<FullNames.Person> fit = sameSurname.stream().filter(p -> p.fitsCountry(a.country)).toList();
        if (fit.size() > 1 && !a.position.isEmpty()) {
            List<FullNames.Person> byPosition = fit.stream().filter(p -> p.held(a.position)).toList();
            fit = byPosition.isEmpty() ? fit : byPosition;
        }
        if (fit.size() > 1 && a.country != null) {
            List<FullNames.Person> byCountry = fit.stream().filter(p -> a.country.equals(p.country())).toList();
            fit = byCountry.isEmpty() ? fit : byCountry;
        }
        if (fit.size() == 1) {
            boolean evidence = a.country != null && a.country.equals(fit.get(0).country())
                || !a.position.isEmpty() && fit.get(0).held(a.position);
            found(a, fit.get(0).id(), "surname", evidence ? .75 : .5);
        } else if (fit.isEmpty()) {
            found(a, SurrogateKey.of("person_surname", a.normal, a.country, a.position), "alone", .5);
        } else {
            byAlias.put(a.key, new Found(SurrogateKey.AMBIGUOUS, "ambiguous", 0));
        }
    }

    private void found(Alias a, long person, String how, double confidence) {
        byAlias.put(a.key, new Found(person, how, confidence));
        List<Alias> all = members.computeIfAbsent(person, k -> new ArrayList<>());
        all.add(a);
        all.sort(Comparator.comparingLong(m -> m.key));
    }

    private static BridgePersonAlias special(long key, String name) {
        return new BridgePersonAlias(key, key, name, name, key, null, "special", 0, 0, 0, 0);
    }
}
