package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fixed phrases by their tokens. Read-only after loading. */
final class Phrases {
    /**
     * A phrase found.
     *
     * @param kind what its table says it is
     * @param endToken token behind it
     */
    record Hit(String kind, int endToken) {
    }

    private record Phrase(String[] tokens, String kind) {
    }

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final boolean exact;

    /** With {@code exact}, capitals count. */
    Phrases(boolean exact) {
        this.exact = exact;
    }

    void add(Tokenizer tokenizer, String phrase, String kind) {
        Tokens bounds = tokenizer.tokens(phrase);
        String[] tokens = new String[bounds.size()];
        for (int i = 0; i < tokens.length; i++) {
            String token = phrase.substring(bounds.start(i), bounds.end(i));
            tokens[i] = exact ? token : token.toLowerCase(Locale.ROOT);
        }
        List<Phrase> same = byFirst.computeIfAbsent(tokens[0], k -> new ArrayList<>());
        same.add(new Phrase(tokens, kind));
        same.sort((a, b) -> b.tokens.length - a.tokens.length);
    }

    /** Longest phrase that starts at a token and ends before {@code limit}, or null. */
    Hit at(Draft draft, int i, int limit) {
        String[] words = exact ? draft.token : draft.lower;
        List<Phrase> candidates = i < limit ? byFirst.get(words[i]) : null;
        if (candidates != null) {
            for (Phrase p : candidates) {
                int end = i + p.tokens.length;
                if (end <= limit && Arrays.equals(words, i, end, p.tokens, 0, p.tokens.length)) {
                    return new Hit(p.kind, end);
                }
            }
        }
        return null;
    }
}
