package org.dateline.normalize.event;

import java.util.List;
import org.dateline.text.Sentence;

/** Noun phrases of one sentence with the actors they name. */
final class SentenceActors {
    private final int first;
    private final Chunk[] at;
    private final List<Chunk> chunks;

    SentenceActors(Sentence sentence, List<Chunk> chunks) {
        this.first = sentence.firstToken();
        this.at = new Chunk[sentence.length()];
        this.chunks = chunks;
        for (Chunk c : chunks) {
            for (int t = c.first(); t < c.end(); t++) {
                at[t - first] = c;
            }
        }
    }

    /** Phrases in text order. */
    List<Chunk> chunks() {
        return chunks;
    }

    /** The phrase that holds a token; null when none does. */
    Chunk at(int t) {
        int i = t - first;
        return i < 0 || i >= at.length ? null : at[i];
    }

    /** Whether anything in the sentence could act or be acted on. */
    boolean any() {
        for (Chunk c : chunks) {
            if (c.main() != null || !c.inner().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
