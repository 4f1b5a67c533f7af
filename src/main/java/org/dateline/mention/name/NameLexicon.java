package org.dateline.mention.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.text.tagger.FeatureHash;
import org.dateline.text.tagger.PackedTable;

/**
 * What large name lists say of words and of runs of words, packed. Read-only.
 *
 * <p>A word has five levels of 0 to 3 (never, seldom, sometimes, often): as first word of a person's name, last word of a
 * person's name, word of an organization's name, last word of one, word of a place name. A run of words has flags.
 */
public final class NameLexicon {
    /** Shift of each word level. */
    public static final int GIVEN = 0;
    public static final int SURNAME = 2;
    public static final int ORG_WORD = 4;
    public static final int ORG_LAST = 6;
    public static final int PLACE_WORD = 8;

    /** Flags of a run of words. */
    public static final int PERSON = 1;
    public static final int ORGANIZATION = 2;
    public static final int PLACE = 4;
    /** Populated place of 15,000 people or more. */
    public static final int CITY = 8;
    public static final int COUNTRY = 16;
    public static final int NATIONALITY = 32;
    /** Work, thing, competition: none of the three kinds. */
    public static final int OTHER = 64;
    /** Populated place of 250,000 people or more, or a capital. */
    public static final int BIG_CITY = 128;

    private static final int MAGIC = 0x444C4E31;

    private final PackedTable words;
    private final PackedTable runs;

    private NameLexicon(PackedTable words, PackedTable runs) {
        this.words = words;
        this.runs = runs;
    }

    /** Levels of a word in lower case. */
    public int word(String lower) {
        return words.get(wordKey(lower));
    }

    /** Level, 0 to 3, of a word's levels at a shift. */
    public static int level(int levels, int shift) {
        return levels >> shift & 3;
    }

    /** Flags of a run of words; see {@link #runKey}. */
    public int run(int key) {
        return runs.get(key);
    }

    /** Key of a word in lower case. */
    public static int wordKey(String lower) {
        return FeatureHash.of(91, lower.hashCode());
    }

    /** Key of a run that is one word longer than the run of {@code before}; the empty run's key is 0. */
    public static int runKey(int before, String lower) {
        return FeatureHash.of(before, lower.hashCode());
    }

    /** Reads a lexicon file. */
    public static NameLexicon read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("Cannot read a name lexicon: wrong first bytes");
        }
        return new NameLexicon(PackedTable.read(in), PackedTable.read(in));
    }

    /** First bytes of a lexicon file. */
    public static int magic() {
        return MAGIC;
    }
}
