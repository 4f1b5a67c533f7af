package org.dateline.normalize.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that introduce speech, from {@code data/lexicon/quote}. Read-only. */
final class CueLexicon {
    private static final String FOLDER = "/org/dateline/data/lexicon/quote/";

    /**
     * A verb of saying.
     *
     * @param type class of the act
     * @param direct may stand beside quotation marks
     * @param clause takes a clause with or without "that"
     * @param question takes a question clause
     * @param infinitive takes an infinitive
     * @param noun takes a noun phrase
     * @param reason takes a noun phrase with what it is praised or blamed for
     * @param quotes takes somebody else as the speaker, with "as saying"
     * @param particle preposition that must follow, null when none
     */
    record Cue(String type, boolean direct, boolean clause, boolean question, boolean infinitive, boolean noun,
               boolean reason, boolean quotes, String particle) {
    }

    /**
     * A noun or an adjective that takes what somebody says.
     *
     * @param type class of the act
     * @param adjective stands behind a verb of being, not after an owner
     * @param infinitive takes an infinitive too
     */
    record NounCue(String type, boolean adjective, boolean infinitive) {
    }

    private final Map<String, Cue> cues = new HashMap<>();
    private final Map<String, Map<String, Cue>> phrasal = new HashMap<>();
    private final Map<String, NounCue> nouns = new HashMap<>();
    private final Set<String> notSpeech = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();

    CueLexicon() {
        for (String[] row : rows("cues.tsv")) {
            Set<String> frames = Set.of(row[2].split(","));
            int space = row[0].indexOf(' ');
            String particle = space < 0 ? null : row[0].substring(space + 1);
            Cue cue = new Cue(row[1], frames.contains("d"), frames.contains("t"), frames.contains("w"),
                frames.contains("i"), frames.contains("n"), frames.contains("f"), frames.contains("q"), particle);
            if (particle == null) {
                cues.put(row[0], cue);
            } else {
                phrasal.computeIfAbsent(row[0].substring(0, space), k -> new HashMap<>()).put(particle, cue);
            }
        }
        for (String[] row : rows("noun-cues.tsv")) {
            Set<String> frames = Set.of(row[2].split(","));
            nouns.put(row[0], new NounCue(row[1], frames.contains("a"), frames.contains("i")));
        }
        rows("not-speech.tsv").forEach(row -> notSpeech.add(row[0]));
        rows("speakers.tsv").forEach(row -> speakers.add(row[0]));
    }

    /**
     * The cue of a verb's base form, null when the verb is none; the next word decides for verbs with a preposition.
     */
    Cue cue(String lemma, String nextWord) {
        Map<String, Cue> particles = phrasal.get(lemma);
        Cue withParticle = particles == null ? null : particles.get(nextWord);
        return withParticle == null ? cues.get(lemma) : withParticle;
    }

    /** The cue of a noun's or an adjective's base form, null when it is none. */
    NounCue nounCue(String lemma) {
        return nouns.get(lemma);
    }

    /** Whether a word before a marked phrase makes the phrase a name or a title. */
    boolean namesThings(String word) {
        return notSpeech.contains(word);
    }

    /** Whether a noun may speak. */
    boolean speaks(String noun) {
        return speakers.contains(noun);
    }

    static Iterable<String[]> rows(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                CueLexicon.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
