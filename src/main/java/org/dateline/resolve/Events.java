package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.star.BridgeEventActor;
import org.dateline.star.BridgeEventMention;
import org.dateline.star.DimArticle;
import org.dateline.star.FactEvent;

/** Events in the world from what articles tell: which mentions are one, and what they say together. */
record Events(List<FactEvent> events, List<BridgeEventMention> mentions, List<BridgeEventActor> actors) {

    static Events of(List<Telling> tellings, List<TellingActor> actors, Articles articles, Identities identities,
                     Organizations organizations) {
        Map<String, List<Act>> blocks = new TreeMap<>();
        for (Act act : acts(tellings, actors, articles, identities)) {
            blocks.computeIfAbsent(act.kind().name() + " " + act.polarity(), k -> new ArrayList<>()).add(act);
        }
        Events out = new Events(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (List<Act> block : blocks.values()) {
            for (Cluster cluster : Clusters.of(block)) {
                EventFacts facts = new EventFacts(cluster);
                out.events.add(facts.event());
                out.mentions.addAll(facts.mentions());
                out.actors.addAll(EventParties.rows(cluster, facts, organizations));
            }
        }
        return out;
    }

    private static List<Act> acts(List<Telling> tellings, List<TellingActor> actors, Articles articles,
                                  Identities identities) {
        Map<Long, List<TellingActor>> byMention = new HashMap<>();
        actors.forEach(a -> byMention.computeIfAbsent(a.mention(), k -> new ArrayList<>(2)).add(a));
        byMention.values().forEach(l -> l.sort(Comparator.comparingInt(TellingActor::ordinal)));
        List<Act> acts = new ArrayList<>(tellings.size());
        Pool pool = new Pool();
        for (Telling t : tellings) {
            List<Party> sources = new ArrayList<>(2);
            List<Party> targets = new ArrayList<>(2);
            boolean reversed = Kind.reversed(t.cameo());
            List<TellingActor> own = byMention.remove(t.key());
            for (TellingActor a : own == null ? List.<TellingActor>of() : own) {
                (a.source() != reversed ? sources : targets).add(Party.of(a, identities, pool));
            }
            DimArticle article = articles.get(t.articleKey());
            acts.add(new Act(t, sources, targets, article.isCurrent(), article.copyGroup(), article.articleId(),
                article.sourceKey(), pool));
        }
        acts.sort(Comparator.<Act>comparingInt(a -> a.telling().published())
            .thenComparingLong(a -> a.telling().articleKey())
            .thenComparingInt(a -> a.telling().sentence()).thenComparingLong(a -> a.telling().key()));
        return acts;
    }
}
