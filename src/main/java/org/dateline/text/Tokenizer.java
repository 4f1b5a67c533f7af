package org.dateline.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts text into tokens in one pass. Clitics ({@code 's}, {@code n't}), currency signs, per cent and punctuation stand
 * alone; hyphenated words, abbreviations with their full stops, numbers, addresses and emoji are one token each.
 */
public final class Tokenizer {
    private final Abbreviations abbreviations;
    private final Set<String> clitics = words("clitic");
    private final Set<String> cutWords = words("cut");
    private final Set<String> elided = words("elided");
    private final Set<String> domains = words("domain");

    /** A tokenizer with the abbreviations of the class path. */
    public Tokenizer() {
        this(new Abbreviations());
    }

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    private static Set<String> words(String kind) {
        return Tables.rows("lexicon/text/token_words.tsv").stream().filter(r -> r[1].equals(kind)).map(r -> r[0])
            .collect(Collectors.toUnmodifiableSet());
    }

    /** Tokens in order; together they cover every character that is not white space. */
    public Tokens tokens(String text) {
        Tokens out = new Tokens();
        int chunkEnd = 0;
        Span address = null;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            byte kind = CharKind.of(c);
            if (kind == CharKind.SPACE) {
                i += Character.charCount(c);
                continue;
            }
            if (i >= chunkEnd) {
                chunkEnd = chunkEnd(text, i);
                address = Address.in(text, i, chunkEnd);
            }
            if (address != null && i == address.start()) {
                out.add(i, address.end());
                i = address.end();
                address = null;
                continue;
            }
            int limit = address == null || address.start() < i ? chunkEnd : address.start();
            i = CharKind.isAlnum(kind) ? word(text, i, limit, out) : symbol(text, i, limit, out);
        }
        return out;
    }

    private static int chunkEnd(String text, int from) {
        int i = from;
        while (i < text.length() && CharKind.at(text, i) != CharKind.SPACE) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** End of a run of letters, marks and digits. */
    private static int run(String text, int from, int limit) {
        int i = from;
        while (i < limit) {
            int c = text.codePointAt(i);
            if (!CharKind.isAlnum(CharKind.of(c))) {
                break;
            }
            i += Character.charCount(c);
        }
        return Math.min(i, limit);
    }

    private int word(String text, int start, int limit, Tokens out) {
        int segment = start;
        int j = run(text, start, limit);
        boolean acronym = false;
        while (j < limit) {
            char c = text.charAt(j);
            byte next = j + 1 < limit ? CharKind.at(text, j + 1) : CharKind.SPACE;
            boolean digitBefore = Character.isDigit(text.charAt(j - 1));
            if (c == '.') {
                boolean single = text.codePointCount(segment, j) == 1 && !digitBefore;
                if (digitBefore && next == CharKind.DIGIT) {
                    j = run(text, j + 1, limit);
                } else if (single && next == CharKind.LETTER && (segment > start ? acronym : true)
                    && singleAt(text, j + 1, limit)) {
                    acronym = true;
                    segment = j + 1;
                    j = run(text, j + 1, limit);
                } else if (acronym && single || single && segment == start && initial(text, j, limit)) {
                    j++;
                    if (j >= limit || !hyphenated(text, j, limit)) {
                        break;
                    }
                } else {
                    int to = abbreviation(text, start, j, limit);
                    if (to < 0) {
                        to = Address.domainEnd(text, j, limit, domains);
                        j = to < 0 ? j : to;
                        break;
                    }
                    j = to;
                    if (j >= limit || !hyphenated(text, j, limit)) {
                        break;
                    }
                }
                continue;
            }
            if (hyphenated(text, j, limit)) {
                segment = j + 1;
                acronym = false;
                j = run(text, segment, limit);
            } else if (CharKind.isApostrophe(c) && next == CharKind.LETTER) {
                int to = run(text, j + 1, limit);
                if (clitic(text, start, j, to, out)) {
                    return to;
                }
                segment = j + 1;
                j = to;
            } else if (next != CharKind.SPACE && joins(text, c, j, limit, digitBefore, next)) {
                segment = j + 1;
                j = run(text, segment, limit);
            } else {
                if (c == '$' && next == CharKind.DIGIT && j - start <= 3) {
                    j++;
                }
                break;
            }
        }
        emit(text, start, j, out);
        return j;
    }

    private static boolean joins(String text, char c, int at, int limit, boolean digitBefore, byte next) {
        boolean digits = digitBefore && next == CharKind.DIGIT;
        return switch (c) {
            case ',' -> digits && digitRun(text, at + 1, limit) == 3;
            case ':' -> digits && digitRun(text, at + 1, limit) <= 2;
            case '/' -> digits;
            case '&' -> Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
            case '_' -> true;
            default -> false;
        } && CharKind.isAlnum(next);
    }

    /** Length of a run of digits; counts no further than 4. */
    private static int digitRun(String text, int from, int limit) {
        int i = from;
        while (i < limit && i < from + 4 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    private static boolean hyphenated(String text, int at, int limit) {
        return CharKind.isHyphen(text.charAt(at)) && at + 1 < limit && CharKind.isAlnum(CharKind.at(text, at + 1));
    }

    /** Whether one letter stands alone at an offset, as in the middle of an acronym. */
    private static boolean singleAt(String text, int at, int limit) {
        int after = at + Character.charCount(text.codePointAt(at));
        return after >= limit || !CharKind.isAlnum(CharKind.at(text, after));
    }

    /** A single capital letter with a full stop that another name, a number or a comma follows. */
    private static boolean initial(String text, int dot, int limit) {
        if (!Character.isUpperCase(text.codePointBefore(dot))) {
            return false;
        }
        int i = dot + 1;
        if (i < limit) {
            char c = text.charAt(i);
            return Character.isLetter(c) || c == ',' || CharKind.isHyphen(c) || CharKind.isApostrophe(c);
        }
        while (i < text.length() && text.charAt(i) == ' ' && i < dot + 4) {
            i++;
        }
        return i < text.length() && i > dot + 1 && CharKind.at(text, i) == CharKind.LETTER
            && Character.isUpperCase(text.codePointAt(i));
    }

    /** Offset behind the full stop of an abbreviation, or -1. */
    private int abbreviation(String text, int start, int dot, int limit) {
        if (dot - start > 12) {
            return -1;
        }
        int to = dot;
        while (to < limit && to < start + 14 && (text.charAt(to) == '.' || Character.isLetter(text.charAt(to)))) {
            to++;
        }
        if (to > dot + 1 && text.charAt(to - 1) == '.') {
            to--;
        }
        if (to > dot + 1 && abbreviations.kind(text.substring(start, to)) != null) {
            return to < limit && text.charAt(to) == '.' ? to + 1 : to;
        }
        Abbreviations.Kind kind = abbreviations.kind(text.substring(start, dot));
        if (kind == null) {
            return -1;
        }
        int after = dot + 1;
        boolean spaced = after >= text.length() || CharKind.at(text, after) == CharKind.SPACE;
        while (after < text.length() && after < dot + 5 && CharKind.at(text, after) == CharKind.SPACE) {
            after++;
        }
        int c = after < text.length() ? text.codePointAt(after) : ' ';
        boolean fits = switch (kind) {
            case NUMBER -> Character.isDigit(c);
            case DATE -> Character.isDigit(c) || c == ',' || spaced && Character.isLowerCase(c) || c == ')' || c == '-';
            default -> true;
        };
        return fits ? dot + 1 : -1;
    }

    /** Splits {@code 's}, {@code n't} and their like off a word. */
    private boolean clitic(String text, int start, int apostrophe, int to, Tokens out) {
        if (to - apostrophe > 3) {
            return false;
        }
        String tail = text.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT);
        int cut = apostrophe;
        if (tail.equals("t") && apostrophe - start > 1 && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n') {
            cut = apostrophe - 1;
        } else if (!clitics.contains(tail)) {
            return false;
        }
        out.add(start, cut);
        out.add(cut, to);
        return true;
    }

    private void emit(String text, int start, int end, Tokens out) {
        int length = end - start;
        if (length >= 5 && length <= 6 && cutWords.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            out.add(start, start + 3);
            out.add(start + 3, end);
        } else {
            out.add(start, end);
        }
    }

    private int symbol(String text, int start, int limit, Tokens out) {
        char c = text.charAt(start);
        byte next = start + 1 < limit ? CharKind.at(text, start + 1) : CharKind.SPACE;
        boolean fresh = start == 0 || !CharKind.isAlnum(CharKind.of(text.codePointBefore(start)));
        int end = start + Character.charCount(text.codePointAt(start));
        if (CharKind.isApostrophe(c) && CharKind.isAlnum(next)) {
            int to = run(text, start + 1, limit);
            if (to - start <= 6 && elided.contains(text.substring(start + 1, to).toLowerCase(Locale.ROOT))
                || to - start <= 4 && digitRun(text, start + 1, to) == 2) {
                out.add(start, to);
                return to;
            }
        } else if ((c == '-' || c == '+' || c == '.') && next == CharKind.DIGIT && fresh) {
            return word(text, start, limit, out, start + 1);
        } else if ((c == '#' || c == '@') && next == CharKind.LETTER && fresh) {
            end = run(text, start + 1, limit);
        } else if (c == '.' || c == '-' || c == '_' || c == '=' || c == '*' || c == '~' || c == '`') {
            end = same(text, start, limit, c, c);
        } else if (c == '!' || c == '?') {
            end = same(text, start, limit, '!', '?');
        } else if (c == '\'' && next == CharKind.OTHER && text.charAt(start + 1) == '\'') {
            end = start + 2;
        } else if (c > 0x7F) {
            end = Emoji.end(text, end, limit);
        }
        out.add(start, end);
        return end;
    }

    private int word(String text, int start, int limit, Tokens out, int digits) {
        int before = out.size;
        int end = word(text, digits, limit, out);
        out.start[before] = start;
        return end;
    }

    private static int same(String text, int start, int limit, char a, char b) {
        int i = start;
        while (i < limit && (text.charAt(i) == a || text.charAt(i) == b)) {
            i++;
        }
        return i;
    }
}
