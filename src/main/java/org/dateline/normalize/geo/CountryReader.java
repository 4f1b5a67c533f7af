package org.dateline.normalize.geo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.mention.NameKind;
import org.dateline.mention.geo.CountryName;
import org.dateline.mention.geo.GeoEntry;
import org.dateline.mention.geo.Words;

/** Decides which spots name a country by its name, a demonym or a seat of power. */
final class CountryReader {
    private final GeoWords lexicon;

    CountryReader(GeoWords lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the spots that are plain, and lets each vote for its country. */
    void readPlain(Words words, List<Spot> spots, Votes votes) {
        Set<String> towns = towns(spots);
        for (Spot s : spots) {
            GeoEntry c = s.country();
            if (c == null || s.reading != null || s.container != null && !s.holds) {
                continue;
            }
            if (!s.holds && towns.contains(s.key)) {
                s.local = true;
                continue;
            }
            if (s.holds && s.entries.size() == 1) {
                if (s.entries.get(0).type() == GeoEntry.Type.COUNTRY) {
                    accept(s, c, votes);
                }
                continue;
            }
            if (c.care().isEmpty() && !refused(words, s, c)) {
                accept(s, c, votes);
            }
        }
    }

    /** Reads the spots that needed the plain ones first. */
    void readDoubtful(Words words, List<Spot> spots, Votes votes) {
        for (Spot s : spots) {
            GeoEntry c = s.country();
            if (c == null || s.reading != null || c.care().isEmpty() || s.local || s.container != null || refused(words, s, c)) {
                continue;
            }
            String code = Codes.today(c.country());
            boolean known = votes.country(code) > 0;
            boolean tagged = s.name != null && !s.insideName && s.name.kind() == NameKind.PLACE;
            boolean alone = !s.capitalBefore && !s.capitalBehind || s.titleCase && (known || tagged);
            boolean placed = lexicon.is("locative", s.before) || s.dateline || tagged;
            boolean possessive = words.gap(s.endWord - 1) == Words.Gap.APOSTROPHE;
            boolean reads = switch (c.care()) {
                case "person" -> known || placed || alone && (possessive || c.kind().equals("adjective")
                    || c.kind().equals("person") || !person(s));
                case "word" -> known || placed || alone && !s.sentenceStart && !s.capitals && !s.titleCase;
                case "case" -> words.allCapitals(s.firstWord) && (!s.capitals || known);
                case "weak" -> known && alone;
                case "joined" -> words.gap(s.endWord - 1) == Words.Gap.HYPHEN && spots.stream().anyMatch(
                    n -> n.firstWord == s.endWord && n.country() != null && demonym(n.country()));
                case "us-state" -> georgia(s, c, votes);
                default -> false;
            };
            if (c.care().equals("person") && (s.capitalBefore || s.capitalBehind && person(s)) && !tagged && !s.titleCase
                && !demonym(c)) {
                reads = known && !s.capitalBefore;
            }
            if (c.care().equals("korea")) {
                korea(s, c, votes);
            } else if (c.care().equals("congo")) {
                s.read(s.entries.get(0), votes.country("COG") > votes.country("COD") ? "congo-brazzaville" : "congo-kinshasa");
            } else if (reads) {
                accept(s, c, votes);
            }
        }
    }

    /**
     * Countries' names that are towns in this article: it says in which state they lie, or names their police or school.
     */
    private Set<String> towns(List<Spot> spots) {
        Set<String> towns = new HashSet<>();
        Set<String> spoken = new HashSet<>();
        for (Spot s : spots) {
            GeoEntry c = s.country();
            if (c != null && demonym(c)) {
                spoken.add(c.country());
            }
        }
        for (Spot s : spots) {
            GeoEntry c = s.country();
            boolean town = s.entries.stream().anyMatch(e -> e.type() == GeoEntry.Type.PLACE && !e.kind().equals("C"));
            if (s.container != null && s.container.type() != GeoEntry.Type.COUNTRY && town) {
                towns.add(s.key);
            } else if (c != null && c.kind().equals("name") && town && s.capitalBehind
                && lexicon.is("local-body", s.behind) && !spoken.contains(c.country())) {
                towns.add(s.key);
            }
        }
        return towns;
    }

    private void accept(Spot s, GeoEntry c, Votes votes) {
        s.read(c, "country-" + c.kind());
        String code = Codes.today(c.country());
        votes.add(code, "", s.dateline ? 0.5 : 1, 0);
    }

    /** Words around a country form that make it something else. */
    private boolean refused(Words words, Spot s, GeoEntry c) {
        String form = s.key;
        if (!s.behind.isEmpty() && lexicon.pair("not-before", form, s.behind)
            || !s.before.isEmpty() && lexicon.pair("not-after", form, s.before)) {
            return true;
        }
        if (demonym(c) || c.kind().equals("abbreviation") || c.kind().equals("name")) {
            if (lexicon.is("currency", s.behind) && amount(words, s)) {
                return true;
            }
        }
        if (lexicon.is("language", form) && !s.capitalBehind && lexicon.is("language-cue", s.before)
            && (s.behind.isEmpty() || lexicon.is("function", s.behind))) {
            return true;
        }
        return s.behind.equals("county") && s.capitalBehind;
    }

    /** Whether a sum stands before the spot: {@code 3 mln Canadian dlrs}. */
    private boolean amount(Words words, Spot s) {
        return s.firstWord > 0 && (words.digit(s.firstWord - 1) || lexicon.is("amount", s.before));
    }

    private static boolean demonym(GeoEntry c) {
        return c.kind().equals("adjective") || c.kind().equals("person") || c.kind().equals("substate");
    }

    private boolean person(Spot s) {
        return lexicon.is("speech", s.behind) || lexicon.is("title", s.before);
    }

    /** The country when the article speaks of its neighbours, the state when it speaks of American places. */
    private static boolean georgia(Spot s, GeoEntry c, Votes votes) {
        double near = votes.country(c.country()) + 0.5 * votes.country("RUS") + votes.country("ARM") + votes.country("AZE");
        double home = 0;
        for (GeoEntry e : s.entries) {
            if (e.type() == GeoEntry.Type.REGION) {
                home = 2 * votes.division(e.country(), e.division()) + 0.5 * votes.country(e.country());
            }
        }
        return near > home;
    }

    /** One Korea when the article names only one of them, or one far more often; nothing when it names none. */
    private static void korea(Spot s, GeoEntry c, Votes votes) {
        double north = votes.country("PRK");
        double south = votes.country("KOR");
        String code = south >= 2 * north && south > 0 ? "KOR" : north >= 2 * south && north > 0 ? "PRK" : null;
        if (code != null && !s.capitalBehind) {
            s.read(new GeoEntry(c.type(), 0, c.form(), c.name(), code, "", c.kind(), Double.NaN, Double.NaN, 0, ""),
                "korea-of-the-article");
        }
    }
}
