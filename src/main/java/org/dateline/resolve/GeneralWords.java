package org.dateline.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of positions that do not tell one office from another. */
final class GeneralWords {
    private static final String FILE = "/org/dateline/data/lexicon/office/general-words.tsv";
    private static final Set<String> WORDS = load();

    private GeneralWords() {
    }

    /** Whether two positions share a word that is not general, give or take a letter ("defence", "defense"). */
    static boolean sharesOther(String a, String b) {
        String[] words = b.strip().split(" ");
        return Arrays.stream(a.strip().split(" ")).filter(w -> !WORDS.contains(w))
            .anyMatch(w -> Arrays.stream(words).anyMatch(o -> w.equals(o) || w.length() > 5 && Names.near(w, o, 1)));
    }

    private static Set<String> load() {
        try (InputStream in = GeneralWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + FILE + " in the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().skip(1)
                .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + FILE + ": " + e.getMessage(), e);
        }
    }
}
