package org.dateline.text;

import java.util.HashSet;
import java.util.Set;

/** Marks where sentences start. */
final class SentenceSplitter {
    private final Abbreviations abbreviations;
    private final Set<String> openers = new HashSet<>();
    private final Set<String> speech = new HashSet<>();
    private final Set<String> clock = new HashSet<>();

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        for (String[] row : Tables.rows("lexicon/text/sentence_words.tsv")) {
            switch (row[1]) {
                case "opener" -> openers.add(row[0]);
                case "speech" -> speech.add(row[0]);
                case "clock" -> clock.add(row[0]);
                default -> throw new IllegalStateException("Cannot use the kind " + row[1] + " of sentence words");
            }
        }
    }

    void split(Draft draft) {
        int first = 0;
        for (int i = 0; i < draft.size; i++) {
            if (draft.isBreak(i)) {
                draft.opens[i] = true;
                first = i;
            }
            if (draft.isTerminal(i)) {
                int next = end(draft, first, i);
                if (next > 0 && next < draft.size) {
                    draft.opens[next] = true;
                    first = next;
                    i = next - 1;
                }
            }
        }
    }

    /** First token of the next sentence when one ends with the mark at {@code i}, otherwise -1. */
    private int end(Draft draft, int first, int i) {
        String mark = draft.token[i];
        int next = i + 1;
        while (next < draft.size && !draft.isBreak(next) && draft.isCloser(next)) {
            next++;
        }
        if (next < draft.size && draft.token[next].equals("\"") && draft.isBreak(next + 1) && !draft.isBreak(next)) {
            next++;
        }
        boolean closed = next > i + 1;
        if (draft.isBreak(next)) {
            return next;
        }
        boolean word = mark.length() > 1 && Character.isLetterOrDigit(mark.codePointAt(0));
        if (draft.gap[next] == Draft.JOINED) {
            return joinedEnd(draft, i, next, closed, word);
        }
        if (word && !closed) {
            return abbreviationEnds(draft, i, next) ? next : -1;
        }
        if (draft.startsLower(next)) {
            return mark.equals(".") && hasInnerCapital(draft.token[next]) ? next : -1;
        }
        if (i == first + 1 && mark.equals(".") && (draft.startsDigit(first) || draft.token[first].length() == 1)) {
            return -1;
        }
        if (!mark.equals(".") && closed && speechFollows(draft, next)) {
            return -1;
        }
        return isInnerMark(draft.token[next]) ? -1 : next;
    }

    private static int joinedEnd(Draft draft, int i, int next, boolean closed, boolean word) {
        boolean plain = !word && i > 0 && Character.isLetter(draft.token[i - 1].codePointAt(0))
            && Character.isLowerCase(draft.token[i - 1].codePointBefore(draft.token[i - 1].length()));
        boolean starts = draft.startsUpper(next)
            || draft.token[next].equals("\u201C") || draft.token[next].equals("``");
        return plain && starts && (closed || draft.token[i].length() == 1) ? next : -1;
    }

    private boolean abbreviationEnds(Draft draft, int i, int next) {
        String word = draft.token[i];
        Abbreviations.Kind kind = abbreviations.kind(word.substring(0, word.length() - 1));
        boolean quote = isOpeningQuote(draft.token[next]);
        int from = quote && next + 1 < draft.size ? next + 1 : next;
        boolean opener = openers.contains(draft.token[from]);
        if (kind == null) {
            return opener || quote && draft.startsUpper(from);
        }
        return switch (kind) {
            case TITLE, INNER, NUMBER -> false;
            case UNIT -> draft.startsUpper(from) && !clock.contains(draft.token[from]);
            case DATE -> opener;
            case PLACE, SUFFIX, GENERAL -> opener || quote && draft.startsUpper(from);
        };
    }

    private static boolean isOpeningQuote(String token) {
        return token.equals("\"") || token.equals("\u201C") || token.equals("``") || token.equals("\u2018");
    }

    private static boolean isInnerMark(String token) {
        return switch (token) {
            case ",", ";", ":", ".", "/", "%", "?", "!" -> true;
            default -> false;
        };
    }

    private static boolean hasInnerCapital(String token) {
        for (int k = 1; k < token.length(); k++) {
            if (Character.isUpperCase(token.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "Smith asked" or "he shouted" follows a quotation. */
    private boolean speechFollows(Draft draft, int from) {
        for (int i = from; i < Math.min(from + 5, draft.size) && !draft.isBreak(i); i++) {
            if (speech.contains(draft.lower[i])) {
                return true;
            }
            if (!draft.startsUpper(i) && i > from) {
                return false;
            }
        }
        return false;
    }
}
