package org.dateline.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.star.BridgeEventMention;
import org.dateline.star.FactEvent;
import org.dateline.star.Keys;
import org.dateline.star.SurrogateKey;

/** What the mentions of one event say together. */
final class EventFacts {
    private static final List<String> FIRMNESS = List.of("asserted", "reported", "planned", "hypothetical", "negated");
    private static final List<String> BASIS =
        List.of("explicit", "relative", "weekday", "dateline", "publication", "unknown");

    private static final List<String> PLACE_BASIS =
        List.of("stated", "retold", "host", "parties", "setting", "unknown");

    private final Cluster cluster;
    private final List<Act> counted;
    private final List<Act> spoken;
    private final Act best;
    private final String code;
    private final boolean swapped;

    EventFacts(Cluster cluster) {
        this.cluster = cluster;
        this.counted = cluster.acts().stream().filter(Act::counted).toList();
        this.spoken = counted.isEmpty() ? cluster.acts() : counted;
        this.best = spoken.stream().min(Comparator.<Act>comparingInt(a -> FIRMNESS.indexOf(a.telling().modality()))
            .thenComparing(a -> a.telling().background())
            .thenComparing(a -> a.sources().isEmpty() || a.targets().isEmpty())
            .thenComparing(a -> !a.telling().dated())
            .thenComparingDouble(a -> -a.telling().confidence())
            .thenComparingInt(a -> a.telling().published()).thenComparingInt(a -> a.telling().sentence())
            .thenComparingLong(a -> a.telling().key())).orElseThrow();
        Tally<String> codes = new Tally<>();
        spoken.forEach(a -> codes.add(a.telling().cameo()));
        this.code = code(codes);
        this.swapped = Kind.reversed(code);
    }

    /** Whether the code tells the event from the target's side of its kind: then source and target change places. */
    boolean swapped() {
        return swapped;
    }

    /** The mention that shows the event best. */
    Act best() {
        return best;
    }

    FactEvent event() {
        Tally<Long> places = new Tally<>();
        Tally<Long> placeCountries = new Tally<>();
        Set<Long> articles = new HashSet<>();
        Set<Long> groups = new HashSet<>();
        Set<Long> publishers = new HashSet<>();
        int first = 0;
        int last = 0;
        for (Act a : spoken) {
            Telling t = a.telling();
            places.add(t.place() > 0 ? t.place() : null);
            placeCountries.add(t.placeCountry() > 0 ? t.placeCountry() : null);
            if (t.published() != 0) {
                first = first == 0 ? t.published() : Math.min(first, t.published());
                last = Math.max(last, t.published());
            }
            if (a.counted()) {
                articles.add(a.article());
                groups.add(a.copyGroup());
                publishers.add(a.publisher());
            }
        }
        long placeCountry = placeCountries.top(SurrogateKey.UNKNOWN);
        String placed = spoken.stream().map(Act::telling).filter(t -> t.placeCountry() == placeCountry)
            .map(Telling::placeBasis).min(Comparator.comparingInt(PLACE_BASIS::indexOf)).orElse("unknown");
        Telling dated = cluster.acts().stream().map(Act::telling)
            .filter(t -> t.from() == cluster.from() && t.to() == cluster.to())
            .min(Comparator.<Telling>comparingInt(t -> BASIS.indexOf(t.basis())).thenComparing(Telling::precision))
            .orElseThrow();
        return new FactEvent(cluster.key(), Keys.eventType(code), code, cluster.from(), cluster.to(),
            dated.precision(), dated.basis(), places.top(SurrogateKey.UNKNOWN),
            placeCountry, placed, country(true), country(false), first, last,
            counted.size(), articles.size(), articles.size() - groups.size(), publishers.size(), groups.size(),
            best.telling().modality(), spoken.stream().allMatch(a -> a.telling().background()),
            counted.isEmpty() ? "withdrawn" : "active", confidence(), best.telling().key());
    }

    List<BridgeEventMention> mentions() {
        long key = cluster.key();
        return cluster.acts().stream()
            .map(a -> new BridgeEventMention(a.telling().key(), key, a.counted(), a == best)).toList();
    }

    /** The code most mentions give; of several the longest, which is the most exact, then the smallest. */
    private static String code(Tally<String> codes) {
        return codes.counts().entrySet().stream().max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                Map.Entry::getValue).thenComparingInt(e -> e.getKey().length())
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).map(Map.Entry::getKey).orElse("");
    }

    private long country(boolean source) {
        SortedSet<Long> all = new TreeSet<>();
        List<Party> parties = source != swapped ? best.sources() : best.targets();
        for (Party p : parties) {
            if (p.country() > 0) {
                all.add(p.country());
            }
        }
        return all.size() == 1 ? all.first() : !all.isEmpty() ? SurrogateKey.AMBIGUOUS
            : parties.isEmpty() ? SurrogateKey.NOT_APPLICABLE : SurrogateKey.UNKNOWN;
    }

    /** That at least one independent text is right. */
    private double confidence() {
        Map<Long, Double> byGroup = new TreeMap<>();
        spoken.forEach(a -> byGroup.merge(a.copyGroup(), a.telling().confidence(), Math::max));
        double wrong = 1;
        for (double c : byGroup.values()) {
            wrong *= 1 - Math.min(1, Math.max(0, c));
        }
        return Math.round((1 - wrong) * 1000) / 1000.0;
    }
}
