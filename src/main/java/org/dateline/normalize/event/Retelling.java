package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.normalize.Actor;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Event;
import org.dateline.normalize.Modality;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/**
 * Fills in what one sentence leaves out and another says of the same act: an article tells its news several times and
 * gives day and place only once. An act of the lead that is dated nowhere took place by the day of publication.
 */
final class Retelling {
    private Retelling() {
    }

    /** The events with days and place completed; order and everything else stay. */
    static List<Event> complete(Document d, List<Event> events) {
        List<Event> out = new ArrayList<>(events.size());
        for (Event e : events) {
            DayRange days = e.days();
            String place = e.place();
            if (!e.background() && (days.from() == null || place == null)) {
                for (Event f : events) {
                    if (f != e && sameAct(e, f)) {
                        days = days.from() == null && f.days().from() != null ? f.days() : days;
                        place = place == null ? f.place() : place;
                    }
                }
            }
            if (days.from() == null) {
                days = published(d, e);
            }
            out.add(days == e.days() && place == e.place() ? e : new Event(e.sentence(), e.span(), e.trigger(), e.cameo(),
                e.plover(), e.mode(), e.quad(), e.source(), e.target(), place, days, e.modality(), e.claimant(),
                e.background(), e.rule(), e.confidence()));
        }
        return out;
    }

    private static boolean sameAct(Event e, Event f) {
        boolean happened = happened(e) == happened(f) && !f.background();
        return happened && e.cameo().substring(0, 2).equals(f.cameo().substring(0, 2)) && sameParties(e, f);
    }

    private static boolean happened(Event e) {
        return e.modality() == Modality.ASSERTED || e.modality() == Modality.REPORTED;
    }

    private static boolean sameParties(Event e, Event f) {
        Set<String> a = parties(e);
        return a.size() > 1 && a.equals(parties(f));
    }

    private static Set<String> parties(Event e) {
        Set<String> out = new HashSet<>();
        for (Actor a : e.source()) {
            out.add(a.country() != null ? a.country() : a.code());
        }
        for (Actor a : e.target()) {
            out.add(a.country() != null ? a.country() : a.code());
        }
        out.remove("");
        return out;
    }

    private static DayRange published(Document d, Event e) {
        Sentence s = d.sentences().get(e.sentence());
        if (d.article().publishedAt() == null || e.background() || e.modality() != Modality.ASSERTED
            || s.zone() != Zone.HEADLINE && !lead(d, s)) {
            return DayRange.UNKNOWN;
        }
        LocalDate day = d.article().publishedAt().date();
        return new DayRange(day, day, DatePrecision.DAY, DateBasis.PUBLICATION);
    }

    private static boolean lead(Document d, Sentence s) {
        int first = -1;
        for (Sentence x : d.sentences()) {
            if (x.zone() == Zone.BODY) {
                first = x.paragraph();
                break;
            }
        }
        return s.zone() == Zone.BODY && s.paragraph() == first;
    }
}
