package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.normalize.Actor;
import org.dateline.normalize.Event;
import org.dateline.normalize.Modality;
import org.dateline.text.Document;

/**
 * "The visit", "his meeting": a noun with an article or an owner names a consultation that the article tells elsewhere
 * with both its parties; where all such tellings agree, the noun's missing party is the other one of theirs.
 */
final class ToldAgain {
    private static final String CONSULTATION = "04";
    private static final String VISIT = "042";
    private static final String HOSTING = "043";

    private ToldAgain() {
    }

    /** The events with missing parties filled in; order and everything else stay. */
    static List<Event> complete(Document d, List<Event> events) {
        List<Event> out = null;
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            if (!e.cameo().startsWith(CONSULTATION) || !e.target().isEmpty() || e.source().size() != 1 || e.background()
                || !definite(d, e)) {
                continue;
            }
            List<Actor> other = other(e, events);
            if (!other.isEmpty()) {
                out = out == null ? new ArrayList<>(events) : out;
                out.set(i, e.towards(other));
            }
        }
        return out == null ? events : out;
    }

    private static boolean definite(Document d, Event e) {
        int t = d.tokenAt(e.trigger().start());
        if (t < 0 || !d.tag(t).equals("NN") || Character.isUpperCase(d.token(t).charAt(0))) {
            return false;
        }
        int first = d.sentenceOf(t).firstToken();
        int before = t - 1;
        while (before > first && (d.tag(before).startsWith("JJ") || d.tag(before).startsWith("NN") || d.tag(before).equals("CD"))) {
            before--;
        }
        String tag = before < first ? "" : d.tag(before);
        return tag.equals("POS") || tag.equals("PRP$") || tag.equals("DT") && d.lower(before).startsWith("th");
    }

    /** The one party besides the event's own with which the article tells of the same act; empty when there are several. */
    private static List<Actor> other(Event e, List<Event> events) {
        Actor own = e.source().get(0);
        List<Actor> found = List.of();
        for (Event f : events) {
            boolean visits = e.cameo().equals(VISIT) && (f.cameo().equals(VISIT) || f.cameo().equals(HOSTING));
            boolean alike = visits || e.cameo().regionMatches(0, f.cameo(), 0, 3) && !e.cameo().equals(VISIT);
            if (f == e || !alike || f.target().isEmpty() || f.source().isEmpty() || f.background() || happened(e) != happened(f)) {
                continue;
            }
            boolean hosted = f.cameo().equals(HOSTING) != e.cameo().equals(HOSTING);
            List<Actor> side = hosted ? f.target() : f.source();
            List<Actor> opposite = hosted ? f.source() : f.target();
            if (!visits && !has(side, own)) {
                List<Actor> swap = side;
                side = opposite;
                opposite = swap;
            }
            if (!has(side, own) || has(opposite, own)) {
                continue;
            }
            if (!found.isEmpty() && !agree(found, opposite)) {
                return List.of();
            }
            found = found.isEmpty() ? opposite : found;
        }
        return found;
    }

    private static boolean happened(Event e) {
        return e.modality() == Modality.ASSERTED || e.modality() == Modality.REPORTED;
    }

    private static boolean has(List<Actor> side, Actor own) {
        return side.stream().anyMatch(a -> same(a, own));
    }

    private static boolean agree(List<Actor> a, List<Actor> b) {
        return a.stream().allMatch(x -> b.stream().anyMatch(y -> same(x, y)));
    }

    /** One person, or the same country where at most one of the two is named as a person. */
    private static boolean same(Actor a, Actor b) {
        if (a.person() != null && b.person() != null) {
            return a.person().equals(b.person());
        }
        return a.country() != null ? a.country().equals(b.country()) : !a.code().isEmpty() && a.code().equals(b.code());
    }
}
