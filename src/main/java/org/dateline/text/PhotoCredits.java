package org.dateline.text;

/** Finds the credit that closes a photo caption. */
final class PhotoCredits {
    private static final int LONGEST = 24;
    private static final int LONGEST_LINE = 10;

    private final LayoutWords words;

    PhotoCredits(LayoutWords words) {
        this.words = words;
    }

    /** First token of the credit at the end of a block, or -1. With {@code caption}, a bare agency is enough. */
    int start(Draft d, int from, int to, boolean caption) {
        int last = to - 1;
        while (last > from && d.token[last].equals(".")) {
            last--;
        }
        if (last > from && isBracketEnd(d.token[last])) {
            int open = last - 1;
            while (open > from && last - open < LONGEST && !isBracketStart(d.token[open])) {
                open--;
            }
            return isBracketStart(d.token[open]) && isCredit(d, open + 1, last, caption) ? open : -1;
        }
        if (to - from <= LONGEST_LINE && isNamesAndSlash(d, from, to)) {
            return from;
        }
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            if (isGluedCredit(d.token[i])) {
                return i;
            }
            Phrases.Hit hit = words.inner.at(d, i, to);
            if (hit != null && hit.kind().equals("credit") && namesOnly(d, hit.endToken(), to)) {
                int start = i;
                while (start > from && !d.opens[start] && (d.startsUpper(start - 1) || !Character.isLetterOrDigit(
                    d.token[start - 1].codePointAt(0)) && !d.isTerminal(start - 1))) {
                    start--;
                }
                return caption || start == from || d.opens[start] ? start : i;
            }
        }
        return -1;
    }

    /** "Jane Doe / The Daily Paper" on a line of its own. */
    private boolean isNamesAndSlash(Draft d, int from, int to) {
        boolean slash = false;
        for (int i = from; i < to; i++) {
            slash |= d.token[i].equals("/") && i > from + 1 && i < to - 1;
            if (!d.startsUpper(i) && !d.token[i].equals("/") && !d.token[i].equals(",") && !d.token[i].equals("|")) {
                return false;
            }
        }
        return slash && d.startsUpper(from) && d.startsUpper(from + 1);
    }

    /** "CreditJane", as left behind when the marks between label and name get lost. */
    private static boolean isGluedCredit(String token) {
        return token.startsWith("Credit") && token.length() > 7 && Character.isUpperCase(token.charAt(6));
    }

    private boolean isCredit(Draft d, int from, int to, boolean caption) {
        boolean photo = false;
        boolean agency = false;
        boolean slash = false;
        int behindSlash = 0;
        for (int i = from; i < to; i++) {
            behindSlash += slash ? 1 : 0;
            Phrases.Hit hit = words.agencies.at(d, i, to);
            agency |= hit != null;
            photo |= words.is(d.lower[i], "photo");
            slash |= d.token[i].equals("/");
            if (d.startsLower(i) && !words.is(d.lower[i], "photo") && !words.is(d.lower[i], "particle")
                && !words.is(d.lower[i], "joiner")) {
                return false;
            }
        }
        return photo && (agency || d.startsUpper(from) || caption) && to - from > 1 || agency && (slash || caption)
            || behindSlash > 1 && d.startsUpper(from);
    }

    private boolean namesOnly(Draft d, int from, int to) {
        for (int i = from; i < to; i++) {
            if (d.startsLower(i) && !words.is(d.lower[i], "particle") && !words.is(d.lower[i], "photo")
                && !words.is(d.lower[i], "joiner")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBracketStart(String token) {
        return token.equals("(") || token.equals("[");
    }

    private static boolean isBracketEnd(String token) {
        return token.equals(")") || token.equals("]");
    }
}
