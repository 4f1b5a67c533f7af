package org.dateline.normalize.event;

import org.dateline.text.Document;

/** What the form of a clause says of its verb where no word of modality stands: a wish, a modal that the tree lost. */
final class Mood {
    private final ModalityWords words;
    private final Tree tree;
    private final Document d;

    Mood(ModalityWords words, Tree tree) {
        this.words = words;
        this.tree = tree;
        this.d = tree.document();
    }

    /** "Will <i>resume</i>": whatever its tag, the word is a verb. */
    boolean behindModal(int t) {
        return t > tree.from() && d.tag(t - 1).equals("MD");
    }

    /** A verb that was tagged as a noun and so has not got its modal in the tree. */
    boolean loneModal(int v) {
        return d.tag(v).startsWith("NN") && behindModal(v) && tree.head(v - 1) != v;
    }

    /** "That he <i>be</i> tried": a bare base form behind a subject tells what somebody wants. */
    boolean wished(int v) {
        int be = -1;
        boolean subject = false;
        for (int c = tree.firstChild(v); c >= 0 && c < v; c = tree.next(c)) {
            if (tree.is(c, "aux")) {
                if (be >= 0 || !d.lower(c).equals("be")) {
                    return false;
                }
                be = c;
            }
            subject |= be < 0 && tree.is(c, "nsubj");
        }
        return be >= 0 && subject && d.tag(v).equals("VBN");
    }

    /**
     * The verb that an occasion belongs to: "during her visit both will sign, he said" is about what is said, though
     * the tree may hang the phrase on the verb of speech.
     */
    int occasion(int noun, int verb) {
        if (noun < verb && tree.is(noun, "obl") && words.speech(d.lemma(verb)) != null) {
            for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.next(c)) {
                if (c > noun && (tree.is(c, "ccomp") || tree.is(c, "parataxis"))) {
                    return c;
                }
            }
        }
        return verb;
    }
}
