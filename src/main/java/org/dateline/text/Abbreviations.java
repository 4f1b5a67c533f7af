package org.dateline.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that keep their full stop, by kind. Read-only after loading. */
final class Abbreviations {
    /** What may follow the full stop. */
    enum Kind {
        /** Stands before a name; never ends a sentence. */
        TITLE,
        /** Month or weekday; an abbreviation only before a number, a comma or a small letter. */
        DATE,
        /** Place; may end a sentence. */
        PLACE,
        /** Stands behind a name (Inc., Jr.); may end a sentence. */
        SUFFIX,
        /** Abbreviation only before a number ("No. 5"). */
        NUMBER,
        /** Stands behind a number (a.m., pct.); ends a sentence before a capital letter. */
        UNIT,
        /** Never ends a sentence (e.g., vs.). */
        INNER,
        /** Anything else; may end a sentence. */
        GENERAL
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Boolean> capital = new HashMap<>();

    Abbreviations() {
        for (String[] row : Tables.rows("lexicon/text/abbreviations.tsv")) {
            String form = row[0].substring(0, row[0].length() - 1);
            String key = form.toLowerCase(Locale.ROOT);
            kinds.put(key, Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
            capital.merge(key, Character.isUpperCase(form.charAt(0)), Boolean::logicalAnd);
        }
    }

    /** Kind of a word written without its last full stop, null when it is no abbreviation. */
    Kind kind(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        Kind kind = kinds.get(key);
        return kind == null || capital.get(key) && !Character.isUpperCase(word.charAt(0)) ? null : kind;
    }
}
