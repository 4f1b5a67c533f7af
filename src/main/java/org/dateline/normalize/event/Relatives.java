package org.dateline.normalize.event;

import org.dateline.text.Document;

/** What a relative clause says of when and where its act happened: "in Peru, where", "a visit during which". */
final class Relatives {
    private final Tree tree;
    private final Document d;

    Relatives(Tree tree) {
        this.tree = tree;
        this.d = tree.document();
    }

    /** "Peru, <i>where</i> rebels fight": the last word of the phrase that tells where the verb's act is; -1 without one. */
    int where(int verb) {
        for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.next(c)) {
            if (d.lower(c).equals("where")) {
                int t = c - 1;
                while (t > tree.from() && !d.tag(t).startsWith("NN")) {
                    t--;
                }
                return t > tree.from() && t >= c - 3 ? t : -1;
            }
        }
        return -1;
    }

    /** "A visit <i>during which</i> they will sign": the act belongs to the occasion, its place and its day. */
    boolean occasion(int verb) {
        for (int c = tree.is(verb, "acl:relcl") ? tree.firstChild(verb) : -1; c >= 0 && c < verb; c = tree.next(c)) {
            if (d.lower(c).equals("which") && (tree.preposition(c).equals("during") || tree.preposition(c).equals("at"))) {
                return true;
            }
        }
        return false;
    }
}
