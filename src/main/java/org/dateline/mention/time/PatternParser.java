package org.dateline.mention.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a rule's pattern and writes it out as flat variants. Elements stand apart by spaces: a class in capitals, a word
 * in small letters or a sign. {@code ~X} allows no space before X, {@code !X} is any one item but X (also the sentence's
 * end), {@code n=X} names the part, {@code X?} may be missing, {@code ( a | b c )} is a choice, and square brackets
 * enclose the expression when the rest is only context.
 */
final class PatternParser {
    private static final int MOST_VARIANTS = 2000;
    private final String[] tokens;
    private int at;

    /** One element of a flat pattern; {@code name} is "[" or "]" for the borders of the expression. */
    record Element(String name, String wordClass, boolean tight, boolean negative) {
    }

    private PatternParser(String pattern) {
        tokens = pattern.strip().split("\\s+");
    }

    /** All variants, shortest choices last. */
    static List<List<Element>> variants(String pattern) {
        PatternParser p = new PatternParser(pattern);
        List<List<Element>> all = p.choice();
        if (p.at < p.tokens.length) {
            throw new IllegalArgumentException("Cannot read pattern '" + pattern + "' from '" + p.tokens[p.at] + "'");
        }
        return all;
    }

    private List<List<Element>> choice() {
        List<List<Element>> all = new ArrayList<>(sequence());
        while (at < tokens.length && tokens[at].equals("|")) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> out = List.of(List.of());
        while (at < tokens.length && !tokens[at].equals("|") && !tokens[at].equals(")") && !tokens[at].equals(")?")) {
            String t = tokens[at++];
            List<List<Element>> here;
            boolean optional = false;
            if (t.equals("(")) {
                here = choice();
                if (at == tokens.length) {
                    throw new IllegalArgumentException("Cannot find the end of a choice in a pattern");
                }
                optional = tokens[at++].equals(")?");
            } else {
                optional = t.length() > 1 && t.endsWith("?");
                here = List.of(List.of(element(optional ? t.substring(0, t.length() - 1) : t)));
            }
            List<List<Element>> longer = new ArrayList<>();
            for (List<Element> before : out) {
                for (List<Element> then : here) {
                    List<Element> both = new ArrayList<>(before);
                    both.addAll(then);
                    longer.add(both);
                }
                if (optional) {
                    longer.add(before);
                }
            }
            out = longer;
            if (out.size() > MOST_VARIANTS) {
                throw new IllegalArgumentException("Cannot write out a pattern with over " + MOST_VARIANTS + " variants");
            }
        }
        return out;
    }

    private static Element element(String token) {
        if (token.equals("[") || token.equals("]")) {
            return new Element(token, token, false, false);
        }
        String t = token;
        boolean tight = t.length() > 1 && t.startsWith("~");
        t = tight ? t.substring(1) : t;
        boolean negative = t.length() > 1 && t.startsWith("!");
        t = negative ? t.substring(1) : t;
        int is = t.indexOf('=');
        String name = is > 0 ? t.substring(0, is) : t;
        String wordClass = is > 0 ? t.substring(is + 1) : t;
        return new Element(name, wordClass, tight, negative);
    }
}
