package org.dateline.normalize.event;

import java.util.List;
import org.dateline.text.Document;

/** Tells whoever hears of an act from whoever does it, where the tree takes one for the other. */
final class Hearers {
    private final Tree tree;
    private final Document d;
    private final ClauseWords words;

    Hearers(Tree tree, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.words = words;
    }

    /** "The guard who <i>she</i> thanks": the pronoun that opens the clause may look like its first subject. */
    int behindPronoun(int subject) {
        int s = subject;
        while (s >= 0 && s + 1 < tree.to() && tree.is(s + 1, "nsubj") && tree.head(s + 1) == tree.head(s)
                && (relativePronoun(s) || relativePronoun(s + 1))) {
            s++;
        }
        return s;
    }

    /** "After talks with Peru, <i>Chile</i> signed", "according to Peru, <i>Chile</i> did": the tree may take either. */
    int behindPhrase(int subject) {
        int left = subject < 0 ? -1 : left(subject);
        boolean phrase = left > tree.from() && preposed(left - 1) || left >= 0 && preposed(left);
        for (int c = phrase ? tree.next(subject) : -1; c >= 0; c = tree.next(c)) {
            if (tree.is(c, "nsubj") && !preposed(left(c) - 1)) {
                return c;
            }
        }
        return subject;
    }

    private boolean preposed(int t) {
        return tree.holds(t) && (d.tag(t).equals("IN") || d.tag(t).equals("TO") || tree.is(t, "case")) && !words.is(ClauseWords.Kind.OPENER, d.lower(t));
    }

    /** Adds the subjects that "and" joins to the one given where the tree lost that. */
    void joined(int subject, int verb, List<Integer> out) {
        for (int c = tree.next(subject); tree.head(subject) == verb && c >= 0 && c < verb; c = tree.next(c)) {
            if (tree.relation(c).equals(tree.relation(subject)) && left(c) > tree.from() && d.tag(left(c) - 1).equals("CC")
                    && !verb(subject, c)) {
                out.add(c);
            }
        }
    }

    private boolean verb(int from, int to) {
        for (int t = from; t < to; t++) {
            if (d.tag(t).startsWith("VB") && !d.tag(t).equals("VBN") || d.tag(t).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a phrase. */
    private int left(int head) {
        int left = head;
        int c = tree.firstChild(head);
        while (c >= 0 && c < left) {
            left = c;
            c = tree.firstChild(c);
        }
        while (left > tree.from() && tree.is(left, "cc") && left < head) {
            left++;
        }
        return left;
    }

    /** "Told the <i>paper</i> that talks with Peru begin": "that" is no relative pronoun behind whoever is told. */
    boolean tells(int noun, int that) {
        return d.lower(that).equals("that") && that == noun + 1 && tree.head(noun) >= 0
            && (tree.is(noun, "obj") || tree.is(noun, "iobj"))
            && words.is(ClauseWords.Kind.TELLING, d.lemma(tree.head(noun)));
    }

    /** "Called on <i>Peru</i> to sign", "appealed to <i>Peru</i> to sign": whoever is to do it; -1 when nobody is. */
    int addressed(int governor, int verb) {
        int object = tree.child(governor, "obj");
        int caused = object >= 0 ? object : tree.child(governor, "iobj");
        if (caused >= 0 && caused < verb && d.tag(verb).equals("VB") && caused(caused)) {
            return caused;
        }
        if (!words.is(ClauseWords.Kind.ADDRESSING, d.lemma(governor)) || !d.tag(verb).equals("VB")
                || object >= 0) {
            return -1;
        }
        for (int c = tree.firstChild(governor); c >= 0; c = tree.next(c)) {
            String p = c > governor && c < verb && tree.is(c, "obl") ? tree.preposition(c) : "";
            if (p.equals("on") || p.equals("upon") || p.equals("to") || p.equals("with")) {
                return c;
            }
        }
        return -1;
    }

    /** "Prompted the <i>king</i> to flee": whether the infinitive is for the object to do. */
    boolean caused(int object) {
        return (tree.is(object, "obj") || tree.is(object, "iobj"))
            && words.is(ClauseWords.Kind.CAUSING, d.lemma(tree.head(object)));
    }

    /** "Told the king <i>that</i>": whoever hears it does not do it. */
    boolean clauseBetween(int object, int verb) {
        return object + 1 < verb && d.lower(object + 1).equals("that");
    }

    boolean relativePronoun(int t) {
        String tag = d.tag(t);
        return tag.equals("WDT") || tag.startsWith("WP") || d.lower(t).equals("that") && tag.equals("IN");
    }
}
