package org.dateline.mention.time;

/** Numbers for the atoms that the lexicon knows, looked up on characters without making strings. */
final class Vocabulary {
    private String[] words = new String[4096];
    private int[] slots = new int[8192];
    private int size;

    /** Number of the atom, 0 when it is not known. */
    int find(CharSequence text, int start, int end) {
        int mask = slots.length - 1;
        int at = hash(text, start, end) & mask;
        while (slots[at] != 0) {
            if (same(words[slots[at]], text, start, end)) {
                return slots[at];
            }
            at = at + 1 & mask;
        }
        return 0;
    }

    /** Number of the atom, given when it was not known. The vocabulary holds at most 4,095 atoms. */
    int add(CharSequence text, int start, int end) {
        int known = find(text, start, end);
        if (known != 0) {
            return known;
        }
        StringBuilder folded = new StringBuilder();
        for (int i = start; i < end; i++) {
            folded.append(Atoms.fold(text.charAt(i)));
        }
        words[++size] = folded.toString();
        int mask = slots.length - 1;
        int at = hash(text, start, end) & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = size;
        return size;
    }

    private static int hash(CharSequence text, int start, int end) {
        int h = 17;
        for (int i = start; i < end; i++) {
            h = h * 31 + Atoms.fold(text.charAt(i));
        }
        return h ^ h >>> 15;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != Atoms.fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
