package org.dateline.resolve;

import org.dateline.star.FactEventMention;

/** What of an event mention decides to which event it belongs. */
record Telling(long key, long articleKey, int sentence, int published, String cameo, int from, int to,
               String precision, String basis, long place, long placeCountry, String placeBasis,
               String modality, boolean background,
               double confidence) {

    static Telling of(FactEventMention e) {
        return new Telling(e.eventMentionKey(), e.articleKey(), e.sentence(), e.publishedDateKey(),
            e.cameo() == null ? "" : e.cameo().intern(), e.fromDateKey(), e.toDateKey(), e.datePrecision().intern(),
            e.dateBasis().intern(), e.placeKey(), e.placeCountryKey(), word(e.placeBasis()), e.modality().intern(), e.isBackground(),
            e.confidence());
    }

    /** A word of a fixed list; files from before there was such a column have none. */
    static String word(String basis) {
        return basis == null ? "unknown" : basis.intern();
    }

    boolean dated() {
        return from != 0 && from == to;
    }

    boolean ranged() {
        return from != 0 && to != 0 && from < to;
    }
}
