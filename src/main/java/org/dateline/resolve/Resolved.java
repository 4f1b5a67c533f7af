package org.dateline.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.star.BridgeEventActor;
import org.dateline.star.BridgeEventMention;
import org.dateline.star.BridgePersonAlias;
import org.dateline.star.DimArticle;
import org.dateline.star.DimOrganization;
import org.dateline.star.DimPerson;
import org.dateline.star.DimPlace;
import org.dateline.star.DimSource;
import org.dateline.star.FactEvent;
import org.dateline.star.Row;

/** The tables that need more than one article. */
public record Resolved(List<DimArticle> articles, List<DimSource> sources, List<DimPerson> persons,
                       List<BridgePersonAlias> aliases, List<DimOrganization> organizations, List<DimPlace> places,
                       List<FactEvent> events, List<BridgeEventMention> eventMentions,
                       List<BridgeEventActor> eventActors) {

    /** The rows by the record of their table. */
    public Map<Class<? extends Row>, List<? extends Row>> tables() {
        Map<Class<? extends Row>, List<? extends Row>> tables = new LinkedHashMap<>();
        tables.put(DimArticle.class, articles);
        tables.put(DimSource.class, sources);
        tables.put(DimPerson.class, persons);
        tables.put(BridgePersonAlias.class, aliases);
        tables.put(DimOrganization.class, organizations);
        tables.put(DimPlace.class, places);
        tables.put(FactEvent.class, events);
        tables.put(BridgeEventMention.class, eventMentions);
        tables.put(BridgeEventActor.class, eventActors);
        return tables;
    }
}
