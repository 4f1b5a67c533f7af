package org.dateline.extract;

/** Turns UTF-16 offsets into code point offsets, the unit of everything that leaves the program. */
public final class CodePoints {
    private final int[] before;

    /** Prepares one string; strings without surrogate pairs cost one pass and no memory. */
    public CodePoints(String text) {
        int[] table = null;
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (table == null) {
                    table = new int[text.length() + 1];
                }
                pairs++;
            }
            if (table != null) {
                table[i + 1] = pairs;
            }
        }
        before = table;
    }

    /** Code points before a UTF-16 offset. */
    public int at(int utf16) {
        return before == null ? utf16 : utf16 - before[utf16];
    }
}
