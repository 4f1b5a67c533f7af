package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.mention.trigger.Pattern.Term;
import org.dateline.text.Sentence;

/**
 * The words that patterns ask for beside their heads, numbered. Most patterns of a common verb ask for words that a
 * sentence does not have; numbers as bits tell so without looking at the sentence's structure.
 */
final class TermWords {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Set<String>, Map<Integer, Long>> bits = new HashMap<>();

    /**
     * Lists of words of which a pattern must find one each, as the bits of the words.
     *
     * @param at places in a sentence's bits; -1 ends a list
     * @param bits the list's bits at that place
     */
    record Needs(int[] at, long[] bits) {
        /** Whether each list has some word that is present. */
        boolean met(long[] present) {
            long common = 0;
            for (int i = 0; i < at.length; i++) {
                if (at[i] >= 0) {
                    common |= bits[i] & present[at[i]];
                } else if (common == 0) {
                    return false;
                } else {
                    common = 0;
                }
            }
            return true;
        }
    }

    /** What a pattern needs of a sentence. */
    Needs needs(Pattern pattern) {
        List<Set<String>> lists = new ArrayList<>();
        for (Term term : pattern.terms()) {
            lists.add(term.ask() == Pattern.Ask.ABSENT ? Set.of() : term.words());
            lists.add(term.prepositions());
            lists.add(term.ask().modals());
        }
        lists.removeIf(Set::isEmpty);
        // The short lists are the ones that fail.
        lists.sort(Comparator.comparingInt(Set::size));
        List<Integer> at = new ArrayList<>();
        List<Long> bits = new ArrayList<>();
        for (Set<String> list : lists) {
            bits(list).forEach((place, b) -> {
                at.add(place);
                bits.add(b);
            });
            at.add(-1);
            bits.add(0L);
        }
        return new Needs(at.stream().mapToInt(Integer::intValue).toArray(),
            bits.stream().mapToLong(Long::longValue).toArray());
    }

    /** All words that patterns ask for. */
    Set<String> words() {
        return numbers.keySet();
    }

    /** The number of a word, -1 when no pattern asks for it. */
    int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /** The bits of a sentence's words. */
    long[] present(LexiconWord[] words, Sentence s) {
        long[] present = new long[numbers.size() / Long.SIZE + 1];
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            int n = words[t].term();
            if (n >= 0) {
                present[n / Long.SIZE] |= 1L << n;
            }
        }
        return present;
    }

    private Map<Integer, Long> bits(Set<String> words) {
        return bits.computeIfAbsent(words, set -> {
            Map<Integer, Long> made = new TreeMap<>();
            for (String w : set) {
                int n = numbers.computeIfAbsent(w, k -> numbers.size());
                made.merge(n / Long.SIZE, 1L << n, (x, y) -> x | y);
            }
            return made;
        });
    }
}
