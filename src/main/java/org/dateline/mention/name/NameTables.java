package org.dateline.mention.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.tagger.BrownClusters;

/**
 * The read-only tables of the name finder.
 *
 * @param clusters Brown clusters
 * @param lexicon packed name lists
 * @param roles titles, offices, heads of organizations' names
 * @param links words in lower case that may stand inside a name
 * @param particles words in lower case that may stand first in a person's name
 * @param placePrepositions words before places
 */
public record NameTables(BrownClusters clusters, NameLexicon lexicon, RoleWords roles, Set<String> links,
                         Set<String> particles, Set<String> placePrepositions) {
    /** Loads all tables from the class path. */
    public static NameTables load() {
        try (InputStream brown = WordList.open("model/brown.bin"); InputStream names = WordList.open("model/names.bin")) {
            return new NameTables(BrownClusters.read(brown), NameLexicon.read(names), RoleWords.load(),
                words("link", "particle"), words("particle"), words("place-preposition"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load the name tables", e);
        }
    }

    private static Set<String> words(String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return WordList.rows("lexicon/name/words.tsv").stream().filter(r -> wanted.contains(r[1])).map(r -> r[0])
            .collect(Collectors.toUnmodifiableSet());
    }
}
