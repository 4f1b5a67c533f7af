package org.dateline.star;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.geo.CountryName;
import org.dateline.normalize.Countries;
import org.dateline.normalize.Country;
import org.dateline.normalize.EventOntology;
import org.dateline.normalize.EventType;

/** Rows of the tables that are the same in every warehouse: calendar, countries, event types; special members first. */
public final class ReferenceRows {
    private ReferenceRows() {
    }

    /** Rows of {@code dim_date}. */
    public static List<DimDate> dates() {
        return Calendar.days();
    }

    /** Rows of {@code dim_country}. */
    public static List<DimCountry> countries() {
        Countries countries = Countries.standard();
        List<DimCountry> rows = new ArrayList<>(List.of(special(SurrogateKey.UNKNOWN, "unknown"),
            special(SurrogateKey.NOT_APPLICABLE, "not applicable"), special(SurrogateKey.AMBIGUOUS, "ambiguous")));
        for (Country c : countries.all()) {
            List<String> demonyms = countries.names().stream()
                .filter(n -> n.country().equals(c.iso3()) && n.kind().demonym()
                    && n.kind() != CountryName.Kind.SUBSTATE)
                .map(CountryName::form).distinct().toList();
            rows.add(new DimCountry(Keys.country(c.iso3()), c.iso3(), c.iso2(), c.number(), c.fips(), c.cameo(),
                c.cow() == null ? 0 : c.cow(), c.geonamesId(), c.name(), c.officialName(), demonyms, c.region(),
                c.subregion(), c.capital(), c.status(), c.today(), c.validFrom(), c.validTo(), !c.former()));
        }
        return rows;
    }

    /** Rows of {@code dim_event_type}. */
    public static List<DimEventType> eventTypes() {
        EventOntology ontology = EventOntology.shipped();
        List<DimEventType> rows = new ArrayList<>();
        rows.add(new DimEventType(SurrogateKey.UNKNOWN, "", "unknown", "", "unknown", "", "unknown", 0, Double.NaN,
            false, null, null));
        for (EventType t : ontology.types()) {
            rows.add(new DimEventType(Keys.eventType(t.code()), t.code(), t.name(), t.base(),
                ontology.type(t.base()).map(EventType::name).orElse(t.name()), t.root(),
                ontology.type(t.root()).map(EventType::name).orElse(t.name()), t.quad(), t.goldstein(),
                t.goldsteinInherited(), t.plover(), t.mode()));
        }
        return rows;
    }

    private static DimCountry special(long key, String name) {
        return new DimCountry(key, name, null, null, null, null, 0, 0, name, null, List.of(), null, null, null,
            "special", null, null, null, false);
    }
}
