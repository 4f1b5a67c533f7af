package org.dateline.mention.time;

import java.util.ArrayList;
import java.util.List;

/** Words and phrases with their classes; the longest phrase at a place is the one that is meant. */
final class Lexicon {
    private final Classes classes;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Table edges = new Table();
    private final List<List<Entry>> building = new ArrayList<>();
    private Word[] plain;
    private Word[] capital;

    private record Entry(int wordClass, String value, boolean needsCapital) {
    }

    Lexicon(Classes classes) {
        this.classes = classes;
    }

    /** Adds a phrase to a class. */
    void add(String phrase, String className, String value, boolean needsCapital) {
        int node = 0;
        int end;
        boolean tight = false;
        for (int i = 0; i < phrase.length(); i = end) {
            end = i + 1;
            if (Atoms.space(phrase.charAt(i))) {
                tight = false;
                continue;
            }
            end = Atoms.end(phrase, i, phrase.length());
            node = edges.grow(node, label(vocabulary.add(phrase, i, end), tight));
            tight = true;
        }
        while (building.size() <= node) {
            building.add(new ArrayList<>());
        }
        int number = classes.of(className);
        List<Entry> entries = building.get(node);
        if (entries.stream().noneMatch(e -> e.wordClass == number)) {
            entries.add(new Entry(number, value, needsCapital));
        }
    }

    /** Ends the building. */
    void freeze() {
        plain = new Word[edges.nodes()];
        capital = new Word[edges.nodes()];
        for (int node = 0; node < building.size(); node++) {
            List<Entry> all = building.get(node);
            if (!all.isEmpty()) {
                capital[node] = word(all);
                List<Entry> free = all.stream().filter(e -> !e.needsCapital).toList();
                plain[node] = free.isEmpty() ? null : word(free);
            }
        }
        building.clear();
    }

    private static Word word(List<Entry> entries) {
        return new Word(entries.stream().mapToInt(Entry::wordClass).toArray(),
            entries.stream().map(Entry::value).toArray(String[]::new));
    }

    /** Result of {@link #longest}: the word and where it ends. */
    record Hit(Word word, int end) {
    }

    /** The longest phrase that starts at an offset, null when none does. */
    Hit longest(CharSequence text, int start, int limit) {
        int node = 0;
        int i = start;
        boolean tight = false;
        Word best = null;
        int bestEnd = start;
        boolean upper = Character.isUpperCase(text.charAt(start));
        while (i < limit) {
            int end = Atoms.end(text, i, limit);
            int known = end - i > 30 ? 0 : vocabulary.find(text, i, end);
            if (known == 0) {
                break;
            }
            int next = edges.child(node, label(known, tight));
            if (next == 0) {
                break;
            }
            node = next;
            Word here = upper ? capital[node] : plain[node];
            if (here != null) {
                best = here;
                bestEnd = end;
            }
            i = end;
            tight = true;
            while (i < limit && Atoms.space(text.charAt(i))) {
                i++;
                tight = false;
            }
        }
        return best == null ? null : new Hit(best, bestEnd);
    }

    private static int label(int atom, boolean tight) {
        return atom * 2 + (tight ? 1 : 0);
    }
}
