package org.dateline.mention.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.tagger.BrownClusters;

/**
 * The read-only tables of the name finder.
 *
 * @param clusters Brown clusters
 * @param lexicon packed name lists
 * @param roles titles, offices, heads of organizations' names
 * @param kinds words in lower case by kind, as in {@code words.tsv}
 * @param countries names of countries in lower case, without adjectives and without forms that are words of other kinds
 * @param countryWords names of countries that also are persons' names or words
 */
public record NameTables(BrownClusters clusters, NameLexicon lexicon, RoleWords roles, Map<String, Set<String>> kinds,
                         Set<String> countries, Set<String> countryWords) {
    /** Loads all tables from the class path. */
    public static NameTables load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String[] row : WordList.rows("lexicon/name/words.tsv")) {
            kinds.computeIfAbsent(row[1], k -> new HashSet<>()).add(row[0].toLowerCase(Locale.ROOT));
        }
        kinds.computeIfAbsent("link", k -> new HashSet<>()).addAll(kinds.get("particle"));
        Set<String> familyFirst = kinds.computeIfAbsent("family-first", k -> new HashSet<>());
        WordList.rows("lexicon/name/family_first.tsv").forEach(r -> familyFirst.add(r[0].toLowerCase(Locale.ROOT)));
        Set<String> countries = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> capitals = kinds.computeIfAbsent("capital", k -> new HashSet<>());
        Set<String> bodies = kinds.computeIfAbsent("known-organization", k -> new HashSet<>());
        for (String[] row : WordList.rows("lexicon/actor/groups.tsv")) {
            if (!row[2].equals("REL") && !row[2].equals("ETH")) {
                bodies.add(row[0].toLowerCase(Locale.ROOT));
            }
        }
        for (String[] row : WordList.rows("gazetteer/country_names.tsv")) {
            if (row[2].equals("capital")) {
                capitals.add(row[0].toLowerCase(Locale.ROOT));
            }
            if (Set.of("name", "official", "former", "abbreviation").contains(row[2])) {
                String name = row[0].toLowerCase(Locale.ROOT);
                if (row[3].isEmpty() || row[3].equals("korea") || row[3].equals("congo")) {
                    countries.add(name);
                } else if (!row[3].equals("weak")) {
                    words.add(name);
                }
            }
        }
        try (InputStream names = WordList.open("model/names.bin")) {
            return new NameTables(BrownClusters.shared(), NameLexicon.read(names), RoleWords.load(), kinds, countries,
                words);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load the name tables", e);
        }
    }

    /** Words in lower case of a kind of {@code words.tsv}. */
    Set<String> words(String kind) {
        return kinds.getOrDefault(kind, Set.of());
    }
}
