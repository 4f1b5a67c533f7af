package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.dateline.star.SurrogateKey;

/** Mentions of one event, the ones that found it first. */
final class Cluster {
    private final Kind kind;
    private final String polarity;
    private final String sides;
    private final int from;
    private final int to;
    private final int undatedAt;
    private final List<Act> acts = new ArrayList<>();
    private final Set<Long> persons = new HashSet<>();
    private final Set<Long> places = new HashSet<>();
    private long personMark;
    private long placeMark;

    /** A new event, with the mention that founds it. */
    Cluster(Act first) {
        this.kind = first.kind();
        this.polarity = first.polarity();
        this.sides = first.sides();
        this.from = first.telling().from();
        this.to = first.telling().to();
        this.undatedAt = from == 0 ? first.telling().published() : 0;
        add(first);
    }

    /** Stays the same while later articles add mentions. */
    long key() {
        return SurrogateKey.of("event", kind.name(), polarity, sides, from, to, undatedAt, personMark, placeMark);
    }

    void add(Act act) {
        acts.add(act);
        SortedSet<Long> named = act.persons();
        if (personMark == 0 && !named.isEmpty()) {
            personMark = named.first();
        }
        persons.addAll(named);
        long place = act.telling().place();
        if (place > 0) {
            placeMark = domestic() && placeMark == 0 ? place : placeMark;
            places.add(place);
        }
    }

    Kind kind() {
        return kind;
    }

    /** Its two sides as one word. */
    String sides() {
        return sides;
    }

    List<Act> acts() {
        return acts;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean dated() {
        return from != 0 && from == to;
    }

    /** Whether a mention of the same kind, sides and day can tell of this event: persons and, at home, place agree. */
    boolean fits(Act act) {
        SortedSet<Long> named = act.persons();
        boolean samePersons = named.isEmpty() || persons.isEmpty() || named.stream().anyMatch(persons::contains);
        long place = act.telling().place();
        boolean samePlace = !domestic() || place <= 0 || places.isEmpty() || places.contains(place);
        return samePersons && samePlace;
    }

    /** Within one country many like things happen a day, so that only the place tells them apart. */
    private boolean domestic() {
        return sides.indexOf('>') < 0;
    }
}
