package org.dateline.normalize.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.normalize.DateBasis;

/** What relative expressions count from: the publication, and the dates the story has named so far. One a document. */
final class Anchor {
    private final LocalDate publication;
    private final Map<Grain, Meaning> latest = new EnumMap<>(Grain.class);
    private final Map<Grain, Integer> latestSentence = new EnumMap<>(Grain.class);
    private final Map<Grain, Integer> latestOrder = new EnumMap<>(Grain.class);
    private final Map<DayOfWeek, LocalDate> named = new EnumMap<>(DayOfWeek.class);
    private int order;
    private Meaning reference;
    private int referenceSentence = -1;
    private int sentence;

    Anchor(LocalDate publication) {
        this.publication = publication;
    }

    /** Publication day, null when not known. */
    LocalDate publication() {
        return publication;
    }

    /** Says where the text has got to. */
    void enter(int sentenceNumber) {
        sentence = sentenceNumber;
    }

    /** Takes note of a date the story names. */
    void saw(Meaning m) {
        if (m.grain() != null && m.dated()) {
            if (m.basis() == DateBasis.WEEKDAY && m.grain() == Grain.DAY) {
                named.put(m.first().getDayOfWeek(), m.first());
            }
            reference = m;
            referenceSentence = sentence;
            latest.put(m.grain(), m);
            latestOrder.put(m.grain(), order++);
            latestSentence.put(m.grain(), sentence);
        }
    }

    /** The story's last date; the publication day before the first one; null when neither is known. */
    Meaning reference() {
        if (reference != null) {
            return reference;
        }
        return publication == null ? null : Meaning.stretch(Grain.DAY, publication, DateBasis.RELATIVE);
    }

    /**
     * The story's last date that is no wider than a unit counted from it: days are not counted from a year. The publication
     * day when the story named none; a date without days when the story has just moved to a wide one far from publication.
     */
    Meaning referenceFor(Grain unit) {
        Grain widest = unit == null ? Grain.DAY : unit;
        Meaning recent = recentReference();
        if (recent != null && recent.grain().compareTo(widest) > 0 && !holdsPublication(recent)) {
            return Meaning.open(null, widest);
        }
        Meaning best = null;
        int bestOrder = -1;
        for (Map.Entry<Grain, Meaning> e : latest.entrySet()) {
            if (widest.compareTo(e.getKey()) >= 0 && latestOrder.get(e.getKey()) > bestOrder) {
                best = e.getValue();
                bestOrder = latestOrder.get(e.getKey());
            }
        }
        return best != null ? best : publication == null ? null : Meaning.stretch(Grain.DAY, publication, DateBasis.RELATIVE);
    }

    private boolean holdsPublication(Meaning m) {
        return publication != null && !publication.isBefore(m.first()) && !publication.isAfter(m.last());
    }

    /** The story's last date when this sentence or the one before named it, else null. */
    Meaning recentReference() {
        return reference != null && sentence - referenceSentence <= 1 ? reference : null;
    }

    /** Whether the story's last date stands in this very sentence. */
    boolean sameSentence() {
        return reference != null && sentence == referenceSentence;
    }

    /** The day that the story last meant by the name of a weekday, null when it named none. */
    LocalDate named(DayOfWeek weekday) {
        return named.get(weekday);
    }

    /** Last date of a width that the story named, null when none. */
    Meaning latest(Grain grain) {
        return latest.get(grain);
    }

    /** Last date of a width if it was named at most so many sentences before, else null. */
    Meaning latestWithin(Grain grain, int sentences) {
        return latest.containsKey(grain) && sentence - latestSentence.get(grain) <= sentences ? latest.get(grain) : null;
    }
}
