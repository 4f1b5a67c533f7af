package org.dateline.star;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Extraction;
import org.dateline.normalize.Organization;
import org.dateline.normalize.Person;
import org.dateline.normalize.Place;

/** The entities of one article: their keys by reference, and a stage row each. */
final class Entities {
    private final Map<String, Long> persons = new HashMap<>();
    private final Map<String, Long> organizations = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Long, Row> stage = new LinkedHashMap<>();

    Entities(Extraction x, long articleKey, int publishedDateKey) {
        for (Person p : x.people().persons()) {
            long key = Keys.personAlias(p);
            persons.put(p.ref(), key);
            stage.merge(key, person(p, key, articleKey, publishedDateKey), (old, more) -> merged((StagePerson) old,
                ((StagePerson) more).mentions()));
        }
        for (Organization o : x.people().organizations()) {
            long key = Keys.organization(o);
            organizations.put(o.ref(), key);
            stage.putIfAbsent(key, new StageOrganization(articleKey, key, CleanText.of(o.name()),
                CleanText.of(o.acronym()), o.kind(), Safe.country(o.country())));
        }
        for (Place p : x.geography().places()) {
            long key = Keys.place(p);
            places.put(p.ref(), p);
            stage.putIfAbsent(key, new StagePlace(articleKey, key, p.placeId(), Safe.text(p.name()),
                Safe.country(p.country()), CleanText.of(p.adm1()), p.latitude(), p.longitude()));
        }
    }

    /** Key of a person's form; {@code otherwise} when the reference is none of a person. */
    long person(String ref, long otherwise) {
        return ref == null ? otherwise : persons.getOrDefault(ref, otherwise);
    }

    long organization(String ref, long otherwise) {
        return ref == null ? otherwise : organizations.getOrDefault(ref, otherwise);
    }

    /** Key of a place, unknown for null. */
    long place(String ref) {
        return ref == null || !places.containsKey(ref) ? SurrogateKey.UNKNOWN : Keys.place(places.get(ref));
    }

    /** ISO 3166-1 alpha-3 of a place, null when unknown. */
    String placeCountry(String ref) {
        return ref == null || !places.containsKey(ref) ? null : places.get(ref).country();
    }

    int different(Class<? extends Row> type) {
        return (int) stage.values().stream().filter(type::isInstance).count();
    }

    void addTo(List<Row> rows) {
        rows.addAll(stage.values());
    }

    private static StagePerson person(Person p, long key, long articleKey, int publishedDateKey) {
        String name = CleanText.of(p.name());
        String surname = p.surname() == null || p.surname().isBlank()
            ? name.substring(name.lastIndexOf(' ') + 1) : CleanText.of(p.surname());
        return new StagePerson(articleKey, key, name, CleanText.of(p.given()), surname, NameForm.normal(name),
            NameForm.normal(surname), Safe.country(p.country()), CleanText.of(p.position()),
            CleanText.of(p.organization()), publishedDateKey, p.mentions().size());
    }

    private static StagePerson merged(StagePerson p, int more) {
        return new StagePerson(p.articleKey(), p.personAliasKey(), p.name(), p.given(), p.surname(), p.normalName(),
            p.normalSurname(), p.country(), p.position(), p.organization(), p.publishedDateKey(), p.mentions() + more);
    }
}
