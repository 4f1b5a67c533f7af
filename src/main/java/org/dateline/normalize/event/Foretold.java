package org.dateline.normalize.event;

import org.dateline.normalize.event.ModalityWords.Force;
import org.dateline.text.Document;

/** Whether "would" tells a future seen from the past, as news tells plans, or only what might be. */
final class Foretold {
    private final ModalityWords words;
    private final Tree tree;
    private final Document d;

    Foretold(ModalityWords words, Tree tree) {
        this.words = words;
        this.tree = tree;
        this.d = tree.document();
    }

    /** "Said it had a team that <i>would go</i>", "news that it <i>would go</i>", "according to her, it would". */
    boolean is(int verb) {
        int x = verb;
        for (int guard = 0; x >= 0 && guard < 8; guard++) {
            int h = tree.head(x);
            boolean told = tree.is(x, "ccomp") || tree.is(x, "parataxis");
            if (h >= 0 && told && words.speech(d.lemma(h)) != null) {
                return true;
            }
            if (h >= 0 && told && words.governor(d.lemma(h), "") != null) {
                return false;
            }
            x = h;
        }
        return announced(verb) || source(verb);
    }

    /** The noun before "that" announces. */
    private boolean announced(int verb) {
        int mark = tree.child(verb, "mark");
        return mark > tree.from() && mark < verb && d.lower(mark).equals("that") && d.tag(mark - 1).startsWith("NN")
            && words.governor(d.lemma(mark - 1), "") == Force.PLANNED;
    }

    private boolean source(int verb) {
        for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.next(c)) {
            int first = tree.firstChild(c) < 0 ? c : Math.min(c, tree.firstChild(c));
            if (d.lower(first).equals("according")) {
                return true;
            }
        }
        return false;
    }
}
