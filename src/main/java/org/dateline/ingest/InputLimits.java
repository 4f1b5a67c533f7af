package org.dateline.ingest;

/**
 * How much of an input is taken before it is refused. Every bound is a number that a caller can set, so that one
 * hostile or broken file costs a rejection and not the night.
 *
 * @param streamBytes most bytes of one decompressed file
 * @param recordBytes most bytes of one JSON record; a longer one is skipped without being held
 * @param textFileBytes most bytes of one plain-text file, which is held as a whole
 * @param htmlBytes most bytes of one page
 * @param ratio most decompressed bytes for each compressed byte, looked at after the first megabyte
 * @param textChars most UTF-16 units of one article's text
 * @param titleChars most UTF-16 units of a headline
 * @param jsonDepth most JSON objects and arrays inside one another
 * @param jsonNumberChars most characters of a JSON number
 * @param htmlDepth deepest nesting of elements
 * @param htmlElements most elements of one page
 * @param htmlWork most effort for finding a page's main text: its nodes and hundreds of characters, each times its depth
 * @param heldBytes largest file that is held in memory while its hash is checked; a larger one is checked on disk
 */
public record InputLimits(long streamBytes, int recordBytes, int textFileBytes, int htmlBytes, int ratio, int textChars,
                          int titleChars, int jsonDepth, int jsonNumberChars, int htmlDepth, int htmlElements,
                          int htmlWork, int heldBytes) {
    public InputLimits {
        positive("streamBytes", streamBytes);
        positive("recordBytes", recordBytes);
        positive("textFileBytes", textFileBytes);
        positive("htmlBytes", htmlBytes);
        positive("ratio", ratio);
        positive("textChars", textChars);
        positive("titleChars", titleChars);
        positive("jsonDepth", jsonDepth);
        positive("jsonNumberChars", jsonNumberChars);
        positive("htmlDepth", htmlDepth);
        positive("htmlElements", htmlElements);
        positive("htmlWork", htmlWork);
        positive("heldBytes", heldBytes);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("Cannot use the limit " + name + " = " + value + ": it is below 1");
        }
    }

    /** Fits real news with a wide margin (pages measured: 34 deep, 6,000 nodes) and a heap of 256 MB. */
    public static InputLimits defaults() {
        return new InputLimits(8L << 30, 8 << 20, 16 << 20, 8 << 20, 200, 1_000_000, 10_000, 64, 400, 200, 100_000,
            1_000_000, 8 << 20);
    }
}
