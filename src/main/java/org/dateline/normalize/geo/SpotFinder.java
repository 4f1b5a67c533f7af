package org.dateline.normalize.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.mention.geo.Gazetteer;
import org.dateline.mention.geo.GeoEntry;
import org.dateline.mention.geo.GeoHit;
import org.dateline.mention.geo.Words;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Zone;

/** Finds what the gazetteer knows in an article and what stands around it. Names of persons hide what they cover. */
final class SpotFinder {
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final GeoWords lexicon;

    SpotFinder(GeoWords lexicon) {
        this.lexicon = lexicon;
    }

    List<Spot> find(Document document, Words words, List<NameMention> names) {
        List<Spot> spots = new ArrayList<>();
        Style[] styles = new Style[document.sentences().size()];
        int name = 0;
        for (GeoHit hit : gazetteer.find(words)) {
            int token = document.tokenAt(hit.start());
            if (token >= document.size()) {
                continue;
            }
            while (name < names.size() && names.get(name).span().end() <= hit.start()) {
                name++;
            }
            Sentence sentence = document.sentenceOf(token);
            if (sentence.zone() == Zone.BYLINE || sentence.zone() == Zone.TIMESTAMP) {
                continue;
            }
            Spot s = new Spot(hit, sentence.index(), key(hit));
            if (covers(names, name, s) && surroundings(document, words, sentence, s, styles)) {
                spots.add(s);
            }
        }
        join(words, spots);
        return spots;
    }

    /** False when a person's name takes the spot. */
    private static boolean covers(List<NameMention> names, int from, Spot s) {
        Span span = s.span();
        for (int i = from; i < names.size() && names.get(i).span().start() < s.end; i++) {
            NameMention n = names.get(i);
            if (n.kind() == NameKind.PERSON) {
                return false;
            }
            if (n.span().start() <= s.start && n.span().end() >= s.end - 1) {
                s.name = n;
                s.insideName = !n.span().contains(span) ? false : n.span().length() > span.length() + 1;
            }
        }
        return true;
    }

    /** False for a run that only looks like a name. */
    private boolean surroundings(Document document, Words words, Sentence sentence, Spot s, Style[] styles) {
        int first = s.firstWord;
        int behind = s.endWord;
        s.sentenceStart = s.start - sentence.span().start() <= 1;
        s.dateline = sentence.zone() == Zone.DATELINE;
        for (Span d : document.layout().datelinePlaces()) {
            s.dateline |= d.overlaps(s.span());
        }
        Words.Gap gapBefore = words.gap(first - 1);
        if (first > 0 && gapBefore != Words.Gap.OTHER && words.start(first - 1) >= sentence.span().start()) {
            s.before = lower(words, first - 1);
            boolean opens = words.start(first - 1) - sentence.span().start() <= 1;
            s.capitalBefore = (gapBefore == Words.Gap.SPACE || gapBefore == Words.Gap.LINE || gapBefore == Words.Gap.DOT_SPACE)
                && words.capital(first - 1) && !lexicon.is("function", s.before)
                && !(opens && lexicon.is("locative", s.before));
            if (gapBefore == Words.Gap.APOSTROPHE && s.before.length() == 1) {
                return false;
            }
        }
        Words.Gap gap = s.end > words.end(behind - 1) ? after(words, behind) : words.gap(behind - 1);
        if (behind < words.size() && (gap == Words.Gap.SPACE || gap == Words.Gap.LINE || gap == Words.Gap.HYPHEN)) {
            s.behind = lower(words, behind);
            s.capitalBehind = gap != Words.Gap.HYPHEN && words.capital(behind)
                && words.end(behind) <= sentence.span().end();
        }
        Style style = styles[sentence.index()];
        if (style == null) {
            style = style(document, sentence);
            styles[sentence.index()] = style;
        }
        s.capitals = style == Style.CAPITALS && capitals(words, s);
        s.titleCase = style == Style.TITLE;
        if (behind - first == 1 && lexicon.is("month", lower(words, first)) && (words.digit(behind) || s.dateline)) {
            return false;
        }
        if (named(s)) {
            return false;
        }
        return !(words.before(first) == '@' || words.after(behind - 1) == '@');
    }

    /** "The Oslo accords", "the Kimberley Process": what was agreed there bears the name of a place. */
    private boolean named(Spot s) {
        boolean seat = s.country() == null || s.country().kind().equals("capital");
        return seat && (lexicon.is("treaty", s.behind) || s.capitalBehind && lexicon.is("treaty-name", s.behind))
            || s.capitalBehind && lexicon.pair("not-before", s.key, s.behind);
    }

    private static Words.Gap after(Words words, int behind) {
        int space = words.start(behind) - words.end(behind - 1);
        return space == 2 ? Words.Gap.SPACE : Words.Gap.OTHER;
    }

    /** Joins a town to the state or country behind its comma. */
    private void join(Words words, List<Spot> spots) {
        for (int i = 1; i < spots.size(); i++) {
            Spot town = spots.get(i - 1);
            Spot region = spots.get(i);
            boolean comma = town.endWord == region.firstWord && words.gap(town.endWord - 1) == Words.Gap.COMMA;
            boolean in = town.endWord + 1 == region.firstWord && region.before.equals("in") && town.behind.equals("in");
            if (!comma && !in || town.sentence != region.sentence || in && town.country() != null) {
                continue;
            }
            for (GeoEntry r : region.entries) {
                if (!r.holdsPlaces() || r.care().equals("postal") && (in || !words.allCapitals(region.firstWord))) {
                    continue;
                }
                List<GeoEntry> inside = town.located().stream().filter(e -> within(e, r)).toList();
                if (!inside.isEmpty()) {
                    town.entries = inside;
                    town.container = r;
                    region.entries = List.of(r);
                    region.holds = true;
                    break;
                }
            }
        }
    }

    static boolean within(GeoEntry e, GeoEntry region) {
        return e.country().equals(Codes.today(region.country()))
            && (region.division().isEmpty() || e.type() == GeoEntry.Type.PLACE && region.division().equals(e.division()));
    }

    private static boolean capitals(Words words, Spot s) {
        for (int w = s.firstWord; w < s.endWord; w++) {
            if (words.allCapitals(w)) {
                return true;
            }
        }
        return false;
    }

    /** How a sentence uses capitals: all through, on most longer words as in many headlines, or as usual. */
    private static Style style(Document d, Sentence s) {
        int upper = 0;
        int letters = 0;
        int longer = 0;
        int capital = 0;
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            boolean word = d.end(t) - d.start(t) >= 4 && Character.isLetter(d.text().charAt(d.start(t)));
            longer += word ? 1 : 0;
            capital += word && Character.isUpperCase(d.text().charAt(d.start(t))) ? 1 : 0;
            for (int i = d.start(t); i < d.end(t); i++) {
                char c = d.text().charAt(i);
                letters += Character.isLetter(c) ? 1 : 0;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (letters > 0 && upper * 10 >= letters * 8) {
            return Style.CAPITALS;
        }
        return longer >= 4 && capital * 10 >= longer * 8 ? Style.TITLE : Style.USUAL;
    }

    private enum Style {
        CAPITALS, TITLE, USUAL
    }

    private static String key(GeoHit hit) {
        return hit.entries().get(0).form().toLowerCase(Locale.ROOT);
    }

    private static String lower(Words words, int w) {
        return words.word(w).toLowerCase(Locale.ROOT);
    }
}
