package org.dateline.normalize.event;

import org.dateline.text.Document;

/** Who or what stands beside a verb or a subject where the tree alone does not tell its part. */
final class Beside {
    private final Tree tree;
    private final Document d;
    private final ClauseWords words;

    Beside(Tree tree, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.words = words;
    }

    /** "<i>Egypt</i> (on) Monday signed": where agencies put the day it looks like the subject. */
    int behindDay(int subject) {
        int before = subject < 0 ? subject : words.beforeDay(d, subject, tree.from());
        boolean phrase = before < subject && tree.preposition(before).isEmpty()
            && (d.tag(before).startsWith("NN") || d.tag(before).startsWith("JJ"));
        return phrase ? before : subject;
    }

    /** "Adopted <i>a statement</i> on Monday that welcomed": what a pronoun behind a day describes; else itself. */
    int beforeDay(int pronoun) {
        int noun = d.tag(pronoun).equals("WDT") ? words.beforeDay(d, pronoun - 1, tree.from()) : pronoun;
        return noun < pronoun - 1 && d.tag(noun).startsWith("NN") ? noun : pronoun;
    }

    /** "Jailed <i>the men</i> for killing", "accused <i>them</i> of hiding", "kept <i>them</i> from leaving": the object. */
    int blamed(int governor) {
        int o = tree.child(governor, "iobj");
        return o >= 0 ? o : tree.child(governor, "obj");
    }

    /** "A deadline <i>for the troops</i> to withdraw". */
    int forSubject(int verb) {
        int to = verb - 1;
        while (to > tree.from() && !d.lower(to).equals("to") && to > verb - 3) {
            to--;
        }
        int noun = to - 1;
        boolean named = noun > tree.from() && d.lower(to).equals("to") && d.tag(noun).startsWith("NN");
        boolean where = named && tree.head(noun) >= 0 && words.is(ClauseWords.Kind.LEAVING, d.lemma(tree.head(noun)));
        return named && !where && tree.preposition(noun).equals("for") ? noun : -1;
    }

    /** "Shut <i>the road</i> to protest": of a noun to which the tree hangs an adverbial, the verb that governs the noun. */
    int governor(int h) {
        int x = h;
        while (x >= 0 && d.tag(x).startsWith("NN") && tree.child(x, "nsubj") < 0
            && (tree.is(x, "obl") || tree.is(x, "nmod") || tree.is(x, "obj"))) {
            x = tree.head(x);
        }
        return x >= 0 && d.tag(x).startsWith("VB") ? x : h;
    }

    /** The clause that an adverbial goes with: not "officials said" but what they said before. */
    int told(int governor, int adverbial) {
        int up = tree.head(governor);
        if (up >= 0 && tree.is(governor, "parataxis")) {
            return up;
        }
        int teller = adverbial < governor ? tree.child(governor, "nsubj") : -1;
        for (int c = tree.firstChild(governor); c >= 0 && c < governor; c = tree.next(c)) {
            boolean before = teller > adverbial && c < adverbial && tree.is(c, "advcl") && tree.child(c, "nsubj") >= 0;
            if (adverbial > governor && tree.is(c, "ccomp") || before) {
                return c;
            }
        }
        return governor;
    }

    /** "A film showing <i>the envoy</i> being welcomed": whoever stands right before "being"; -1 when nobody does. */
    int beforeBeing(int verb) {
        int being = tree.child(verb, "aux:pass");
        int t = being >= 0 && d.lower(being).equals("being") ? being - 1 : -1;
        while (t > tree.from() && (tree.is(t, "flat") || tree.is(t, "compound")) && tree.head(t) >= tree.from()) {
            t = tree.head(t);
        }
        return t >= tree.from() && (d.tag(t).startsWith("NN") || d.tag(t).equals("PRP")) ? t : -1;
    }
}
