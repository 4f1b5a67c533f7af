package org.dateline.text.parser;

/** Coarse keys of what the relation of an arc is decided on, the finer first: many a situation leaves only one. */
final class Situations {
    /** Keys of an arc. */
    static final int KEYS = 2;

    private Situations() {
    }

    static void of(TokenView in, int head, int child, int[] keys) {
        int tags = Hash.mix(Hash.mix(head > child ? 1 : 2, in.tag(head)), in.tag(child));
        keys[0] = Hash.mix(tags, in.word(child));
        keys[1] = tags;
    }
}
