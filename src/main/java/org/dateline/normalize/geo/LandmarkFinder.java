package org.dateline.normalize.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.mention.geo.CountryName;
import org.dateline.mention.geo.GeoEntry;
import org.dateline.mention.geo.Words;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Finds places by the word that says what they are, in front of the name or behind it. */
final class LandmarkFinder {
    private static final int LONGEST = 4;
    private final GeoWords lexicon;

    LandmarkFinder(GeoWords lexicon) {
        this.lexicon = lexicon;
    }

    List<Landmark> find(Document document, Words words, List<NameMention> names, List<Spot> spots, Votes votes) {
        List<Landmark> out = new ArrayList<>();
        Spot[] spotAt = new Spot[words.size() + 1];
        for (Spot s : spots) {
            Arrays.fill(spotAt, s.firstWord, s.endWord, s);
        }
        NameMention[] nameAt = new NameMention[words.size() + 1];
        for (NameMention n : names) {
            Arrays.fill(nameAt, Math.min(words.size(), words.at(n.span().start())),
                Math.min(words.size(), words.at(n.span().end() - 1) + 1), n);
        }
        int free = 0;
        for (int w = 0; w < words.size(); w++) {
            if (!words.capital(w) || words.end(w) - words.start(w) < 2) {
                continue;
            }
            String word = words.word(w).toLowerCase(Locale.ROOT);
            if (!lexicon.known(word)) {
                continue;
            }
            if (document.tokenAt(words.start(w)) >= document.size()) {
                break;
            }
            String kind = kind(words, w, word);
            Landmark l = kind == null ? null : behind(document, words, nameAt, spotAt, votes, w, free, kind);
            if (l == null && lexicon.is("head-first", word)) {
                l = before(document, words, nameAt, spotAt, votes, w);
            }
            if (l != null) {
                out.add(l);
                free = l.endWord();
                w = l.endWord() - 1;
            }
        }
        return out;
    }

    private String kind(Words words, int w, String word) {
        for (String kind : List.of("county", "province", "nature", "facility")) {
            if (lexicon.is(kind, word)) {
                return kind;
            }
        }
        return w > 0 && lexicon.is("facility-last", word) && words.capital(w - 1)
            && lexicon.is("facility-middle", lower(words, w - 1)) ? "facility" : null;
    }

    /** A name that ends in its kind. */
    private Landmark behind(Document document, Words words, NameMention[] nameAt, Spot[] spotAt, Votes votes,
                            int head, int free, String kind) {
        Sentence sentence = document.sentenceOf(document.tokenAt(words.start(head)));
        int first = head;
        boolean own = false;
        while (first > free && head - first < LONGEST && joins(words, first - 1) && words.capital(first - 1)
            && words.start(first - 1) >= sentence.span().start()) {
            String word = lower(words, first - 1);
            if (lexicon.is("function", word) || lexicon.is("title", word) || word.length() < 2) {
                break;
            }
            own |= !lexicon.is("generic", word) && !lexicon.is("facility-middle", word) && !demonym(spotAt[first - 1]);
            first--;
        }
        boolean known = spotAt[head] != null && spotAt[head].firstWord < head && spotAt[head].reading != null;
        if (!own || known || capitals(words, first, head) || words.gap(head) == Words.Gap.SPACE && words.digit(head + 1)) {
            return null;
        }
        String before = first > 0 && words.start(first - 1) >= sentence.span().start() ? lower(words, first - 1) : "";
        Span span = new Span(words.start(first), words.end(head));
        NameMention name = over(nameAt, first, head);
        boolean tagged = name != null && name.kind() == NameKind.PLACE;
        boolean longer = words.gap(head) == Words.Gap.SPACE && words.capital(head + 1)
            && words.start(head + 1) < sentence.span().end() && !lexicon.is("function", lower(words, head + 1));
        if (name != null && name.kind() == NameKind.PERSON) {
            return null;
        }
        boolean whole = name == null || name.span().equals(span) || tagged;
        if (kind.equals("county")) {
            return new Landmark(span, first, head + 1, sentence.index(), county(votes), "landmark-county", !whole);
        }
        if (!whole || longer) {
            return null;
        }
        Spot town = spotAt[first] != null && spotAt[first].firstWord == first && spotAt[first].endWord <= head + 1
            ? spotAt[first] : null;
        boolean placed = tagged || lexicon.is("locative", before) || before.equals("the") || before.equals("of");
        if (kind.equals("facility")) {
            String country = town == null ? null : country(town);
            return placed || country != null && head - first > 1
                ? new Landmark(span, first, head + 1, sentence.index(), country, "landmark-facility", false) : null;
        }
        if (!placed || town != null && town.endWord > head) {
            return null;
        }
        boolean region = town != null && town.reading != null && town.reading.type() != GeoEntry.Type.PLACE;
        String country = town != null && (region || kind.equals("province")) ? country(town) : null;
        return new Landmark(span, first, head + 1, sentence.index(), country == null ? local(votes) : country,
            "landmark-" + kind, false);
    }

