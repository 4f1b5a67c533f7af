package org.dateline.resolve;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    private final SortedSet<Long> persons = new TreeSet<>();
    private final SortedSet<Long> sourceSides = new TreeSet<>();
    private final SortedSet<Long> targetSides = new TreeSet<>();
    private final SortedSet<Long> allSides = new TreeSet<>();
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
     */
    Act(Telling telling, List<Party> sources, List<Party> targets, boolean counted, long copyGroup, long article,
        long publisher) {
        this.telling = telling;
        this.sources = sources;
        this.targets = targets;
        this.counted = counted;
        this.copyGroup = copyGroup;
        this.article = article;
        this.publisher = publisher;
        this.kind = Kind.of(telling.cameo());
        collect(sources, sourceSides);
        collect(targets, targetSides);
        allSides.addAll(sourceSides);
        allSides.addAll(targetSides);
        complete = kind.mutual() ? allSides.size() > 1 : !sourceSides.isEmpty() && !targetSides.isEmpty();
        sides = word();
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
        return sides.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    /** Happened or is to happen, might happen, did not happen. */
    String polarity() {
        return switch (telling.modality()) {
            case "negated", "hypothetical" -> telling.modality();
            default -> "actual";
        };
    }

    private void collect(List<Party> parties, SortedSet<Long> sides) {
        for (Party p : parties) {
            if (p.person() > 0) {
                persons.add(p.person());
            }
            if (p.side() != 0) {
                sides.add(p.side());
            }
        }
    }
}
