package org.dateline.normalize.event;

import java.time.LocalDate;
import org.dateline.mention.EventSense;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
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

    /** "Has yet <i>to withdraw</i>": not done so far. */
    boolean pending(int v) {
        return v - 2 >= tree.from() && d.lower(v - 1).equals("to") && d.lower(v - 2).equals("yet");
    }

    /**
     * Whether a meeting or journey told as a fact has its day still to come: "ahead of the summit next week", "opens on
     * Friday". Of other acts such a day is more often that of a word beside them.
     */
    boolean ahead(EventSense sense, int head, DayRange days, LocalDate published) {
        if (!sense.cameo().startsWith("04") || published == null || days.from() == null
            || !days.from().isAfter(published)) {
            return false;
        }
        boolean near = days.precision() == DatePrecision.DAY || days.precision() == DatePrecision.WEEK;
        String tag = d.tag(head);
        if (tag.startsWith("NN")) {
            return sense.kind() == EventSense.Kind.NOUN && (near || days.precision() == DatePrecision.MONTH);
        }
        return near && tree.child(head, "nsubj") >= 0
            && (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB") || tag.equals("VBG") && present(head));
    }

    /** "Is travelling". */
    private boolean present(int v) {
        int aux = tree.child(v, "aux");
        return aux >= 0 && (d.tag(aux).equals("VBZ") || d.tag(aux).equals("VBP"));
    }
}
