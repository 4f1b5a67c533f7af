package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Document;

/** Who is the logical subject and object of a verb, read off the dependency tree through every usual construction. */
final class Clauses {
    private static final int DEPTH = 6;

    private final Tree tree;
    private final Document d;
    private final ClauseWords words;
    private final Hearers heard;
    private final Beside beside;

    Clauses(Tree tree, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.words = words;
        this.heard = new Hearers(tree, words);
        this.beside = new Beside(tree, words);
    }

    /** Heads of the phrases that do what the verb says; of a passive the by-phrase. */
    List<Integer> subjects(int verb, boolean passive) {
        List<Integer> out = new ArrayList<>(2);
        if (passive) {
            phrases(verb, "by", out);
            return out;
        }
        int s = surfaceSubject(verb, DEPTH);
        if (s >= 0) {
            out.add(s);
            heard.joined(s, verb, out);
        }
        return out;
    }

    /** Heads of the phrases to which it is done. */
    List<Integer> objects(int verb, boolean passive) {
        List<Integer> out = new ArrayList<>(2);
        if (passive) {
            int s = patient(verb, DEPTH);
            if (s >= 0) {
                out.add(s);
                heard.joined(s, verb, out);
            }
            return out;
        }
        int o = tree.child(verb, "obj");
        if (o < 0) {
            o = sharedObject(verb);
        }
        if (o < 0 && verb > tree.from() && tree.is(verb, "compound") && tree.head(verb) > verb
            && d.lower(verb - 1).equals("to")) {
            o = tree.head(verb);
        }
        if (o >= 0 && !relativePronoun(o)) {
            out.add(o);
        } else if (tree.is(verb, "acl:relcl") && (o >= 0 || tree.child(verb, "nsubj") >= 0
            && !relativePronoun(tree.child(verb, "nsubj")) && tree.child(verb, "nsubj:pass") < 0)) {
            out.add(tree.head(verb));
        }
        return out;
    }

    /** Indirect object. */
    List<Integer> recipients(int verb) {
        int o = tree.child(verb, "iobj");
        return o >= 0 ? List.of(o) : List.of();
    }

    /** Adds the heads of phrases with a preposition that depend on a verb or noun. */
    void phrases(int head, String preposition, List<Integer> out) {
        for (int c = tree.firstChild(head); c >= 0; c = tree.next(c)) {
            boolean second = !out.isEmpty() && tree.head(out.get(out.size() - 1)) == head;
            boolean absolute = second && preposition.equals("with") && c + 1 < tree.to() && d.tag(c + 1).equals("VBG");
            boolean phrase = tree.is(c, "obl") || tree.is(c, "nmod") || tree.is(c, "advcl") && d.tag(c).startsWith("NN");
            if (phrase && !absolute
                && fits(tree.preposition(c), preposition)
                && !((preposition.equals("in") || preposition.equals("on"))
                    && words.is(ClauseWords.Kind.OCCASION, d.lemma(c)))) {
                out.add(c);
            }
        }
    }

    private static boolean fits(String found, String wanted) {
        return found.equals(wanted) || wanted.equals("towards") && found.equals("toward")
            || wanted.equals("toward") && found.equals("towards") || wanted.equals("on") && found.equals("upon");
    }

    /** The subject as the clause shows or implies it: own, shared, controlled, or the noun that the clause describes. */
    int surfaceSubject(int verb, int depth) {
        int s = beside.behindDay(heard.behindPhrase(heard.behindPronoun(tree.child(verb, "nsubj"))));
        if (s >= 0) {
            boolean described = relativePronoun(s) && tree.is(climbConjuncts(verb), "acl:relcl");
            int noun = described ? tree.head(climbConjuncts(verb)) : beside.beforeDay(s);
            return described && heard.tells(noun, s) ? -1 : noun;
        }
        int h = tree.head(verb);
        if (h < 0 || depth == 0) {
            return -1;
        }
        String rel = tree.relation(verb);
        if (Tree.is(rel, "conj")) {
            return surfaceSubject(h, depth - 1);
        }
        int named = d.tag(verb).equals("VB") ? beside.forSubject(verb) : -1;
        named = named < 0 && (Tree.is(rel, "xcomp") || Tree.is(rel, "advcl")) ? heard.addressed(h, verb) : named;
        if (named >= 0) {
            return named;
        }
        if (Tree.is(rel, "xcomp")) {
            return controller(verb, h, depth);
        }
        if (rel.equals("acl:relcl")) {
            return tree.child(verb, "obj") >= 0 || !d.tag(verb).equals("VBN") ? h : -1;
        }
        if (Tree.is(rel, "acl")) {
            int title = d.tag(verb).equals("VBD") || d.tag(verb).equals("VBZ") ? tree.title(h) : -1;
            if (title >= 0) {
                return title;
            }
            boolean infinitive = d.tag(verb).equals("VB");
            boolean gerund = d.tag(verb).equals("VBG");
            boolean says = gerund && depth == DEPTH && words.is(ClauseWords.Kind.MESSAGE, d.lemma(h));
            if (infinitive) {
                return heard.caused(h) ? h : words.is(ClauseWords.Kind.REQUEST, d.lemma(h)) ? asked(h, verb, depth) : holder(h, verb, depth);
            }
            return says ? holder(h, h, depth) : gerund ? h : -1;
        }
        int blamed = Tree.is(rel, "advcl") && d.tag(verb).equals("VBG") && d.tag(h).startsWith("VB")
            && (tree.ledBy(verb, "for", "of") || tree.ledBy(verb, "with", "with")
            || tree.ledBy(verb, "from", "from") && words.is(ClauseWords.Kind.HINDERING, d.lemma(h))) ? beside.blamed(h) : -1;
        if (blamed >= 0 && blamed < verb) {
            return blamed;
        }
        if (Tree.is(rel, "advcl") || Tree.is(rel, "ccomp") || Tree.is(rel, "parataxis")) {
            int above = surfaceSubject(Tree.is(rel, "advcl") ? beside.told(beside.governor(h), verb) : h, depth - 1);
            return Tree.is(rel, "ccomp") && verb < h && above > h ? -1 : above;
        }
        return -1;
    }

