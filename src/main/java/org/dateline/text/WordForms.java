package org.dateline.text;

import java.util.Locale;
import org.dateline.text.tagger.FeatureHash;
import org.dateline.text.tagger.WordForm;

/**
 * The forms of the words met so far, so that a common word is looked at once and not at each of its places. Of two that
 * share a slot the later stays; what comes out is the same whatever was met before. May be shared by threads: forms are
 * read-only, and a form that one thread does not see yet is only made again.
 */
final class WordForms {
    private static final int SLOTS = 1 << 15;
    /** Longer tokens are rarely met again. */
    private static final int LONGEST = 24;

    private final WordForm[] met = new WordForm[SLOTS];
    private final PosTagger tagger;

    WordForms(PosTagger tagger) {
        this.tagger = tagger;
    }

    /** The form of a stretch of a text. */
    WordForm of(String text, int from, int to) {
        int hash = FeatureHash.of(text, from, to);
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        WordForm f = met[slot];
        if (f == null || f.token().length() != to - from || !text.startsWith(f.token(), from)) {
            String token = text.substring(from, to);
            f = tagger.form(token, token.toLowerCase(Locale.ROOT));
            if (to - from <= LONGEST) {
                met[slot] = f;
            }
        }
        return f;
    }
}
