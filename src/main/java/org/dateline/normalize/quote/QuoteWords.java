package org.dateline.normalize.quote;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small words around what is said, from {@code clause-words.tsv}. Read-only after construction. */
final class QuoteWords {
    /** A list of the table. */
    enum Kind {
        /** Words behind a cue that say where, when and to whom, before what is said. */
        ADJUNCT,
        /** Words between the parts of a speaker's noun phrase. */
        LINK,
        /** Verbs whose subject makes what their object says: "issued a warning that"; base forms. */
        MAKING,
        /** Words that open a clause that somebody says or asks. */
        OPENER,
        /** Whole answers. */
        ANSWER,
        /** Prepositions before the speaker whose promise or warning it is. */
        OWNER,
        /** Words that begin a clause which cannot stand alone. */
        SUBORDINATOR,
        /** Words behind a name and a comma that belong to the name. */
        SUFFIX,
        /** Nouns for points and spans of time, which say when and not who. */
        TIME,
        /** Words behind which a clause has its own subject, and not a noun of the clause before. */
        CONJUNCTION,
        /** Prepositions between a piece of writing and whoever wrote it. */
        AUTHOR,
        /** Prepositions before what somebody is praised or blamed for. */
        REASON
    }

    private final Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);

    QuoteWords() {
        for (String[] row : CueLexicon.rows("clause-words.tsv")) {
            lists.computeIfAbsent(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), k -> new HashSet<>()).add(row[1]);
        }
        lists.replaceAll((kind, words) -> Set.copyOf(words));
    }

    /** Whether a word, in small letters or in its base form, is of a list. */
    boolean is(Kind kind, String word) {
        return lists.get(kind).contains(word);
    }
}