    private int climbConjuncts(int verb) {
        int v = verb;
        int guard = DEPTH;
        while (tree.is(v, "conj") && tree.head(v) >= 0 && guard-- > 0) {
            v = tree.head(v);
        }
        return v;
    }

    private int controller(int verb, int governor, int depth) {
        int o = tree.child(governor, "iobj");
        if (o < 0) {
            o = tree.child(governor, "obj");
        }
        boolean subjectControl = words.is(ClauseWords.Kind.SUBJECT_CONTROL, d.lemma(governor))
            || words.is(ClauseWords.Kind.CONTACT, d.lemma(governor));
        boolean it = o >= 0 && d.lower(o).equals("it") && d.tag(o + 1).startsWith("JJ");
        if (o >= 0 && !subjectControl && !it && o < verb && !heard.clauseBetween(o, verb)) {
            return relativePronoun(o) && tree.is(governor, "acl:relcl") ? tree.head(governor) : o;
        }
        if (tree.relation(governor).equals("acl") && d.tag(governor).equals("VBN")) {
            return tree.head(governor);
        }
        return surfaceSubject(governor, depth - 1);
    }

    /** "Accepted an <i>invitation</i> by the king to visit": not whoever made it; -1 when nobody is named. */
    private int asked(int noun, int verb, int depth) {
        List<Integer> to = new ArrayList<>(1);
        phrases(noun, "to", to);
        to.removeIf(t -> t > verb);
        if (!to.isEmpty()) {
            return to.get(0);
        }
        List<Integer> by = new ArrayList<>(1);
        phrases(noun, "by", by);
        phrases(noun, "from", by);
        boolean owned = !by.isEmpty() || tree.child(noun, "nmod:poss") >= 0;
        int h = tree.head(noun);
        boolean governed = h >= 0 && (tree.is(noun, "obj") || tree.is(noun, "obl")) && d.tag(h).startsWith("VB");
        return owned && governed ? surfaceSubject(h, depth - 1) : holder(noun, verb, depth);
    }

    /**
     * Whose plan, decision or bid it is: the noun's possessor, the phrase with "by" or, before the verb, "of" behind it,
     * else the subject of the verb that governs the noun.
     */
    private int holder(int noun, int verb, int depth) {
        int poss = tree.child(noun, "nmod:poss");
        if (poss >= 0) {
            return poss;
        }
        List<Integer> by = new ArrayList<>(1);
        phrases(noun, "by", by);
        phrases(noun, "of", by);
        by.removeIf(t -> verb > noun && t > verb || verb == noun && !tree.preposition(t).equals("by"));
        if (!by.isEmpty()) {
            return by.get(0);
        }
        int h = tree.head(noun);
        boolean object = tree.is(noun, "obj") || tree.is(noun, "obl") || tree.is(noun, "xcomp");
        return h >= 0 && object && d.tag(h).startsWith("VB") ? surfaceSubject(h, depth - 1) : noun;
    }

    private int patient(int verb, int depth) {
        int s = tree.child(verb, "nsubj:pass");
        if (s < 0 && tree.child(verb, "obj") < 0) {
            s = tree.child(verb, "nsubj");
        }
        if (s >= 0) {
            return relativePronoun(s) && tree.is(climbConjuncts(verb), "acl:relcl") ? tree.head(climbConjuncts(verb)) : s;
        }
        int h = tree.head(verb);
        if (h < 0 || depth == 0) {
            return -1;
        }
        int shown = beside.beforeBeing(verb);
        if (shown >= 0) {
            return shown;
        }
        String rel = tree.relation(verb);
        if (Tree.is(rel, "acl")) {
            return h;
        }
        if (Tree.is(rel, "amod")) {
            return h;
        }
        if (Tree.is(rel, "conj") && d.tag(h).startsWith("VB")) {
            return surfaceSubject(h, depth - 1) >= 0 ? surfaceSubject(h, depth - 1) : patient(h, depth - 1);
        }
        if (Tree.is(rel, "xcomp") || Tree.is(rel, "advcl") || Tree.is(rel, "ccomp") || Tree.is(rel, "parataxis")) {
            int s2 = surfaceSubject(verb, depth - 1);
            return s2 >= 0 ? s2 : tree.child(h, "obj");
        }
        return surfaceSubject(verb, depth - 1);
    }

    /** "attacked and killed X": the object stands with the other verb. */
    private int sharedObject(int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.next(c)) {
            if (tree.is(c, "conj") && c > verb && c <= verb + 3 && d.tag(c).startsWith("VB")) {
                return tree.child(c, "obj");
            }
        }
        return -1;
    }

    /** "Told the paper <i>that</i> talks begin": whoever is told is not what the word stands for. */
    boolean afterHearer(int that) {
        return that > tree.from() && heard.tells(that - 1, that);
    }

    boolean relativePronoun(int t) {
        return heard.relativePronoun(t);
    }
}
