package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.normalize.Actor;
import org.dateline.normalize.Event;
import org.dateline.normalize.PlaceBasis;

/**
 * The country in which an act took place that the text places nowhere, as far as its parties tell: force is used among
 * people of one country, police, a court or a crowd act at home, or the country is that of the article's news.
 */
final class Scene {
    /** Roles of those who act or are hurt abroad as well. */
    private static final List<String> ABROAD = List.of("MIL", "IGO", "IMG", "REB");

    private Scene() {
    }

    /** The events with a country in the place of none, where the parties tell; order and everything else stay. */
    static List<Event> complete(List<Event> events, Setting setting) {
        List<Event> out = new ArrayList<>(events.size());
        for (Event e : events) {
            Event placed = e;
            if (e.place() == null) {
                Set<String> source = countries(e.source());
                Set<String> target = countries(e.target());
                String home = home(e, source, target, setting);
                boolean force = Setting.local(e.cameo());
                boolean here = setting.country() != null
                    && (source.contains(setting.country()) || force && target.contains(setting.country()));
                boolean alone = target.isEmpty() || force;
                placed = home != null ? e.at(home, PlaceBasis.PARTIES)
                    : here && alone ? e.at(setting.country(), PlaceBasis.SETTING) : e;
            }
            out.add(placed);
        }
        return out;
    }

    private static String home(Event e, Set<String> source, Set<String> target, Setting setting) {
        boolean force = Setting.local(e.cameo());
        if (source.size() == 1 && source.equals(target)) {
            String one = source.iterator().next();
            return force || one.equals(setting.country()) ? one : null;
        }
        if (force && source.isEmpty() && target.size() == 1 && !abroad(e.target())) {
            return target.iterator().next();
        }
        return force && target.isEmpty() && source.size() == 1 && !abroad(e.source()) ? source.iterator().next() : null;
    }

    private static boolean abroad(List<Actor> side) {
        for (Actor a : side) {
            boolean bare = a.country() != null && a.code().equals(a.country());
            if (bare || ABROAD.stream().anyMatch(a.code()::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> countries(List<Actor> side) {
        Set<String> out = new TreeSet<>();
        for (Actor a : side) {
            if (a.country() != null) {
                out.add(a.country());
            }
        }
        return out;
    }
}
