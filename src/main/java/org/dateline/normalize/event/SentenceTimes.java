package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Document;

/** The time expressions of one sentence: which words they take, and whether they set an act in the past. */
final class SentenceTimes {
    private final Tree tree;
    private final Document d;
    private final List<Timex> times = new ArrayList<>(2);

    /** Takes the time expressions of the document; those of the sentence are kept. */
    SentenceTimes(Tree tree, List<Timex> all, int sentence) {
        this.tree = tree;
        this.d = tree.document();
        for (Timex t : all) {
            if (t.sentence() == sentence && (t.type() == TimexType.DATE || t.type() == TimexType.TIME)) {
                times.add(t);
            }
        }
    }

    /** "In <i>March</i>": the word names a time. */
    boolean take(int t) {
        for (Timex time : times) {
            if (d.start(t) >= time.span().start() && d.end(t) <= time.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all dated times of the sentence end before the given day, and one is that of a clause around the act. */
    boolean before(int act, LocalDate day) {
        boolean around = false;
        for (Timex t : times) {
            boolean dated = t.days() != null && t.days().from() != null;
            if (dated && !t.days().to().isBefore(day)) {
                return false;
            }
            int x = dated ? head(tree, t) : -1;
            for (int guard = 0; x >= 0 && !d.tag(x).startsWith("VB") && guard < 20; guard++) {
                x = tree.head(x);
            }
            around |= x >= 0 && tree.under(act, x);
        }
        return around;
    }

    /** The token of a time expression by which it hangs in the tree. */
    static int head(Tree tree, Timex time) {
        Document d = tree.document();
        int first = d.tokenAt(time.span().start());
        int t = first;
        for (int i = first; i < tree.to() && d.start(i) < time.span().end(); i++) {
            int h = tree.head(i);
            if (h < first || d.start(h) >= time.span().end()) {
                t = i;
            }
        }
        return t;
    }
}
