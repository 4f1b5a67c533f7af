package org.dateline.star;

import java.util.List;
import org.dateline.extract.Extraction;
import org.dateline.normalize.Actor;
import org.dateline.normalize.Event;

/** Event mentions of one article and their actors as rows. */
final class EventRows {
    private final Extraction x;
    private final long articleKey;
    private final int day;
    private final Entities entities;
    private final Spot.Finder spots;
    private final UniqueKeys keys;

    EventRows(Extraction x, long articleKey, int day, Entities entities, Spot.Finder spots) {
        this.x = x;
        this.articleKey = articleKey;
        this.day = day;
        this.entities = entities;
        this.spots = spots;
        this.keys = new UniqueKeys(articleKey);
    }

    void addTo(List<Row> rows) {
        for (Event e : x.events().events()) {
            FactEventMention mention = mention(e);
            rows.add(mention);
            actors(mention.eventMentionKey(), "source", e.source(), rows);
            actors(mention.eventMentionKey(), "target", e.target(), rows);
        }
    }

    private FactEventMention mention(Event e) {
        Spot s = spots.at(e.span(), e.sentence());
        Spot trigger = spots.at(e.trigger(), e.sentence());
        long person = entities.person(e.claimant(), SurrogateKey.NOT_APPLICABLE);
        long organization = entities.organization(e.claimant(), SurrogateKey.NOT_APPLICABLE);
        boolean country = e.claimant() != null && person == SurrogateKey.NOT_APPLICABLE
            && organization == SurrogateKey.NOT_APPLICABLE;
        long type = Keys.eventType(e.cameo());
        return new FactEventMention(keys.next("event_mention", trigger, type), articleKey, day, type,
            Safe.text(e.cameo()), e.quad(), e.plover(), e.mode(), Safe.from(e.days()), Safe.to(e.days()),
            e.days().precision().word(), e.days().basis().word(), entities.place(e.place()),
            Keys.country(entities.placeCountry(e.place())), e.placeBasis().word(), e.modality().word(), person, organization,
            country ? Keys.country(e.claimant()) : SurrogateKey.NOT_APPLICABLE, e.background(), trigger.surface(),
            trigger.start(), trigger.end(), spots.sentence(e.sentence()), s.sentence(), s.field(), s.zone(), s.start(),
            s.end(), s.surface(), Safe.text(e.rule()), Safe.confidence(e.confidence()));
    }

    private void actors(long mention, String role, List<Actor> actors, List<Row> rows) {
        int ordinal = 0;
        for (Actor a : actors) {
            Spot s = spots.at(a.span(), -1);
            rows.add(new BridgeEventMentionActor(mention, articleKey, role, ordinal++,
                entities.person(a.person(), SurrogateKey.NOT_APPLICABLE),
                entities.organization(a.organization(), SurrogateKey.NOT_APPLICABLE), Keys.country(a.country()),
                a.countryBasis().word(), a.code() == null ? "" : a.code(), s.field(), s.start(), s.end(), s.surface()));
        }
    }
}
