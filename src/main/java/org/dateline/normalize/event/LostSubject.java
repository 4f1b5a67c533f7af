package org.dateline.normalize.event;

import org.dateline.text.Document;

/** Finds the subject of a finite verb to which the tree gives none, behind the word that opens the verb's clause. */
final class LostSubject {
    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final ClauseWords words;

    LostSubject(Tree tree, SentenceActors actors, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.words = words;
    }

    /**
     * "After <i>ten men</i> who fled the camp were seized", "said that <i>the clerk</i>, jailed in May, was freed": head of
     * the phrase; -1 when the tree has a subject, or the clause does not open with somebody who acts.
     */
    int of(int verb) {
        int first = group(verb);
        if (tree.child(verb, "nsubj") >= 0 || tree.child(verb, "csubj") >= 0 || first <= tree.from() + 1
            || !finite(first) || d.tag(first - 1).equals("CC") || relative(first - 1)) {
            return -1;
        }
        int t = first - 1;
        int crossed = 0;
        while (t >= tree.from() && !opens(t, verb)) {
            crossed += finite(t) ? 1 : 0;
            if (crossed > 1) {
                return -1;
            }
            t--;
        }
        Chunk c = t < tree.from() ? null : opening(t + 1, first);
        if (c == null || c.main() == null || !c.main().kind().acts()) {
            return -1;
        }
        int next = d.token(c.end()).equals(",") ? c.end() + 1 : c.end();
        return crossed == 1 && !relative(next) || marks(c.end(), first) == 1 ? -1 : c.head();
    }

    /** "A warrant for <i>the clerk</i>, accused of theft": head of the phrase that a participle describes; -1 when none. */
    int described(int participle) {
        Chunk c = participle - 2 < tree.from() || !d.token(participle - 1).equals(",") ? null : actors.at(participle - 2);
        boolean bare = tree.is(participle, "conj") && tree.child(participle, "aux") < 0 && tree.child(participle, "obj") < 0;
        return bare && c != null && c.end() == participle - 1 && c.main() != null && c.main().kind().acts() ? c.head() : -1;
    }

    /** The first word of a verb with its auxiliaries. */
    private int group(int verb) {
        int first = verb;
        for (int t = verb - 1; t >= tree.from(); t--) {
            String lemma = d.lemma(t);
            boolean helps = d.tag(t).equals("MD") || lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
            if (!helps && !d.tag(t).startsWith("RB")) {
                return first;
            }
            first = helps ? t : first;
        }
        return first;
    }

    /** The phrase that stands first behind the word that opens a clause, the last one of a row of possessors. */
    private Chunk opening(int from, int end) {
        int t = from;
        while (t < end && actors.at(t) == null
            && (d.tag(t).startsWith("RB") || hedge(t) && (hedge(t + 1) || d.tag(t + 1).equals("CD")))) {
            t++;
        }
        Chunk c = t < end ? actors.at(t) : null;
        for (Chunk next : actors.chunks()) {
            c = c != null && next.possessor() == c ? next : c;
        }
        return c == null || c.end() > end ? null : c;
    }

    private boolean hedge(int t) {
        return words.is(ClauseWords.Kind.HEDGE, d.lower(t));
    }

    private boolean opens(int t, int verb) {
        boolean governs = tree.is(verb, "ccomp") && tree.head(verb) == t && d.tag(t).startsWith("VB");
        boolean where = d.tag(t).equals("WRB") || relative(t) && t > tree.from() && d.tag(t - 1).equals("IN");
        return governs || where || words.is(ClauseWords.Kind.OPENER, d.lower(t)) && !d.tag(t).startsWith("W");
    }

    private boolean relative(int t) {
        return d.tag(t).startsWith("WP") || d.tag(t).equals("WDT");
    }

    private boolean finite(int t) {
        String tag = d.tag(t);
        return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Commas and dashes between two tokens: what is put in between has one on either side. */
    private int marks(int from, int to) {
        int n = 0;
        for (int t = from; t < to; t++) {
            n += d.token(t).equals(",") || d.token(t).startsWith("-") ? 1 : 0;
        }
        return n;
    }
}
