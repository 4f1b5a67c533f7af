package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.star.Keys;

/**
 * Puts mentions of one kind together. Mentions with the same sides and the same day are one event when persons agree;
 * one that gives a span of days joins the only event inside it; one without a day joins the nearest event of its own
 * text or one of the days before its publication; one that names only one side joins an event of its own text. Versions
 * and copies of an article are one text.
 */
final class Clusters {
    private static final int LONGEST_SPAN = 92;
    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 1;

    private final Map<String, TreeMap<Integer, List<Cluster>>> datedBySides = new HashMap<>();
    private final Map<String, List<Cluster>> byDay = new HashMap<>();
    private final Map<Long, Set<Told>> byText = new HashMap<>();
    private final List<Cluster> all = new ArrayList<>();

    /** An event told in a sentence of a text. */
    private record Told(Cluster cluster, int sentence) {
    }

    private Clusters() {
    }

    /** The events of a block, each mention in exactly one; mentions in order of publication. */
    static List<Cluster> of(List<Act> block) {
        Clusters clusters = new Clusters();
        // Those that say more found the events that those that say less then join.
        clusters.pass(block, a -> a.complete() && a.telling().dated() && !a.persons().isEmpty());
        clusters.pass(block, a -> a.complete() && a.telling().dated() && a.persons().isEmpty());
        clusters.pass(block, a -> a.complete() && a.telling().ranged());
        clusters.pass(block, a -> a.complete() && !a.telling().dated() && !a.telling().ranged());
        clusters.pass(block, a -> !a.complete() && a.telling().dated());
        clusters.pass(block, a -> !a.complete() && !a.telling().dated());
        return clusters.all;
    }

    private void pass(List<Act> block, Predicate<Act> which) {
        block.stream().filter(which).forEach(act -> {
            Cluster home = home(act);
            if (home == null) {
                found(act);
            } else {
                home.add(act);
                remember(home, act);
            }
        });
    }

    private Cluster home(Act act) {
        Telling t = act.telling();
        String sides = act.sides();
        if (t.dated()) {
            Cluster sameDay = first(byDay.get(sides + " " + t.from()), act);
            return sameDay != null || act.complete() ? sameDay
                : inText(act, c -> c.from() <= t.from() && t.from() <= c.to());
        }
        if (!act.complete()) {
            Cluster own = inText(act, c -> inside(c, t));
            return own != null ? own : first(byDay.get(sides + " " + stamp(act)), act);
        }
        Cluster own = inText(act, c -> c.sides().equals(sides) && inside(c, t));
        if (own != null) {
            return own;
        }
        if (t.ranged()) {
            Cluster same = first(byDay.get(sides + " " + stamp(act)), act);
            return same != null ? same : only(datedBySides.get(sides), act);
        }
        Cluster near = nearest(sides, act);
        return near != null ? near : first(byDay.get(sides + " " + stamp(act)), act);
    }

    private void found(Act act) {
        String sides = act.sides();
        Cluster cluster = new Cluster(act);
        all.add(cluster);
        if (cluster.dated()) {
            datedBySides.computeIfAbsent(sides, k -> new TreeMap<>())
                .computeIfAbsent(cluster.from(), k -> new ArrayList<>()).add(cluster);
        }
        byDay.computeIfAbsent(sides + " " + stamp(act), k -> new ArrayList<>()).add(cluster);
        remember(cluster, act);
    }

    private void remember(Cluster cluster, Act act) {
        byText.computeIfAbsent(act.copyGroup(), k -> new LinkedHashSet<>())
            .add(new Told(cluster, act.telling().sentence()));
    }

    /** The nearest fitting event of the same text, its versions and copies included, whose sides hold the mention's. */
    private Cluster inText(Act act, Predicate<Cluster> days) {
        Told nearest = null;
        int least = Integer.MAX_VALUE;
        for (Told t : byText.getOrDefault(act.copyGroup(), Set.of())) {
            int distance = Math.abs(t.sentence - act.telling().sentence());
            if (distance < least && days.test(t.cluster) && t.cluster.fits(act) && holds(t.cluster, act)) {
                nearest = t;
                least = distance;
            }
        }
        return nearest == null ? null : nearest.cluster;
    }

    private static boolean holds(Cluster c, Act act) {
        Act first = c.acts().get(0);
        return c.kind().mutual() ? first.allSides().containsAll(act.allSides())
            : first.sourceSides().containsAll(act.sourceSides()) && first.targetSides().containsAll(act.targetSides());
    }

    private static boolean inside(Cluster c, Telling t) {
        if (t.from() == 0 || c.from() == 0) {
            return true;
        }
        return t.from() <= c.from() && c.to() <= t.to();
    }

    private static Cluster first(List<Cluster> candidates, Act act) {
        return candidates == null ? null : candidates.stream().filter(c -> c.fits(act)).findFirst().orElse(null);
    }

    /** The only fitting event on the days of a mention that gives a span of days; none when the span is long. */
    private static Cluster only(TreeMap<Integer, List<Cluster>> dated, Act act) {
        Telling t = act.telling();
        if (dated == null || Days.between(t.from(), t.to()) > LONGEST_SPAN) {
            return null;
        }
        List<Cluster> fit = dated.subMap(t.from(), true, t.to(), true).values().stream().flatMap(List::stream)
            .filter(c -> c.fits(act)).limit(2).toList();
        return fit.size() == 1 ? fit.get(0) : null;
    }

    private Cluster nearest(String sides, Act act) {
        int published = act.telling().published();
        TreeMap<Integer, List<Cluster>> dated = datedBySides.get(sides);
        if (dated == null || published == 0) {
            return null;
        }
        LocalDate day = Days.of(published);
        int first = Keys.day(day.minusDays(DAYS_BEFORE));
        int last = Keys.day(day.plusDays(DAYS_AFTER));
        return dated.subMap(first, true, last, true).values().stream().flatMap(List::stream).filter(c -> c.fits(act))
            .min(Comparator.comparingLong(c -> Math.abs(Days.between(c.from(), published)))).orElse(null);
    }

    private static String stamp(Act act) {
        Telling t = act.telling();
        return t.dated() ? Integer.toString(t.from()) : t.from() != 0 ? t.from() + "-" + t.to() : "u" + t.published();
    }
}
