package org.dateline.normalize.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that say whether an act happened, by the place in which they say it. Read-only after construction. */
final class ModalityWords {
    /** What a word makes of the act in its reach. */
    enum Force {
        PLANNED, HYPOTHETICAL, NEGATED, REPORTED, WEAK, STRONG, SAME
    }

    private final Map<String, Map<String, Force>> kinds = new HashMap<>();

    ModalityWords() {
        for (String[] row : Table.read("event/modality.tsv", 3)) {
            kinds.computeIfAbsent(row[1], k -> new HashMap<>()).put(row[0], Force.valueOf(row[2].toUpperCase(Locale.ROOT)));
        }
    }

    /** Force of an auxiliary, null when the word has none. */
    Force auxiliary(String lower) {
        return kinds.get("aux").get(lower);
    }

    boolean negates(String lower) {
        return kinds.get("neg").containsKey(lower);
    }

    Force mark(String lower) {
        return kinds.get("mark").get(lower);
    }

    /** Force of a word as the subject of the act, null when it has none. */
    Force subject(String lower) {
        return kinds.get("subject").get(lower);
    }

    Force adverb(String lower) {
        return kinds.get("adverb").get(lower);
    }

    Force adjective(String lower) {
        return kinds.get("adjective").get(lower);
    }

    /** Force of a verb, noun or adjective over the act that stands in its infinitive, clause or object. */
    Force governor(String lemma) {
        return kinds.get("head").get(lemma);
    }

    /** Force of a verb over the act in its infinitive, where it has none over a noun: "told to attack". */
    Force infinitive(String lemma) {
        Force f = governor(lemma);
        return f == null ? kinds.getOrDefault("infinitive", Map.of()).get(lemma) : f;
    }

    /** Force of a verb with its particle ("call off"), where the two together say something else than the verb. */
    Force governor(String lemma, String particle) {
        Force f = particle.isEmpty() ? null : kinds.get("head").get(lemma + " " + particle);
        return f == null ? governor(lemma) : f;
    }

    /** Whether a verb's own modality is that of the -ing clause behind it: "will focus on rebuilding". */
    boolean passesOn(String lemma) {
        return kinds.get("through").containsKey(lemma);
    }

    /** Whether a word stands in one of the lists that give no force of their own. */
    boolean is(String kind, String word) {
        return kinds.get(kind).containsKey(word);
    }

    /** What a word of a list makes of the act, null when it does not stand there. */
    Force force(String kind, String word) {
        return kinds.get(kind).get(word);
    }

    /** Whether an act's root is listed: "talk" for what is done by talking, "apart" for what stands for itself. */
    boolean root(String kind, String cameo) {
        return kinds.get(kind).containsKey(cameo.substring(0, 2));
    }

    /** Whether a word only says that something lies ahead: "is set to", "is due to". */
    boolean future(String lemma) {
        return kinds.get("future").containsKey(lemma);
    }

    /** WEAK or STRONG for verbs of speech and thought. */
    Force speech(String lemma) {
        return kinds.get("say").get(lemma);
    }
}