    /** A name that starts with its kind: {@code Lake Victoria}, {@code Fort Bragg}. */
    private Landmark before(Document document, Words words, NameMention[] nameAt, Spot[] spotAt, Votes votes,
                            int head) {
        Words.Gap gap = words.gap(head);
        int next = head + 1;
        if (next >= words.size() || gap != Words.Gap.SPACE && gap != Words.Gap.LINE && gap != Words.Gap.DOT_SPACE
            || !words.capital(next) || words.end(next) - words.start(next) < 3 || capitals(words, head, next)) {
            return null;
        }
        String word = lower(words, next);
        Sentence sentence = document.sentenceOf(document.tokenAt(words.start(head)));
        String before = head > 0 && words.start(head - 1) >= sentence.span().start() ? lower(words, head - 1) : "";
        Span span = new Span(words.start(head), words.end(next));
        NameMention name = over(nameAt, head, next);
        boolean tagged = name != null && name.kind() == NameKind.PLACE && name.span().equals(span);
        if (spotAt[head] != null && spotAt[head].endWord > next) {
            return null;
        }
        boolean clash = name != null && !tagged || lexicon.is("function", word) || lexicon.is("road", word)
            || lexicon.is("local-body", word) || lexicon.is("title", before);
        boolean longer = words.gap(next) == Words.Gap.SPACE && (words.capital(next + 1) || words.digit(next + 1))
            && words.start(next + 1) < sentence.span().end();
        if (clash || longer || words.capital(head - 1) && !tagged && !lexicon.is("locative", before)
            || !tagged && !lexicon.is("locative", before) && !before.equals("of")) {
            return null;
        }
        return new Landmark(span, head, next + 1, sentence.index(), local(votes), "landmark-head-first", false);
    }

    private static boolean demonym(Spot s) {
        GeoEntry c = s == null ? null : s.country();
        return c != null && CountryName.Kind.valueOf(c.kind().toUpperCase(Locale.ROOT)).demonym();
    }

    /** The country of a county: the one of the article among those that have counties. */
    private String county(Votes votes) {
        String leader = votes.leader();
        return leader != null && lexicon.is("county-country", leader) ? leader : votes.country("USA") > 0
            || leader == null ? "USA" : null;
    }

    /** The country of a local article, null when the article is not local. */
    private static String local(Votes votes) {
        return votes.local() ? votes.leader() : null;
    }

    private static String country(Spot s) {
        if (s.reading != null) {
            return s.reading.country().isEmpty() ? null : Codes.today(s.reading.country());
        }
        List<GeoEntry> located = s.located();
        GeoEntry first = located.isEmpty() ? null : located.get(0);
        return first == null || first.population() < 100_000 || !first.care().isEmpty() ? null : first.country();
    }

    /** The longest name over some words. */
    private static NameMention over(NameMention[] nameAt, int first, int last) {
        NameMention best = null;
        for (int w = first; w <= last; w++) {
            NameMention n = nameAt[w];
            if (n != null && (best == null || n.span().length() > best.span().length())) {
                best = n;
            }
        }
        return best;
    }

    private static boolean joins(Words words, int w) {
        return switch (words.gap(w)) {
            case SPACE, LINE, HYPHEN, APOSTROPHE -> true;
            case DOT_SPACE -> words.end(w) - words.start(w) <= 2;
            default -> false;
        };
    }

    private static boolean capitals(Words words, int first, int last) {
        for (int w = first; w <= last; w++) {
            if (!words.allCapitals(w)) {
                return false;
            }
        }
        return true;
    }

    private static String lower(Words words, int w) {
        return words.word(w).toLowerCase(Locale.ROOT);
    }
}
