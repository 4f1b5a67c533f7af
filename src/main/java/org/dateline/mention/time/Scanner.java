package org.dateline.mention.time;

import java.util.ArrayList;
import java.util.List;

/** Turns the characters of a sentence into items: known phrases, digits, signs, and words that only count as unknown. */
final class Scanner {
    private final Lexicon lexicon;
    private final Digits digits;
    private final Numbers numbers;
    private final Word unknown;
    private final Word unknownCapital;
    private final Word unknownPlural;
    private final Word first;
    private final Word last;
    private final int money;
    private final int share;

    Scanner(Classes classes, Lexicon lexicon) {
        this.lexicon = lexicon;
        digits = new Digits(classes);
        numbers = new Numbers(classes);
        unknown = word(classes, "OTHER");
        unknownCapital = word(classes, "CAP");
        unknownPlural = word(classes, "PLURAL");
        first = word(classes, "START");
        last = word(classes, "END");
        money = classes.of("MONEY");
        share = classes.of("PERCENT");
    }

    private static Word word(Classes classes, String name) {
        return new Word(new int[] {classes.of(name)}, new String[1]);
    }

    /**
     * The items of one sentence between two that mark its borders, numbers composed; null when it holds neither a digit
     * nor a word of the lexicon that may be part of a time.
     */
    List<Item> scan(String text, int start, int end) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(start, start, false, first, null));
        boolean tight = false;
        for (int i = start; i < end;) {
            if (Atoms.space(text.charAt(i))) {
                i++;
                tight = false;
                continue;
            }
            int stop = Atoms.end(text, i, end);
            Word word;
            if (Atoms.digit(text.charAt(i))) {
                word = counts(text, i, stop, end, items, tight) ? digits.word(text, i, stop) : Word.NONE;
            } else {
                Lexicon.Hit hit = lexicon.longest(text, i, end);
                if (hit == null) {
                    word = other(text, i, stop);
                } else {
                    word = hit.word();
                    stop = hit.end();
                }
            }
            items.add(new Item(i, stop, tight, word, null));
            tight = true;
            i = stop;
        }
        items.add(new Item(end, end, false, last, null));
        return numbers.compose(items);
    }

    private Word other(String text, int start, int stop) {
        char c = text.charAt(start);
        if (!Atoms.letter(c)) {
            return Word.NONE;
        }
        if (Character.isUpperCase(c)) {
            return unknownCapital;
        }
        char z = text.charAt(stop - 1);
        return z == 's' && stop - start > 3 && text.charAt(stop - 2) != 's' ? unknownPlural : unknown;
    }

    /**
     * Digits that belong to an amount of money, a share or a code ("$1990", "1990%", "B1990", "1990km", "555-1990") are
     * no time.
     */
    private boolean counts(String text, int start, int stop, int end, List<Item> items, boolean tight) {
        Item before = items.get(items.size() - 1);
        if (before.word().is(money) || tight && Atoms.letter(text.charAt(start - 1)) && !isoTime(text, start)) {
            return false;
        }
        if (tight && stop - start == 4 && start > 4 && text.charAt(start - 1) == '-' && Atoms.digit(text.charAt(start - 2))
            && Atoms.digit(text.charAt(start - 4)) && !Atoms.digit(text.charAt(start - 5))) {
            return false;
        }
        int after = stop;
        if (after < end && Atoms.letter(text.charAt(after))) {
            return lexicon.longest(text, after, end) != null;
        }
        while (after < end && Atoms.space(text.charAt(after))) {
            after++;
        }
        Lexicon.Hit hit = after < end ? lexicon.longest(text, after, end) : null;
        return hit == null || !hit.word().is(share);
    }

    /** Whether a T between digits stands before, as in {@code 2024-11-29T18:06}. */
    private static boolean isoTime(String text, int start) {
        return start > 1 && text.charAt(start - 1) == 'T' && Atoms.digit(text.charAt(start - 2));
    }
}
