package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.mention.trigger.Pattern.Term;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/**
 * The words that patterns ask for beside their heads, numbered. Most patterns of a common verb ask for words that a
 * sentence does not have; numbers as bits tell so without looking at the sentence's structure.
 */
final class TermWords {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Set<String>, long[]> bits = new HashMap<>();

    /** For each list of words of which a pattern must find one: their bits. */
    long[][] needs(Pattern pattern) {
        List<long[]> needs = new ArrayList<>();
        for (Term term : pattern.terms()) {
            if (!term.words().isEmpty()) {
                needs.add(bits(term.words()));
            }
            if (!term.prepositions().isEmpty()) {
                needs.add(bits(term.prepositions()));
            }
            if (!term.ask().modals().isEmpty()) {
                needs.add(bits(term.ask().modals()));
            }
        }
        return needs.toArray(new long[0][]);
    }

    /** The bits of a sentence's words. */
    long[] present(Document d, Sentence s) {
        long[] present = new long[numbers.size() / Long.SIZE + 1];
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            Integer n = numbers.get(d.lower(t));
            if (n != null) {
                present[n / Long.SIZE] |= 1L << n;
            }
        }
        return present;
    }

    /** Whether each need is met by some word that is present. */
    static boolean met(long[][] needs, long[] present) {
        for (long[] need : needs) {
            long common = 0;
            for (int i = 0; i < need.length; i++) {
                common |= need[i] & present[i];
            }
            if (common == 0) {
                return false;
            }
        }
        return true;
    }

    private long[] bits(Set<String> words) {
        return bits.computeIfAbsent(words, set -> {
            int most = 0;
            for (String w : set) {
                most = Math.max(most, numbers.computeIfAbsent(w, k -> numbers.size()));
            }
            long[] b = new long[most / Long.SIZE + 1];
            for (String w : set) {
                int n = numbers.get(w);
                b[n / Long.SIZE] |= 1L << n;
            }
            return b;
        });
    }
}
