package org.dateline.normalize.event;

import org.dateline.text.Document;
import org.dateline.text.Sentence;

/** Finds the score of a game in a sentence: its attacks and defeats are play. */
final class GameScore {
    private GameScore() {
    }

    /** Whether a sentence gives the score of a game: "won 3-1". */
    static boolean in(Document d, Sentence s) {
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            String w = d.token(t);
            int dash = w.indexOf('-');
            if (dash > 0 && dash < 4 && dash + 1 < w.length() && w.length() - dash < 5 && digits(w, 0, dash)
                && digits(w, dash + 1, w.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean digits(String w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(w.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
