package org.dateline.mention.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What kind of role a word plays beside names: title, office, organization's head noun. Read-only. */
final class RoleWords {
    static final int HONORIFIC = 1;
    static final int OFFICE = 2;
    static final int RANK = 4;
    static final int COMPANY_END = 8;
    static final int ORGANIZATION_HEAD = 16;
    static final int SUFFIX = 32;
    static final int CALENDAR = 64;
    static final int KIN = 128;
    static final int DEMONYM = 256;
    /** Kinds that stand straight before a person's name. */
    static final int BEFORE_NAME = HONORIFIC | OFFICE | RANK;

    private final Map<String, Integer> kinds = new HashMap<>();

    private RoleWords() {
    }

    static RoleWords load() {
        RoleWords words = new RoleWords();
        for (String[] row : WordList.rows("lexicon/name/titles.tsv")) {
            words.add(row[0], switch (row[1]) {
                case "honorific" -> HONORIFIC;
                case "rank" -> RANK;
                default -> OFFICE;
            });
        }
        for (String[] row : WordList.rows("lexicon/name/organization_words.tsv")) {
            words.add(row[0], row[1].equals("company") ? COMPANY_END : ORGANIZATION_HEAD);
        }
        for (String[] row : WordList.rows("lexicon/name/words.tsv")) {
            int kind = switch (row[1]) {
                case "suffix" -> SUFFIX;
                case "calendar" -> CALENDAR;
                case "kin" -> KIN;
                default -> 0;
            };
            if (kind != 0) {
                words.add(row[0], kind);
            }
        }
        for (String[] row : WordList.rows("gazetteer/country_names.tsv")) {
            if (row[2].equals("adjective") || row[2].equals("person")) {
                words.add(row[0], DEMONYM);
            }
        }
        return words;
    }

    private void add(String word, int kind) {
        String low = word.toLowerCase(Locale.ROOT);
        if (low.indexOf(' ') < 0) {
            kinds.merge(low, kind, (a, b) -> a | b);
        }
    }

    /** Kinds of a word in lower case, 0 when it has none. */
    int of(String lower) {
        return kinds.getOrDefault(lower, 0);
    }
}
