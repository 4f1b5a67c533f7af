package org.dateline.star;

import java.util.List;
import java.util.Locale;
import org.dateline.extract.Extraction;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Organization;
import org.dateline.normalize.Person;
import org.dateline.normalize.Place;
import org.dateline.normalize.PositionStatement;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.text.Span;

/** Mentions of entities and times, stated positions and quotations of one article as rows. */
final class MentionRows {
    private final Extraction x;
    private final long articleKey;
    private final int day;
    private final Entities entities;
    private final Spot.Finder spots;
    private final UniqueKeys keys;

    MentionRows(Extraction x, long articleKey, int day, Entities entities, Spot.Finder spots) {
        this.x = x;
        this.articleKey = articleKey;
        this.day = day;
        this.entities = entities;
        this.spots = spots;
        this.keys = new UniqueKeys(articleKey);
    }

    void addTo(List<Row> rows) {
        x.people().persons().forEach(p -> p.mentions().forEach(m -> rows.add(person(p, m))));
        x.people().organizations().forEach(o -> o.mentions().forEach(m -> rows.add(organization(o, m))));
        x.geography().places().forEach(p -> p.mentions().forEach(m -> rows.add(place(p, m))));
        x.geography().countries().forEach(c -> rows.add(country(c)));
        x.times().forEach(t -> rows.add(time(t)));
        x.people().positions().forEach(p -> rows.add(position(p)));
        x.quotes().forEach(q -> rows.add(quote(q)));
    }

    private FactPersonMention person(Person p, EntityMention m) {
        Spot s = spots.at(m.span(), m.sentence());
        long alias = entities.person(p.ref(), SurrogateKey.UNKNOWN);
        return new FactPersonMention(keys.next("person_mention", s, alias), articleKey, day, alias, s.sentence(),
            s.field(), s.zone(), s.start(), s.end(), s.surface(),
            Safe.text(m.rule()), Safe.confidence(m.confidence()));
    }

    private FactOrganizationMention organization(Organization o, EntityMention m) {
        Spot s = spots.at(m.span(), m.sentence());
        long key = entities.organization(o.ref(), SurrogateKey.UNKNOWN);
        return new FactOrganizationMention(keys.next("organization_mention", s, key), articleKey, day, key,
            s.sentence(), s.field(), s.zone(), s.start(), s.end(), s.surface(),
            Safe.text(m.rule()), Safe.confidence(m.confidence()));
    }

    private FactPlaceMention place(Place p, EntityMention m) {
        Spot s = spots.at(m.span(), m.sentence());
        long key = entities.place(p.ref());
        return new FactPlaceMention(keys.next("place_mention", s, key), articleKey, day, key,
            Keys.country(p.country()), s.sentence(), s.field(), s.zone(), s.start(), s.end(), s.surface(),
            Safe.text(m.rule()), Safe.confidence(m.confidence()));
    }

    private FactCountryMention country(CountryMention c) {
        Spot s = spots.at(c.span(), c.sentence());
        long key = Keys.country(c.country());
        return new FactCountryMention(keys.next("country_mention", s, key), articleKey, day, key, c.kind().word(),
            s.sentence(), s.field(), s.zone(), s.start(), s.end(), s.surface(),
            Safe.text(c.rule()), Safe.confidence(c.confidence()));
    }

    private FactDateMention time(Timex t) {
        Spot s = spots.at(t.span(), t.sentence());
        return new FactDateMention(keys.next("date_mention", s, 0), articleKey, day, t.type().name(), t.value(),
            t.mod(), Safe.from(t.days()), Safe.to(t.days()), t.days().precision().word(),
            t.days().basis().word(), s.sentence(), s.field(), s.zone(), s.start(), s.end(), s.surface(),
            Safe.text(t.rule()), Safe.confidence(t.confidence()));
    }

    private FactPositionMention position(PositionStatement p) {
        Spot s = spots.at(p.span(), p.sentence());
        long alias = entities.person(p.person(), SurrogateKey.UNKNOWN);
        return new FactPositionMention(keys.next("position_mention", s, alias), articleKey, day, alias,
            Safe.text(p.position()), CleanText.of(p.organization()), Keys.country(p.country()), word(p.status()),
            Safe.from(p.since()), Safe.to(p.since()), Safe.from(p.until()), Safe.to(p.until()),
            s.sentence(), s.field(), s.zone(), s.start(), s.end(), s.surface(),
            Safe.text(p.rule()), Safe.confidence(p.confidence()));
    }

    private FactQuote quote(Quotation q) {
        Spot s = spots.at(q.span(), q.sentence());
        long person = entities.person(q.speaker(), SurrogateKey.NOT_APPLICABLE);
        long organization = entities.organization(q.speaker(), SurrogateKey.NOT_APPLICABLE);
        long country = q.speakerCountry() == null ? SurrogateKey.NOT_APPLICABLE : Keys.country(q.speakerCountry());
        boolean nobody = person == SurrogateKey.NOT_APPLICABLE && organization == SurrogateKey.NOT_APPLICABLE
            && country == SurrogateKey.NOT_APPLICABLE;
        Span by = q.speakerSpan();
        return new FactQuote(keys.next("quote", s, 0), articleKey, day, nobody ? SurrogateKey.UNKNOWN : person,
            organization, country, entities.person(q.addressee(), SurrogateKey.UNKNOWN), word(q.form()),
            CleanText.of(q.cue()), q.cueClass(), start(q.cueSpan()), end(q.cueSpan()),
            by == null ? null : spots.text(by), start(by), end(by), spots.sentence(q.sentence()),
            s.sentence(), s.field(), s.zone(), s.start(), s.end(), s.surface(),
            Safe.text(q.rule()), Safe.confidence(q.confidence()));
    }

    private int start(Span span) {
        return span == null ? -1 : spots.offset(span.start());
    }

    private int end(Span span) {
        return span == null ? -1 : spots.offset(span.end());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
