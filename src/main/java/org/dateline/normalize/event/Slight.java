package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.normalize.Event;
import org.dateline.normalize.Events;
import org.dateline.normalize.Modality;
import org.dateline.text.Document;
import org.dateline.text.Zone;

/**
 * Acts that the text hardly tells: they are done to nobody, or only might be done by nobody known, and a word names
 * them that seldom stands for an act.
 */
final class Slight {
    /** The score by its evidence below which an act without one of its sides is more often a topic. */
    private static final double FLOOR = 0.32;
    /** The same for what is only meant to be done: "had the means <i>to negotiate</i>". */
    private static final double FLOOR_MEANT = 0.44;

    private Slight() {
    }

    /** The events without those; each of those is added to the refused ones. */
    static List<Event> drop(Document d, List<Event> events, List<Events.Refused> refused) {
        List<Event> out = new ArrayList<>(events.size());
        for (Event e : events) {
            double score = Calibration.shipped().score(e.confidence());
            boolean bare = e.target().isEmpty() || e.source().isEmpty() && e.modality() == Modality.HYPOTHETICAL;
            if (bare && score < (e.target().isEmpty() && meant(d, e) ? FLOOR_MEANT : FLOOR)
                && d.sentences().get(e.sentence()).zone() != Zone.HEADLINE) {
                refused.add(new Events.Refused(e.trigger(), e.sentence(), e.rule(), "only a topic"));
            } else {
                out.add(e);
            }
        }
        return out;
    }

    private static boolean meant(Document d, Event e) {
        int t = d.tokenAt(e.trigger().start());
        return t > 0 && d.tag(t).equals("VB") && d.lower(t - 1).equals("to");
    }
}
