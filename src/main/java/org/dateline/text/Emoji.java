package org.dateline.text;

/** Keeps the parts of one emoji or one marked symbol together. */
final class Emoji {
    private Emoji() {
    }

    /** End of the cluster whose first code point ends at {@code from}. */
    static int end(String text, int from, int limit) {
        int i = from;
        boolean flag = isFlagLetter(text.codePointBefore(from));
        while (i < limit) {
            int c = text.codePointAt(i);
            if (c == 0x200D) {
                int after = i + 1;
                if (after >= limit) {
                    return after;
                }
                i = after + Character.charCount(text.codePointAt(after));
            } else if (isExtender(c) || flag && isFlagLetter(c)) {
                flag = false;
                i += Character.charCount(c);
            } else {
                break;
            }
        }
        return Math.min(i, limit);
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isExtender(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c >= 0x1F3FB && c <= 0x1F3FF
            || c >= 0xE0020 && c <= 0xE007F;
    }
}
