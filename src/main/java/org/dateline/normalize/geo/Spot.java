package org.dateline.normalize.geo;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.NameMention;
import org.dateline.mention.geo.CountryName;
import org.dateline.mention.geo.GeoEntry;
import org.dateline.mention.geo.GeoHit;
import org.dateline.text.Span;

/** One known run of words on its way to a reading; belongs to one article. */
final class Spot {
    final int firstWord;
    final int endWord;
    final int sentence;
    final String key;
    int start;
    int end;
    List<GeoEntry> entries;
    /** Name that holds this spot or equals it, null when there is none. */
    NameMention name;
    boolean insideName;
    boolean capitals;
    boolean titleCase;
    boolean sentenceStart;
    boolean dateline;
    /** A country's name that is a town's in this article. */
    boolean local;
    /** A club or team in a sports report. */
    boolean team;
    boolean capitalBefore;
    boolean capitalBehind;
    String before = "";
    String behind = "";
    /** The state, province or country behind the comma, or the town before it. */
    GeoEntry container;
    boolean holds;
    GeoEntry reading;
    double support;
    String rule;
    /** A mention of the country only: the place itself is part of another name. */
    boolean countryOnly;

    Spot(GeoHit hit, int sentence, String key) {
        this.firstWord = hit.firstWord();
        this.endWord = hit.endWord();
        this.start = hit.start();
        this.end = hit.end();
        this.entries = hit.entries();
        this.sentence = sentence;
        this.key = key;
    }

    Span span() {
        return new Span(start, end);
    }

    /** The country reading that is no capital, null when it has none. */
    GeoEntry country() {
        for (GeoEntry e : entries) {
            if (e.type() == GeoEntry.Type.COUNTRY && !e.country(CountryName.Kind.CAPITAL)) {
                return e;
            }
        }
        return null;
    }

    /** The reading as the capital of a country, null when it has none. */
    GeoEntry capital() {
        for (GeoEntry e : entries) {
            if (e.country(CountryName.Kind.CAPITAL)) {
                return e;
            }
        }
        return null;
    }

    /** Readings that lie somewhere: regions, divisions, places. */
    List<GeoEntry> located() {
        List<GeoEntry> out = new ArrayList<>(entries.size());
        for (GeoEntry e : entries) {
            if (e.type() != GeoEntry.Type.COUNTRY) {
                out.add(e);
            }
        }
        return out;
    }

    void read(GeoEntry entry, String by) {
        reading = entry;
        rule = by;
    }
}
