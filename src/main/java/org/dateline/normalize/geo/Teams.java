package org.dateline.normalize.geo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.mention.NameKind;
import org.dateline.mention.geo.Words;
import org.dateline.text.Document;

/**
 * Towns that stand for their clubs. In a sports report a town in front of a score, in a fixture or inside a club's name
 * is a team, and so is the same form elsewhere in it, unless a preposition of place or a dateline says otherwise.
 */
final class Teams {
    private static final int SPORT = 3;
    private final GeoWords lexicon;

    Teams(GeoWords lexicon) {
        this.lexicon = lexicon;
    }

    void mark(Document document, Words words, List<Spot> spots) {
        if (!sport(document)) {
            return;
        }
        Set<String> teams = new HashSet<>();
        for (Spot s : spots) {
            if (s.country() == null && plays(words, s)) {
                teams.add(s.key);
            }
        }
        for (Spot s : spots) {
            s.team = teams.contains(s.key) && !s.dateline && s.container == null
                && (plays(words, s) || !lexicon.is("locative", s.before));
        }
    }

    private boolean plays(Words words, Spot s) {
        if (s.dateline || s.container != null || lexicon.is("locative", s.before) && !s.capitals) {
            return false;
        }
        boolean organization = s.name != null && s.name.kind() == NameKind.ORGANIZATION;
        return organization || score(words, s) || lexicon.is("team-before", s.before)
            || lexicon.is("team-behind", s.behind) || s.capitals && s.before.equals("at");
    }

    private static boolean score(Words words, Spot s) {
        Words.Gap gap = words.gap(s.endWord - 1);
        return (gap == Words.Gap.SPACE || gap == Words.Gap.LINE) && words.digit(s.endWord)
            && words.end(s.endWord) - words.start(s.endWord) <= 3;
    }

    private boolean sport(Document document) {
        Set<String> seen = new HashSet<>();
        for (int t = 0; t < document.size() && seen.size() < SPORT; t++) {
            if (lexicon.is("sport", document.lower(t))) {
                seen.add(document.lower(t));
            }
        }
        return seen.size() >= SPORT;
    }
}
