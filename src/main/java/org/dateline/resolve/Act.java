package org.dateline.resolve;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;

/** An event mention with its parties, ready to be compared with others. */
final class Act {
    private final Telling telling;
    private final List<Party> sources;
    private final List<Party> targets;
    private final boolean counted;
    private final long copyGroup;
    private final long article;
    private final long publisher;
    private final Kind kind;
    private final SortedSet<Long> persons;
    private final SortedSet<Long> sourceSides;
    private final SortedSet<Long> targetSides;
    private final SortedSet<Long> allSides;
    private final boolean complete;
    private final String sides;

    /**
     * Joins what is known of a mention.
     *
     * @param telling the mention
     * @param sources who acts, in the orientation of the kind
     * @param targets towards whom
     * @param counted the article version is current
     * @param copyGroup group of copies of the article
     * @param article the article, whatever its version
     * @param publisher key of its source
     * @param pool holds what acts have in common
     */
    Act(Telling telling, List<Party> sources, List<Party> targets, boolean counted, long copyGroup, long article,
        long publisher, Pool pool) {
        this.telling = telling;
        this.sources = sources;
        this.targets = targets;
        this.counted = counted;
        this.copyGroup = copyGroup;
        this.article = article;
        this.publisher = publisher;
        this.kind = Kind.of(telling.cameo());
        sourceSides = pool.keys(sides(sources));
        targetSides = pool.keys(sides(targets));
        allSides = pool.keys(union(sourceSides, targetSides));
        persons = pool.keys(union(persons(sources), persons(targets)));
        complete = kind.mutual() ? allSides.size() > 1 : !sourceSides.isEmpty() && !targetSides.isEmpty();
        sides = pool.word(word());
    }

    Telling telling() {
        return telling;
    }

    List<Party> sources() {
        return sources;
    }

    List<Party> targets() {
        return targets;
    }

    boolean counted() {
        return counted;
    }

    long copyGroup() {
        return copyGroup;
    }

    long article() {
        return article;
    }

    long publisher() {
        return publisher;
    }

    /** What sort of act it is, wide enough that two reports of one event give the same. */
    Kind kind() {
        return kind;
    }

    /** Persons among the parties. */
    SortedSet<Long> persons() {
        return persons;
    }

    SortedSet<Long> sourceSides() {
        return sourceSides;
    }

    SortedSet<Long> targetSides() {
        return targetSides;
    }

    SortedSet<Long> allSides() {
        return allSides;
    }

    /** Both sides are known; where an act needs no other side, as in a protest, the one that acts. */
    boolean complete() {
        return complete;
    }

    /** Both sides as one word, with a &gt; in it where they are two. */
    String sides() {
        return sides;
    }

    private String word() {
        if (kind.mutual()) {
            return allSides.size() > 1 ? join(allSides) + ">" : join(allSides);
        }
        return join(sourceSides) + (allSides.size() < 2 ? "|" : ">") + join(targetSides);
    }

    private static String join(SortedSet<Long> sides) {
        StringBuilder out = new StringBuilder();
        for (Long side : sides) {
            out.append(out.length() == 0 ? "" : "+").append(side.longValue());
        }
        return out.toString();
    }

    /** Happened or is to happen, might happen, did not happen. */
    String polarity() {
        return switch (telling.modality()) {
            case "negated", "hypothetical" -> telling.modality();
            default -> "actual";
        };
    }

    private static SortedSet<Long> sides(List<Party> parties) {
        return keys(parties, Party::side, k -> k != 0);
    }

    private static SortedSet<Long> persons(List<Party> parties) {
        return keys(parties, Party::person, k -> k > 0);
    }

    private static SortedSet<Long> keys(List<Party> parties, ToLongFunction<Party> of, LongPredicate known) {
        SortedSet<Long> keys = Collections.emptySortedSet();
        for (Party p : parties) {
            long key = of.applyAsLong(p);
            if (known.test(key)) {
                keys = keys.isEmpty() ? new TreeSet<>() : keys;
                keys.add(key);
            }
        }
        return keys;
    }

    /** Both sets as one; most acts have one side or none, and of a million acts no set is made without need. */
    private static SortedSet<Long> union(SortedSet<Long> a, SortedSet<Long> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        SortedSet<Long> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
