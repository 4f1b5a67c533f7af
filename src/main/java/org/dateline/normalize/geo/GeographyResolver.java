package org.dateline.normalize.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.mention.geo.CountryName;
import org.dateline.mention.geo.Gazetteer;
import org.dateline.mention.geo.GeoEntry;
import org.dateline.mention.geo.Words;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Place;
import org.dateline.text.Document;
import org.dateline.text.Span;

/** Says which places and countries an article names. Holds read-only resources; may be shared by threads. */
public final class GeographyResolver {
    private final GeoWords lexicon = new GeoWords();
    private final SpotFinder finder = new SpotFinder(lexicon);
    private final CountryReader countries = new CountryReader(lexicon);
    private final PlaceReader places = new PlaceReader(lexicon);
    private final Teams teams = new Teams(lexicon);
    private final LandmarkFinder landmarks = new LandmarkFinder(lexicon);
    private final Gazetteer gazetteer = Gazetteer.standard();

    /**
     * Places and countries of one article.
     *
     * @param names names in text order; persons hide what they cover, places support it, and of a name inside an
     *     organization only the country is kept. An empty list is no evidence of anything
     */
    public Geography resolve(Document document, List<NameMention> names) {
        Words words = new Words(document.text());
        List<Spot> spots = finder.find(document, words, names);
        Votes votes = new Votes();
        String source = PlaceReader.source(document.article().key().source());
        countries.readPlain(words, spots, votes);
        places.vote(spots, votes, source);
        countries.readDoubtful(words, spots, votes);
        teams.mark(document, words, spots);
        places.read(words, spots, votes, source, !names.isEmpty());
        return assemble(document, words, names, spots, landmarks.find(document, words, names, spots, votes));
    }

    private Geography assemble(Document document, Words words, List<NameMention> names, List<Spot> spots,
                               List<Landmark> landmarks) {
        Map<Object, Draft> drafts = new LinkedHashMap<>();
        List<CountryMention> found = new ArrayList<>();
        for (Landmark l : landmarks) {
            if (l.country() != null) {
                found.add(new CountryMention(l.country(), l.span(), l.sentence(), CountryKind.PLACE, l.rule(), 0.7));
            }
            if (!l.countryOnly()) {
                String name = document.text(l.span());
                drafts.computeIfAbsent(name + '|' + l.country(), k -> new Draft(named(l, name), name))
                    .mentions.add(new EntityMention(l.span(), l.sentence(), l.rule(), 0.7));
            }
        }
        for (Spot s : spots) {
            GeoEntry e = s.reading;
            if (e == null || e.type() != GeoEntry.Type.COUNTRY && covered(landmarks, s.span())) {
                continue;
            }
            if (e.type() == GeoEntry.Type.COUNTRY) {
                found.add(new CountryMention(Codes.today(e.country()), s.span(), s.sentence, kind(e), s.rule, 0.95));
                continue;
            }
            double confidence = Math.min(0.99, 0.5 + 0.15 * s.support);
            if (!e.country().isEmpty()) {
                found.add(new CountryMention(e.country(), s.span(), s.sentence,
                    PlaceReader.capital(s) ? CountryKind.CAPITAL : CountryKind.PLACE, s.rule, confidence));
            }
            if (!s.countryOnly) {
                Object identity = e.id() != 0 ? e.id() : e.name() + '|' + e.country();
                drafts.computeIfAbsent(identity, k -> new Draft(e, e.name()))
                    .mentions.add(new EntityMention(s.span(), s.sentence, s.rule, confidence));
            }
        }
        unknown(document, words, names, spots, landmarks, drafts);
        found.sort(Comparator.comparing(CountryMention::span));
        return new Geography(places(drafts), found);
    }

    private static GeoEntry named(Landmark l, String name) {
        return new GeoEntry(GeoEntry.Type.REGION, 0, name, name, l.country() == null ? "" : l.country(), "", "landmark",
            Double.NaN, Double.NaN, 0, "");
    }

    /** Whether a span meets one of the landmarks, which stand in text order and do not overlap. */
    private static boolean covered(List<Landmark> landmarks, Span span) {
        int low = 0;
        int high = landmarks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (landmarks.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < landmarks.size() && landmarks.get(low).span().overlaps(span);
    }

    /** Places that only the tagger knows, where a preposition of place agrees with it. */
    private void unknown(Document document, Words words, List<NameMention> names, List<Spot> spots,
                         List<Landmark> landmarks, Map<Object, Draft> drafts) {
        int at = 0;
        for (NameMention n : names) {
            if (n.kind() != NameKind.PLACE) {
                continue;
            }
            while (at < spots.size() && spots.get(at).end <= n.span().start()) {
                at++;
            }
            boolean taken = covered(landmarks, n.span());
            for (int i = at; i < spots.size() && spots.get(i).start < n.span().end(); i++) {
                taken |= spots.get(i).reading != null || spots.get(i).team;
            }
            if (!taken && placed(words, n)) {
                String name = document.text(n.span());
                drafts.computeIfAbsent("?" + name, k -> new Draft(null, name))
                    .mentions.add(new EntityMention(n.span(), n.sentence(), n.rule(), n.confidence()));
            }
        }
    }

    private boolean placed(Words words, NameMention n) {
        int first = words.at(n.span().start());
        int last = words.at(n.span().end() - 1);
        if (first == 0 || last >= words.size() || words.allCapitals(first)) {
            return false;
        }
        String head = words.word(last).toLowerCase(Locale.ROOT);
        return words.capital(last) && !lexicon.is("month", head) && lexicon.is("locative", words.word(first - 1).toLowerCase(Locale.ROOT))
            && !lexicon.is("no-place", words.word(first).toLowerCase(Locale.ROOT))
            && !lexicon.is("road", head) && !lexicon.is("generic", head) && !words.digit(last);
    }

    private List<Place> places(Map<Object, Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts.values());
        ordered.forEach(d -> d.mentions.sort(Comparator.comparing(EntityMention::span)));
        ordered.sort(Comparator.comparing(d -> d.mentions.get(0).span()));
        List<Place> out = new ArrayList<>();
        for (Draft d : ordered) {
            GeoEntry e = d.entry;
            String ref = "l" + (out.size() + 1);
            if (e == null) {
                out.add(new Place(ref, 0, d.name, null, null, Double.NaN, Double.NaN, d.mentions));
            } else {
                out.add(new Place(ref, e.id(), d.name, e.country().isEmpty() ? null : e.country(),
                    e.division().isEmpty() ? null : gazetteer.division(e.country(), e.division()), e.latitude(),
                    e.longitude(), d.mentions));
            }
        }
        return out;
    }

    private static CountryKind kind(GeoEntry e) {
        return switch (CountryName.Kind.valueOf(e.kind().toUpperCase(Locale.ROOT))) {
            case NAME, OFFICIAL, FORMER -> CountryKind.NAME;
            case ABBREVIATION -> CountryKind.ABBREVIATION;
            case ADJECTIVE, PERSON, SUBSTATE -> CountryKind.DEMONYM;
            case CAPITAL, GOVERNMENT -> CountryKind.CAPITAL;
        };
    }

    private static final class Draft {
        final GeoEntry entry;
        final String name;
        final List<EntityMention> mentions = new ArrayList<>();

        Draft(GeoEntry entry, String name) {
            this.entry = entry;
            this.name = name;
        }
    }
}
