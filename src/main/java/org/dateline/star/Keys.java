package org.dateline.star;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.ArticleKey;
import org.dateline.normalize.Countries;
import org.dateline.normalize.Country;
import org.dateline.normalize.EventOntology;
import org.dateline.normalize.EventType;
import org.dateline.normalize.Organization;
import org.dateline.normalize.Person;
import org.dateline.normalize.Place;

/** The natural keys of the star, one method a kind. */
public final class Keys {
    private static final Map<String, Long> COUNTRIES = Countries.standard().all().stream()
        .collect(Collectors.toUnmodifiableMap(Country::iso3, c -> SurrogateKey.of("country", c.iso3())));
    private static final Map<String, Long> EVENT_TYPES = EventOntology.shipped().types().stream()
        .collect(Collectors.toUnmodifiableMap(EventType::code, t -> SurrogateKey.of("event_type", t.code())));

    private Keys() {
    }

    /** The article, whatever its version. */
    public static long article(ArticleKey key) {
        return SurrogateKey.of("article", key.source(), key.id());
    }

    /** One version of an article. */
    public static long articleVersion(ArticleKey key, String contentHash) {
        return SurrogateKey.of("article_version", key.source(), key.id(), contentHash);
    }

    /** Publisher by name; unknown for a blank name. */
    public static long source(String name) {
        return name == null || name.isBlank() ? SurrogateKey.UNKNOWN : SurrogateKey.of("source", name);
    }

    /** Country by alpha-3 code; unknown for null and for codes that the country table does not have. */
    public static long country(String iso3) {
        return iso3 == null ? SurrogateKey.UNKNOWN : COUNTRIES.getOrDefault(iso3, SurrogateKey.UNKNOWN);
    }

    /** Gazetteer place by GeoNames id. */
    public static long place(long geonamesId) {
        return SurrogateKey.of("place", geonamesId);
    }

    /** A place: by GeoNames id, without one by name and country. */
    static long place(Place place) {
        return place.placeId() != 0 ? place(place.placeId())
            : SurrogateKey.of("place_name", NameForm.normal(place.name()), Safe.country(place.country()));
    }

    static long organization(Organization organization) {
        return SurrogateKey.of("organization", NameForm.normal(organization.name()),
            Safe.country(organization.country()));
    }

    /** A form of a person's name; a bare surname counts with the position it came with. */
    static long personAlias(Person person) {
        String position = person.given() == null ? NameForm.normal(person.position()) : "";
        return SurrogateKey.of("person_alias", NameForm.normal(person.name()), Safe.country(person.country()),
            position);
    }

    /** Event type by CAMEO code; unknown for null and for codes that the ontology does not have. */
    public static long eventType(String cameo) {
        return cameo == null ? SurrogateKey.UNKNOWN : EVENT_TYPES.getOrDefault(cameo, SurrogateKey.UNKNOWN);
    }

    /** The day as yyyymmdd; 0 for null and for days outside the calendar of {@code dim_date}. */
    public static int day(LocalDate day) {
        return day == null || day.isBefore(Calendar.FIRST) || day.isAfter(Calendar.LAST) ? 0
            : day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
