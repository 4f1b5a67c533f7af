package org.dateline.mention.name;

/** What a document shows elsewhere of a word: a small table from a word's hash to flags, made for one document. */
final class Evidence {
    /** Stands in lower case somewhere. */
    static final int LOWER = 1;
    /** Stands with a capital inside a sentence. */
    static final int CAPITAL = 2;
    /** Stands behind an honorific or title. */
    static final int TITLED = 4;
    /** Stands last behind a word that is often a first name. */
    static final int AFTER_GIVEN = 8;
    /** Stands inside a run with a word that ends organizations' names. */
    static final int IN_ORGANIZATION = 16;
    /** Stands behind a preposition of place. */
    static final int AFTER_IN = 32;
    /** Stands before a comma and a country or state. */
    static final int BEFORE_REGION = 64;
    /** Is the first of a first name and another word. */
    static final int IS_GIVEN = 128;

    private final int[] keys;
    private final short[] flags;
    private final int mask;

    Evidence(int tokens) {
        int capacity = Integer.highestOneBit(Math.max(8, tokens)) << 2;
        mask = capacity - 1;
        keys = new int[capacity];
        flags = new short[capacity];
    }

    void add(int word, int flag) {
        int slot = slot(word);
        keys[slot] = word == 0 ? 1 : word;
        flags[slot] |= (short) flag;
    }

    int of(int word) {
        return flags[slot(word)];
    }

    private int slot(int word) {
        int key = word == 0 ? 1 : word;
        int slot = (key ^ key >>> 13) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
