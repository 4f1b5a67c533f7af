package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryBasis;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Event;
import org.dateline.normalize.Modality;
import org.dateline.normalize.PlaceBasis;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/**
 * Fills in what one sentence leaves out and another says of the same act: an article tells its news several times and
 * gives day and place only once. An act that is dated nowhere, told in the lead or as news of the day ({@link NewsTense}),
 * took place on the day that the lead gives (basis {@code dateline}) or on that of publication (basis
 * {@code publication}). What follows a sentence about older days stays without one.
 */
final class Retelling {
    /** Days after which what is told is no longer the news. */
    static final int STALE = 7;
    /** Roots whose codes tell one act in several words: a visit, its talks and its welcome; an attack and its dead. */
    private static final Set<String> LIKE = Set.of("04", "14", "18", "19");

    private Retelling() {
    }

    /** The events with days and place completed; order and everything else stay. */
    static List<Event> complete(Document d, List<Event> events, List<Timex> times) {
        LocalDate published = d.article().publishedAt() == null ? null : d.article().publishedAt().date();
        DayRange news = published == null ? DayRange.UNKNOWN : news(d, times, published);
        List<Event> out = new ArrayList<>(events.size());
        Set<Integer> present = new HashSet<>();
        for (Event e : events) {
            if (e.days().basis() == DateBasis.PUBLICATION) {
                present.add(e.sentence());
            }
        }
        Map<Event, Set<String>> known = new IdentityHashMap<>();
        int past = -2;
        for (Event e : events) {
            DayRange days = e.days();
            String place = e.place();
            if (!e.background() && (open(days) || place == null)) {
                for (Event f : events) {
                    if (f != e && sameAct(e, f, known)) {
                        days = open(days) && !open(f.days()) && near(days, f.days()) ? f.days() : days;
                        place = place == null ? f.place() : place;
                    }
                }
            }
            if (days.basis() == DateBasis.PUBLICATION) {
                boolean follows = past == e.sentence() - 1 && !e.cameo().equals("010")
                    && !leads(d, d.sentences().get(e.sentence()));
                days = follows ? DayRange.UNKNOWN : news;
                past = follows ? e.sentence() : past;
            } else if (!present.contains(e.sentence()) && days.to() != null && published != null
                && days.to().isBefore(published.minusDays(STALE))) {
                past = e.sentence();
            }
            Event dated = days == e.days() ? e : e.on(days);
            out.add(place == e.place() ? dated : dated.at(place, PlaceBasis.RETOLD));
        }
        return out;
    }

    private static boolean open(DayRange days) {
        return days.from() == null || days.basis() == DateBasis.PUBLICATION;
    }

    /** An act told as news of the day may have been on a day that another sentence gives, but not weeks before. */
    private static boolean near(DayRange days, DayRange other) {
        return days.from() == null || !other.to().isBefore(days.from().minusDays(STALE));
    }

    /** The day of publication. */
    static DayRange publication(LocalDate published) {
        return new DayRange(published, published, DatePrecision.DAY, DateBasis.PUBLICATION);
    }

    /** The day of the news: the last day that the first sentences give, of the three before publication; else this one. */
    private static DayRange news(Document d, List<Timex> times, LocalDate published) {
        DayRange best = null;
        int lead = firstParagraph(d);
        for (Timex t : times) {
            Sentence s = d.sentences().get(t.sentence());
            DayRange r = t.days();
            boolean told = s.zone() == Zone.BODY && s.paragraph() == lead && t.sentence() <= firstSentence(d) + 1;
            if (told && r != null && r.from() != null && r.from().equals(r.to()) && !r.to().isAfter(published)
                && !r.to().isBefore(published.minusDays(3)) && (best == null || r.to().isAfter(best.to()))) {
                best = new DayRange(r.from(), r.to(), DatePrecision.DAY, DateBasis.DATELINE);
            }
        }
        return best == null || best.from().equals(published) ? publication(published) : best;
    }

    private static boolean sameAct(Event e, Event f, Map<Event, Set<String>> known) {
        boolean alike = !f.background() && (happened(e) ? happened(f) : e.modality() == f.modality());
        boolean may = e.modality() == Modality.HYPOTHETICAL || e.modality() == Modality.NEGATED;
        int digits = !may && LIKE.contains(e.cameo().substring(0, 2)) ? 2 : 3;
        return alike && e.cameo().regionMatches(0, f.cameo(), 0, digits) && sameParties(e, f, known) && !otherPeople(e, f);
    }

    /** Whether both name persons of one country and not the same: another minister's visit. */
    private static boolean otherPeople(Event e, Event f) {
        Set<String> people = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (Actor a : both(e)) {
            if (a.person() != null) {
                people.add(a.person());
                countries.add(a.country());
            }
        }
        boolean other = false;
        for (Actor a : both(f)) {
            if (a.person() != null && people.contains(a.person())) {
                countries.remove(a.country());
            }
        }
        for (Actor a : both(f)) {
            other |= a.person() != null && a.country() != null && countries.contains(a.country());
        }
        return other;
    }

    private static List<Actor> both(Event e) {
        List<Actor> all = new ArrayList<>(e.source());
        all.addAll(e.target());
        return all;
    }

    private static boolean happened(Event e) {
        return e.modality() == Modality.ASSERTED || e.modality() == Modality.REPORTED;
    }

    private static boolean sameParties(Event e, Event f, Map<Event, Set<String>> known) {
        Set<String> a = known.computeIfAbsent(e, Retelling::parties);
        return a.size() > 1 && a.equals(known.computeIfAbsent(f, Retelling::parties));
    }

    private static Set<String> parties(Event e) {
        Set<String> out = new HashSet<>();
        for (Actor a : both(e)) {
            boolean land = a.country() != null && (a.countryBasis() != CountryBasis.SETTING || Setting.national(a));
            out.add(land ? a.country() : a.code());
        }
        out.remove("");
        return out;
    }

    /** Whether a sentence is the headline or stands in the first paragraph. */
    static boolean leads(Document d, Sentence s) {
        return s.zone() == Zone.HEADLINE || s.zone() == Zone.BODY && s.paragraph() == firstParagraph(d);
    }

    private static int firstParagraph(Document d) {
        int s = firstSentence(d);
        return s < 0 ? -1 : d.sentences().get(s).paragraph();
    }

    private static int firstSentence(Document d) {
        for (Sentence x : d.sentences()) {
            if (x.zone() == Zone.BODY) {
                return x.index();
            }
        }
        return -1;
    }
}
