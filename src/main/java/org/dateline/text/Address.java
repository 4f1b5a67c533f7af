package org.dateline.text;

import java.util.Set;

/** Web and mail addresses inside a run of characters without spaces. */
final class Address {
    private static final String TRAILING = ".,;:!?)]}>'\"\u2019\u201D\u2026";
    private static final int LONGEST_HOST = 80;

    private Address() {
    }

    /** The first address between two offsets, or null. */
    static Span in(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':' && i + 2 < to && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                int start = i;
                while (start > from && isAsciiAlnum(text.charAt(start - 1))) {
                    start--;
                }
                int end = trim(text, i + 3, to);
                return start < i && end > i + 3 ? new Span(start, end) : null;
            }
            if (c == '@') {
                return mail(text, from, i, to);
            }
            if (c == 'w' && text.startsWith("www.", i) && i + 5 < to
                && (i == from || !isAsciiAlnum(text.charAt(i - 1)))) {
                return new Span(i, trim(text, i + 4, to));
            }
        }
        return null;
    }

    private static Span mail(String text, int from, int at, int to) {
        int start = at;
        while (start > from && isMailChar(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dot = -1;
        while (end < to && (isAsciiAlnum(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '.')) {
            if (text.charAt(end) == '.') {
                dot = end;
            }
            end++;
        }
        end = trim(text, at + 1, end);
        return start < at && dot > at + 1 && dot < end ? new Span(start, end) : null;
    }

    /** End of a host name whose first dot stands at {@code dot}, or -1: "example.com/path". */
    static int domainEnd(String text, int dot, int chunkEnd, Set<String> domains) {
        int limit = Math.min(chunkEnd, dot + LONGEST_HOST);
        int i = dot;
        int end = -1;
        while (i < limit && text.charAt(i) == '.') {
            int from = i + 1;
            int to = from;
            while (to < limit && isAsciiAlnum(text.charAt(to))) {
                to++;
            }
            if (to == from) {
                break;
            }
            if (to - from <= 4 && domains.contains(text.substring(from, to))) {
                end = to;
            }
            i = to;
        }
        if (end < 0 || i > end) {
            return -1;
        }
        return end < chunkEnd && text.charAt(end) == '/' ? trim(text, end, chunkEnd) : end;
    }

    private static int trim(String text, int from, int to) {
        int end = to;
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isMailChar(char c) {
        return isAsciiAlnum(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
    }

    private static boolean isAsciiAlnum(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
