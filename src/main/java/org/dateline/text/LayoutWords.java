package org.dateline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Word and phrase lists that tell the parts of an article apart. Read-only after loading. */
final class LayoutWords {
    final Phrases starts = new Phrases(false);
    final Phrases wholes = new Phrases(false);
    final Phrases inner = new Phrases(false);
    final Phrases agencies = new Phrases(true);
    private final Map<String, String> dateWords = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    LayoutWords(Tokenizer tokenizer) {
        for (String[] row : Tables.rows("lexicon/text/zone_phrases.tsv")) {
            Phrases list = switch (row[1]) {
                case "start" -> starts;
                case "whole" -> wholes;
                case "in" -> inner;
                default -> throw new IllegalStateException("Cannot use the place " + row[1] + " of a zone phrase");
            };
            list.add(tokenizer, row[0], row[2]);
        }
        for (String[] row : Tables.rows("lexicon/text/agencies.tsv")) {
            agencies.add(tokenizer, row[0], row[1]);
            String capitals = row[0].toUpperCase(Locale.ROOT);
            if (!capitals.equals(row[0])) {
                agencies.add(tokenizer, capitals, row[1]);
            }
        }
        for (String[] row : Tables.rows("lexicon/text/date_words.tsv")) {
            dateWords.put(row[0], row[1]);
        }
        for (String[] row : Tables.rows("lexicon/text/layout_words.tsv")) {
            words.computeIfAbsent(row[1], k -> new HashSet<>()).add(row[0]);
        }
    }

    /** Whether a word of a time-stamp is of a kind: month, weekday, zone, stamp. */
    boolean isDateWord(String lower, String kind) {
        return kind.equals(dateWords.get(lower));
    }

    boolean isDateWord(String lower) {
        return dateWords.containsKey(lower);
    }

    boolean is(String lower, String kind) {
        return words.getOrDefault(kind, Set.of()).contains(lower);
    }
}
