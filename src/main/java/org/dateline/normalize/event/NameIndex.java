package org.dateline.normalize.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Organization;
import org.dateline.normalize.People;
import org.dateline.normalize.Person;
import org.dateline.normalize.Place;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.dateline.text.Span;

/** What each token of a document belongs to: person, organization, country, place. */
final class NameIndex {
    private final Document document;
    private final Person[] person;
    private final Organization[] organization;
    private final CountryMention[] country;
    private final Place[] place;
    private final boolean[] time;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Person> byRef = new HashMap<>();
    private final Map<Integer, CountryMention> second = new HashMap<>();

    NameIndex(Document document, People people, Geography geography, List<Timex> times) {
        this.document = document;
        int n = document.size();
        person = new Person[n];
        organization = new Organization[n];
        country = new CountryMention[n];
        place = new Place[n];
        time = new boolean[n];
        for (Timex x : times) {
            for (int t = document.tokenAt(x.span().start()); t < n && document.start(t) < x.span().end(); t++) {
                time[t] = true;
            }
        }
        for (CountryMention c : geography.countries()) {
            told.add(c.country());
            int t = document.tokenAt(c.span().start());
            if (t < n && country[t] != null && !country[t].span().overlaps(c.span()) && c.kind() != CountryKind.PLACE) {
                second.put(t, c);
            } else {
                fill(country, c.span(), c, c.kind() == CountryKind.PLACE);
            }
        }
        for (Place p : geography.places()) {
            for (EntityMention m : p.mentions()) {
                fill(place, m.span(), p, true);
            }
        }
        for (Organization o : people.organizations()) {
            for (EntityMention m : o.mentions()) {
                fill(organization, m.span(), o, true);
            }
        }
        for (Person p : people.persons()) {
            byRef.put(p.ref(), p);
            for (EntityMention m : p.mentions()) {
                fill(person, m.span(), p, true);
            }
        }
        for (People.Reference r : people.pronouns()) {
            Person p = byRef.get(r.person());
            if (p != null && r.token() < n && person[r.token()] == null) {
                person[r.token()] = p;
            }
        }
    }

    /** Whether the document names a country, or no country at all. */
    boolean tells(String iso) {
        return told.isEmpty() || told.contains(iso);
    }

    /** Place reference of the dateline's city, else its ISO country; null when the article has no known dateline. */
    String dateline() {
        if (document.layout() == null) {
            return null;
        }
        for (Span s : document.layout().datelinePlaces()) {
            int t = document.tokenAt(s.start());
            if (t < place.length && place[t] != null) {
                return place[t].ref();
            }
            if (t < place.length && country[t] != null) {
                return country[t].country();
            }
        }
        return null;
    }

    /** ISO country of a place reference; an ISO country and null stay themselves. */
    String countryOf(String place) {
        for (int t = 0; place != null && t < this.place.length; t++) {
            if (this.place[t] != null && this.place[t].ref().equals(place)) {
                return this.place[t].country();
            }
        }
        return place;
    }

    private <T> void fill(T[] cells, Span span, T value, boolean keep) {
        for (int t = document.tokenAt(span.start()); t < cells.length && document.start(t) < span.end(); t++) {
            if (!keep || cells[t] == null) {
                cells[t] = value;
            }
        }
    }

    /** Whether the token is part of a time expression. */
    boolean time(int t) {
        return time[t];
    }

    /** Person named by the token, or stood for by it. */
    Person person(int t) {
        return person[t];
    }

    /** Person with a reference; null when there is none. */
    Person person(String ref) {
        return byRef.get(ref);
    }

    Organization organization(int t) {
        return organization[t];
    }

    CountryMention country(int t) {
        return country[t];
    }

    /** The other country in one word ("Israeli-Syrian"), null when there is none. */
    CountryMention secondCountry(int t) {
        return second.get(t);
    }

    /** ISO country of the place that a locative phrase names, {@code first} being the token behind its preposition. */
    String scene(int first, int end) {
        int n = first;
        while (n < end && place[n] == null && country[n] == null && (document.tag(n).equals("DT")
            || document.tag(n).startsWith("JJ") || document.tag(n).startsWith("NN"))) {
            n++;
        }
        return n >= end ? null : place[n] != null ? place[n].country() : country[n] != null ? country[n].country() : null;
    }

    Place place(int t) {
        return place[t];
    }
}
