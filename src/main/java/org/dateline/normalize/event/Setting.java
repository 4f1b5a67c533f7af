package org.dateline.normalize.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryBasis;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Geography;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Zone;

/**
 * The country in which an article's news takes place, for bodies and people that it names without one: "police", "the
 * government", "the villagers". Only an article that speaks mostly of one country has one.
 */
final class Setting {
    /** The share of the mentions that makes one country the article's. */
    private static final double SHARE = 0.5;
    /** Roles of bodies of many states, of people who fled theirs, and of attackers whom nobody knows. */
    private static final Set<String> NOWHERE = Set.of("IGO", "NGO", "NGM", "IMG", "MNC", "REF", "UAF");
    /** CAMEO roots of what people mostly do to each other in a country of theirs: protest, coercion, assault, fight. */
    private static final Set<String> AT_HOME = Set.of("14", "17", "18", "19", "20");
    /** Roles that a body has in some state: an organization of that role is one of the state told of. */
    private static final Set<String> NATIONAL = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "OPP", "REB", "SEP", "INS",
        "GOVMIL");

    private final Document document;
    private final ClauseWords words;
    private final String country;
    private final String named;

    private Setting(Document document, ClauseWords words, String country, String named) {
        this.document = document;
        this.words = words;
        this.country = country;
        this.named = named;
    }

    /**
     * The country of most places at which the article says that something happened; else the one that it names most,
     * the dateline's with a smaller share.
     */
    static Setting of(Document d, Geography geography, NameIndex names, ClauseWords words) {
        Map<String, Integer> scenes = new TreeMap<>();
        int places = 0;
        for (Sentence s : d.sentences()) {
            for (int t = s.firstToken(); s.zone() == Zone.BODY && t < s.endToken() - 1; t++) {
                String c = words.is(ClauseWords.Kind.LOCATIVE, d.lower(t)) ? names.scene(t + 1, s.endToken()) : null;
                if (c != null) {
                    scenes.merge(c, 1, Integer::sum);
                    places++;
                }
            }
        }
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
        String best = most(counts);
        boolean local = dateline != null && counts.getOrDefault(dateline, 0) >= SHARE / 2 * total;
        String named = best != null && counts.get(best) >= SHARE * total ? best : local ? dateline : null;
        String scene = most(scenes);
        boolean there = scene != null && scenes.get(scene) >= SHARE * places;
        return new Setting(d, words, there ? scene : named, named);
    }

    /** The one counted most, null where two are. */
    private static String most(Map<String, Integer> counts) {
        String best = null;
        boolean tie = false;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            int more = best == null ? 1 : Integer.compare(e.getValue(), counts.get(best));
            best = more > 0 ? e.getKey() : best;
            tie = more == 0 || tie && more < 0;
        }
        return tie ? null : best;
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

    /** ISO country; null when the article has none. */
    String country() {
        return country;
    }

    /** Whether an act's place tells the country of those who do and suffer it: talks in Geneva are held by others. */
    static boolean local(String cameo) {
        return AT_HOME.contains(cameo.substring(0, 2));
    }

    /**
     * The same actor with a country, where it is somebody of some state that the text does not name.
     *
     * @param cameo code of the act
     * @param place country of its place, null when not said
     */
    ActorMention complete(ActorMention m, String cameo, String place) {
        String where = !local(cameo) ? named : place == null ? country : place;
        Actor a = m.actor();
        if (where == null || a.country() != null || !local(m, local(cameo)) || elsewhere(m)) {
            return m;
        }
        return new ActorMention(m.first(), m.end(), m.head(), new Actor(a.span(), where, a.person(), a.organization(),
            where + a.code(), CountryBasis.SETTING), m.kind());
    }

    /** Whether an actor of a country's setting is a body of its state or against it. */
    static boolean national(Actor a) {
        return a.country() != null && a.code().startsWith(a.country())
            && NATIONAL.contains(a.code().substring(a.country().length()));
    }

    /** "Foreign tourists", "European ministers". */
    private boolean elsewhere(ActorMention m) {
        for (int t = m.first(); t < m.head(); t++) {
            if (words.is(ClauseWords.Kind.ELSEWHERE, document.lower(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean local(ActorMention m, boolean force) {
        String code = m.actor().code();
        if (NOWHERE.stream().anyMatch(code::contains)) {
            return false;
        }
        return switch (m.kind()) {
            case ROLE, PEOPLE -> true;
            case PERSON, PRONOUN -> force;
            case ORGANIZATION -> NATIONAL.contains(code);
            default -> false;
        };
    }
}
