package org.dateline.normalize.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.mention.NameKind;
import org.dateline.mention.geo.CountryName;
import org.dateline.mention.geo.GeoEntry;
import org.dateline.mention.geo.Words;

/** Decides which spots name a region or a town, and which one: one sense an article for each form. */
final class PlaceReader {
    private static final double ACCEPT = 0.6;
    private final GeoWords lexicon;

    PlaceReader(GeoWords lexicon) {
        this.lexicon = lexicon;
    }

    /** Lets what is certain vote before anything doubtful is read. */
    void vote(List<Spot> spots, Votes votes, String source) {
        for (Spot s : spots) {
            if (s.reading != null || s.entries.isEmpty()) {
                continue;
            }
            if (s.container != null) {
                GeoEntry e = s.entries.get(0);
                votes.add(e.country(), e.division(), 1.5, 2);
            } else if (s.holds) {
                GeoEntry e = s.entries.get(0);
                votes.add(Codes.today(e.country()), e.division(), 0.5, 0.5);
            } else {
                voteAlone(s, votes, source);
            }
        }
    }

    private static void voteAlone(Spot s, Votes votes, String source) {
        List<GeoEntry> located = s.located();
        if (located.isEmpty() || s.country() != null) {
            return;
        }
        GeoEntry first = located.get(0);
        if (first.type() == GeoEntry.Type.REGION) {
            if (first.care().isEmpty()) {
                votes.add(first.country(), first.division(), 1, 1.5);
            }
            return;
        }
        GeoEntry place = largest(located);
        if (place == null || !place.care().isEmpty()) {
            return;
        }
        GeoEntry rival = rival(located, place);
        boolean local = s.key.length() >= 4 && source.contains(s.key.replace(" ", ""));
        if (local) {
            votes.addOwn(s.key, place, 1, rival == null ? 2 : 0.5);
        } else if (place.population() > 200_000 && (rival == null || place.population() > 8L * rival.population())) {
            votes.addOwn(s.key, place, s.dateline ? 1 : 0.7, 0.7);
        } else if (rival == null && place.population() > 3000) {
            votes.addOwn(s.key, place, 0.4, 0.6);
        }
    }

    /** Reads every spot that has not been read as a country. */
    void read(Words words, List<Spot> spots, Votes votes, String source, boolean tagged) {
        Map<String, GeoEntry> sense = new HashMap<>();
        for (Spot s : spots) {
            if (s.container != null && s.reading == null) {
                sense.putIfAbsent(s.key, best(s, votes, source));
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Spot s : spots) {
                if (s.reading == null) {
                    one(words, s, votes, source, tagged, sense);
                }
            }
        }
    }

    private void one(Words words, Spot s, Votes votes, String source, boolean tagged, Map<String, GeoEntry> sense) {
        GeoEntry c = s.country();
        if (c != null && c.care().isEmpty() && !s.local || s.team || road(words, s) || tail(s) || acronym(words, s)) {
            return;
        }
        GeoEntry known = sense.get(s.key);
        GeoEntry e = s.container == null && known != null && s.entries.contains(known) ? known : best(s, votes, source);
        if (e == null) {
            return;
        }
        if (s.insideName && s.name.kind() == NameKind.ORGANIZATION) {
            boolean agency = e.type() != GeoEntry.Type.PLACE && !e.country().isEmpty() && e.care().isEmpty()
                && (s.start == s.name.span().start() || s.before.equals("of"));
            if (!agency && (!lexicon.is("local-body", s.behind) || s.capitalBefore)) {
                return;
            }
            if (agency) {
                s.countryOnly = true;
                s.support = 1;
                s.read(e, "division-in-organization");
                return;
            }
            s.countryOnly = true;
        }
        s.support = support(words, s, e, votes, source, tagged) + (known != null ? 1 : 0);
        if (s.support >= ACCEPT) {
            s.read(e, s.container != null ? "place-in-container" : s.holds ? "container" : "place-gazetteer");
            sense.putIfAbsent(s.key, e);
        }
    }

    /** A street is called after many a town. */
    private boolean road(Words words, Spot s) {
        return s.capitalBehind && lexicon.is("road", s.behind) && s.container == null;
    }

    /** A short word in capitals among others is an acronym. */
    private static boolean acronym(Words words, Spot s) {
        return s.endWord - s.firstWord == 1 && !s.capitals && !s.dateline && s.container == null && !s.holds
            && s.end - s.start <= 5 && words.allCapitals(s.firstWord);
    }

    /** The last words of a longer place name say what it is, not where. */
    private static boolean tail(Spot s) {
        return s.insideName && s.name.kind() == NameKind.PLACE && s.start > s.name.span().start() && s.container == null;
    }

    private GeoEntry best(Spot s, Votes votes, String source) {
        GeoEntry best = null;
        double most = Double.NEGATIVE_INFINITY;
        GeoEntry capital = s.capital();
        GeoEntry famous = famous(s, votes);
        for (GeoEntry e : s.located()) {
            if (e.care().equals("postal") && !s.holds) {
                continue;
            }
            double score = prior(e) + 4 * share(votes.country(s.key, e), 1.5)
                + 4.5 * share(votes.division(s.key, e), 1);
            if (capital != null && e.country().equals(Codes.today(capital.country())) && e.type() == GeoEntry.Type.PLACE) {
                score += 1;
            }
            if (e == famous) {
                score += 2.5;
            }
            if (score > most) {
                most = score;
                best = e;
            }
        }
        return best;
    }

