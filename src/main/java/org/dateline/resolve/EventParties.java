package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.star.BridgeEventActor;
import org.dateline.star.SurrogateKey;

/** The parties of an event with their shares of each role. */
final class EventParties {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    private EventParties() {
    }

    /** Rows of one event; parties that only name a country give way to those who act for it in the same role. */
    static List<BridgeEventActor> rows(Cluster cluster, EventFacts facts, Organizations organizations) {
        Map<Long, Seen> bySource = new TreeMap<>();
        Map<Long, Seen> byTarget = new TreeMap<>();
        for (Act act : cluster.acts()) {
            act.sources().forEach(p -> see(p, bySource));
            act.targets().forEach(p -> see(p, byTarget));
        }
        if (cluster.kind().mutual()) {
            Set<Long> both = new TreeSet<>(bySource.keySet());
            both.retainAll(byTarget.keySet());
            both.forEach(k -> (bySource.get(k).mentions >= byTarget.get(k).mentions ? byTarget : bySource).remove(k));
        }
        Set<Long> acting = represented(bySource.values());
        Set<Long> actedUpon = represented(byTarget.values());
        if (cluster.kind().mutual()) {
            acting.addAll(actedUpon);
            actedUpon = acting;
        }
        List<BridgeEventActor> rows = new ArrayList<>();
        long event = cluster.key();
        role(event, facts.swapped() ? TARGET : SOURCE, exact(bySource, acting), organizations, rows);
        role(event, facts.swapped() ? SOURCE : TARGET, exact(byTarget, actedUpon), organizations, rows);
        return rows;
    }

    private static void see(Party p, Map<Long, Seen> parties) {
        long key = p.key() != 0 ? p.key() : SurrogateKey.of("actor_words", p.surface());
        parties.computeIfAbsent(key, k -> new Seen()).add(p);
    }

    /**
     * Leaves out a country, and whoever is known by words only, where somebody more exact stands for it; people only taken
     * for some of the country are others.
     */
    private static Map<Long, Seen> exact(Map<Long, Seen> parties, Set<Long> represented) {
        boolean known = parties.values().stream().anyMatch(s -> s.party.key() != 0);
        Map<Long, Seen> kept = new TreeMap<>();
        for (Map.Entry<Long, Seen> e : parties.entrySet()) {
            Party p = e.getValue().party;
            boolean state = p.countryBasis().equals("named") || p.code().contains("GOV");
            boolean spare = p.person() <= 0 && state && represented.contains(p.country()) || known && p.key() == 0;
            if (!spare) {
                kept.put(e.getKey(), e.getValue());
            }
        }
        return kept;
    }

    /** Countries for which a person acts. */
    private static Set<Long> represented(Iterable<Seen> parties) {
        Set<Long> countries = new TreeSet<>();
        for (Seen s : parties) {
            if (s.party.person() > 0 && s.party.country() > 0) {
                countries.add(s.party.country());
            }
        }
        return countries;
    }

    private static void role(long event, String role, Map<Long, Seen> parties, Organizations organizations,
                             List<BridgeEventActor> rows) {
        int n = parties.size();
        parties.forEach((key, s) -> {
            Party p = s.party;
            String organization = p.organization() > 0 ? organizations.name(p.organization()) : null;
            String label = p.person() <= 0 && organization != null ? organization : s.surfaces.top("");
            long row = SurrogateKey.of("event_actor", event, role, key);
            rows.add(new BridgeEventActor(row, event, role, key, p.person(), p.organization(), p.country(),
                p.countryBasis(), s.codes.top(""), label, 1.0 / n, s.mentions));
        });
    }

    /** A party over all mentions. */
    private static final class Seen {
        private final Tally<String> surfaces = new Tally<>();
        private final Tally<String> codes = new Tally<>();
        private Party party;
        private int mentions;

        void add(Party p) {
            boolean surer = party == null || party.country() <= 0 && p.country() > 0
                || party.country() == p.country() && !party.countryBasis().equals(p.countryBasis())
                && p.countryBasis().equals("named");
            party = surer ? p : party;
            surfaces.add(p.surface());
            if (!p.code().isEmpty()) {
                codes.add(p.code());
            }
            mentions++;
        }
    }
}
