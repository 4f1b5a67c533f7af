package org.dateline.normalize.event;

import java.util.Arrays;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;

/** A sentence's dependency tree with tokens numbered as in the document. */
final class Tree {
    private final Document document;
    private final int first;
    private final int size;
    private final int[] head;
    private final String[] relation;
    private final int[] firstChild;
    private final int[] nextSibling;

    Tree(Document document, Sentence sentence, Parse parse) {
        this.document = document;
        this.first = sentence.firstToken();
        this.size = sentence.length();
        this.head = parse.head();
        this.relation = parse.relation();
        firstChild = new int[size];
        nextSibling = new int[size];
        Arrays.fill(firstChild, -1);
        for (int i = size - 1; i >= 0; i--) {
            if (head[i] >= 0) {
                nextSibling[i] = firstChild[head[i]];
                firstChild[head[i]] = i;
            }
        }
    }

    Document document() {
        return document;
    }

    boolean holds(int t) {
        return t >= first && t < first + size;
    }

    /** First token. */
    int from() {
        return first;
    }

    /** Token behind the last. */
    int to() {
        return first + size;
    }

    /** Head of a token, -1 for the root. */
    int head(int t) {
        int h = head[t - first];
        return h < 0 ? -1 : h + first;
    }

    String relation(int t) {
        return relation[t - first];
    }

    /** First dependent in text order, -1 when there is none. */
    int firstChild(int t) {
        int c = firstChild[t - first];
        return c < 0 ? -1 : c + first;
    }

    /** Next dependent of the same head, -1 when there is none. */
    int next(int t) {
        int c = nextSibling[t - first];
        return c < 0 ? -1 : c + first;
    }

    /** Whether a token's relation is this one or a subtype of it. */
    boolean is(int t, String wanted) {
        return is(relation[t - first], wanted);
    }

    static boolean is(String relation, String wanted) {
        return relation.startsWith(wanted) && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    /** First dependent with a relation or a subtype of it, -1 when there is none. */
    int child(int t, String wanted) {
        for (int c = firstChild(t); c >= 0; c = next(c)) {
            if (is(c, wanted)) {
                return c;
            }
        }
        return -1;
    }

    /** The preposition of a phrase: the case dependent of its head, -1 when it has none. */
    int caseOf(int t) {
        int last = -1;
        for (int c = firstChild(t); c >= 0 && c < t; c = next(c)) {
            if (is(c, "case") && !document.tag(c).equals("POS")) {
                last = last < 0 ? c : last;
            }
        }
        return last;
    }

    /** The preposition's word, the last one of "out of", "as to"; empty when there is none. */
    String preposition(int t) {
        int c = caseOf(t);
        if (c < 0) {
            return "";
        }
        int fixed = child(c, "fixed");
        String word = document.lower(c);
        return fixed >= 0 && (word.equals("out") || word.equals("because") || word.equals("instead")) ? "" : word;
    }

    /** Whether a clause is led in by one of two words: "for sending", "of hiding". */
    boolean ledBy(int verb, String one, String other) {
        for (int c = firstChild(verb); c >= 0 && c < verb; c = next(c)) {
            if ((is(c, "mark") || is(c, "case")) && (document.lower(c).equals(one) || document.lower(c).equals(other))) {
                return true;
            }
        }
        return false;
    }

    /** "<i>Troops</i> backed by tanks raided": the noun above a token that is taken for the whole sentence; -1 when none is. */
    int title(int t) {
        int guard = size;
        for (int x = t; x >= 0 && guard-- >= 0; x = head(x)) {
            boolean noun = document.tag(x).startsWith("NN");
            if (head(x) < 0) {
                return noun && child(x, "cop") < 0 ? x : -1;
            }
            if (!noun && !is(x, "acl")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether {@code t} is {@code ancestor} or below it. */
    boolean under(int t, int ancestor) {
        int guard = size;
        for (int x = t; x >= 0 && guard-- >= 0; x = head(x)) {
            if (x == ancestor) {
                return true;
            }
        }
        return false;
    }
}
