package org.dateline.normalize.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Geography;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.dateline.text.Zone;

/**
 * The country that an article is about, for bodies that it names without one: "police", "the government", "the rebels".
 * Only an article that speaks mostly of one country has one.
 */
final class Focus {
    private static final double SHARE = 0.6;
    private static final Set<String> NATIONAL = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "OPP", "REB", "SEP", "INS", "GOVMIL");

    private final String country;

    private Focus(String country) {
        this.country = country;
    }

    /** Counts the country mentions of a document; the dateline's country needs a smaller share. */
    static Focus of(Document d, Geography geography) {
        Map<String, Integer> counts = new TreeMap<>();
        int total = 0;
        for (CountryMention c : geography.countries()) {
            boolean headline = d.sentences().get(c.sentence()).zone() == Zone.HEADLINE;
            boolean told = headline || d.sentences().get(c.sentence()).zone() == Zone.BODY;
            if (told) {
                counts.merge(c.country(), headline ? 2 : 1, Integer::sum);
                total += headline ? 2 : 1;
            }
        }
        String dateline = dateline(d, geography);
        String best = null;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            if (best == null || e.getValue() > counts.get(best)) {
                best = e.getKey();
            }
        }
        if (best == null) {
            return new Focus(dateline);
        }
        boolean dominant = counts.get(best) >= SHARE * total;
        boolean local = best.equals(dateline) && counts.get(best) * 2 >= SHARE * total;
        return new Focus(dominant || local ? best : null);
    }

    private static String dateline(Document d, Geography geography) {
        if (d.layout() == null) {
            return null;
        }
        List<Span> places = d.layout().datelinePlaces();
        for (CountryMention c : geography.countries()) {
            for (Span s : places) {
                if (s.overlaps(c.span())) {
                    return c.country();
                }
            }
        }
        return null;
    }

    /** The same actor with the article's country, where it is a body of some state that the text does not name. */
    ActorMention complete(ActorMention m) {
        return fill(m, country, false);
    }

    /** The same actor with a country, where it has none: bodies of a state, on demand people as well. */
    static ActorMention fill(ActorMention m, String country, boolean people) {
        Actor a = m.actor();
        boolean national = m.kind() == ActorMention.Kind.ROLE && NATIONAL.contains(a.code());
        if (country == null || a.country() != null || !national && !(people && m.kind() == ActorMention.Kind.PEOPLE)) {
            return m;
        }
        return new ActorMention(m.first(), m.end(), m.head(), new Actor(a.span(), country, a.person(), a.organization(),
            country + a.code()), m.kind());
    }
}