    /** The great city of a form when the article speaks of its country, null when there is none. */
    private static GeoEntry famous(Spot s, Votes votes) {
        GeoEntry place = largest(s.located());
        if (place == null || place.population() < 300_000 || votes.country(s.key, place) < 1) {
            return null;
        }
        for (GeoEntry e : s.located()) {
            if (e != place && e.population() * 10L > place.population()) {
                return null;
            }
        }
        return place;
    }

    private static double prior(GeoEntry e) {
        return switch (e.type()) {
            case REGION -> e.country().isEmpty() ? 9 : e.care().isEmpty() || e.care().equals("abbreviation") ? 6.2 : 5;
            case DIVISION -> e.care().equals("city") ? 2 : 4.5;
            default -> Math.log10(e.population() + 300) + (e.kind().equals("C") ? 1.5 : e.kind().equals("A") ? 0.4
                : e.kind().equals("X") ? -0.5 : 0);
        };
    }

    private double support(Words words, Spot s, GeoEntry e, Votes votes, String source, boolean tagged) {
        double x = 0;
        boolean place = s.name != null && s.name.kind() == NameKind.PLACE;
        if (s.container != null || s.holds) {
            x += 3;
        }
        if (place) {
            x += 2;
        } else if (tagged && s.name == null && s.container == null && !s.capitals) {
            x -= 0.8;
        }
        x += s.dateline ? 2 : 0;
        boolean party = words.gap(s.firstWord - 1) == Words.Gap.HYPHEN && s.before.length() == 1;
        x += lexicon.is("locative", s.before) || party ? 1 : 0;
        if (e.care().equals("abbreviation")) {
            boolean comma = words.gap(s.firstWord - 1) == Words.Gap.COMMA;
            boolean dotted = s.endWord - s.firstWord > 1;
            boolean stop = words.after(s.endWord - 1) == '.';
            return !stop || words.digit(s.firstWord - 1) && !comma ? -1
                : comma ? 2 : dotted || place ? 1 : e.form().length() > 5 ? 0.8 : -1;
        }
        if (e.type() == GeoEntry.Type.PLACE) {
            x += e.population() >= 1_000_000 ? 1.3 : e.population() >= 100_000 ? 0.9 : e.population() >= 20_000 ? 0.4
                : e.population() >= 4000 ? 0.1 : -0.2;
        } else {
            x += e.care().isEmpty() ? 1.2 : 0.4;
        }
        x += s.capital() != null && e.kind().equals("C") ? 1 : 0;
        x += 0.5 * share(votes.country(s.key, e), 1) + 0.6 * share(votes.division(s.key, e), 1);
        boolean local = s.key.length() >= 4 && source.contains(s.key.replace(" ", ""));
        x += local ? 0.8 : 0;
        if (e.type() == GeoEntry.Type.PLACE && e.population() < 20_000 && !local && s.container == null
            && votes.country(s.key, e) == 0 && votes.total() >= 2) {
            x -= 1.3;
        }
        x -= lexicon.is("doubtful", s.key) ? 2 : 0;
        x -= s.capitals && !s.dateline && s.container == null && e.care().equals("word") ? 2 : 0;
        x -= switch (e.care()) {
            case "person" -> s.endWord - s.firstWord > 1 ? 0.3 : 1.3;
            case "word" -> 1.6;
            case "weak" -> 1;
            default -> 0;
        };
        if (s.capitals && !s.dateline && (e.population() < 100_000 && e.type() == GeoEntry.Type.PLACE)) {
            x -= 1;
        }
        return x - neighbours(words, s, place);
    }

    /** Doubt from capitalised words beside the spot, which may make it part of a longer name. */
    private double neighbours(Words words, Spot s, boolean place) {
        if (s.container != null || s.capitals) {
            return 0;
        }
        if (place) {
            return s.capitalBehind && lexicon.is("organization", s.behind) && !s.insideName ? 1.6 : 0;
        }
        double doubt = 0;
        if (s.capitalBefore) {
            doubt += s.titleCase ? 0.4 : lexicon.is("title", s.before) ? 1.2 : 1.5;
        }
        if (s.capitalBehind) {
            boolean local = lexicon.is("local-body", s.behind);
            doubt += local ? -0.3 : s.titleCase ? 0.2 : lexicon.is("organization", s.behind) ? 1.6 : 1;
        }
        if (lexicon.is("speech", s.behind) && s.capital() == null) {
            doubt += 1;
        }
        return doubt;
    }

    private static double share(double votes, double half) {
        return votes / (votes + half);
    }

    private static GeoEntry largest(List<GeoEntry> entries) {
        for (GeoEntry e : entries) {
            if (e.type() == GeoEntry.Type.PLACE) {
                return e;
            }
        }
        return null;
    }

    private static GeoEntry rival(List<GeoEntry> entries, GeoEntry place) {
        for (GeoEntry e : entries) {
            if (e.type() == GeoEntry.Type.PLACE && e != place
                && !(e.country().equals(place.country()) && e.division().equals(place.division()))) {
                return e;
            }
        }
        return null;
    }

    /** Whether a place is read as the capital of its country. */
    static boolean capital(Spot s) {
        GeoEntry capital = s.capital();
        return capital != null && s.reading.type() == GeoEntry.Type.PLACE
            && Codes.today(capital.country()).equals(s.reading.country())
            && (s.reading.kind().equals("C") || s.entries.stream().noneMatch(e -> e.kind().equals("C")))
            && capital.country(CountryName.Kind.CAPITAL);
    }

    /** The publisher's name as one run of small letters, to find a town in it. */
    static String source(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
