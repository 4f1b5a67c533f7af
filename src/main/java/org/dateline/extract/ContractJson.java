package org.dateline.extract;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Event;
import org.dateline.normalize.Organization;
import org.dateline.normalize.Person;
import org.dateline.normalize.Place;
import org.dateline.normalize.PositionStatement;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.dateline.text.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an extraction as one JSON object. Offsets are code points into the article's text; what stands in the headline
 * carries {@code "zone": "headline"} and offsets into the headline. Unknown fields are null.
 */
public final class ContractJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ContractJson() {
    }

    /** The object as one line without a line end. */
    public static String write(Extraction x) {
        return new Writer(x).write();
    }

    private static final class Writer {
        private final Extraction x;
        private final Document document;
        private final CodePoints head;
        private final CodePoints body;

        Writer(Extraction x) {
            this.x = x;
            this.document = x.document();
            this.head = new CodePoints(document.article().headline());
            this.body = new CodePoints(document.article().text());
        }

        String write() {
            Article a = document.article();
            ObjectNode o = MAPPER.createObjectNode();
            o.put("id", a.key().id());
            o.put("headline", a.headline().isEmpty() ? null : a.headline());
            o.put("published_at", a.publishedAt() == null ? null : a.publishedAt().iso());
            o.put("byline", a.byline());
            if (!a.textIsInput()) {
                o.put("text", a.text());
            }
            ArrayNode persons = o.putArray("persons");
            x.people().persons().forEach(p -> person(persons.addObject(), p));
            ArrayNode organizations = o.putArray("organizations");
            x.people().organizations().forEach(p -> organization(organizations.addObject(), p));
            ArrayNode places = o.putArray("places");
            x.geography().places().forEach(p -> place(places.addObject(), p));
            countries(o.putArray("countries"));
            ArrayNode dates = o.putArray("dates");
            x.times().forEach(t -> date(dates.addObject(), t));
            ArrayNode quotes = o.putArray("quotes");
            x.quotes().forEach(q -> quote(quotes.addObject(), q));
            ArrayNode positions = o.putArray("positions");
            x.people().positions().forEach(p -> position(positions.addObject(), p));
            ArrayNode events = o.putArray("events");
            x.events().events().forEach(e -> event(events.addObject(), e));
            return MAPPER.writeValueAsString(o);
        }

        private void person(ObjectNode o, Person p) {
            o.put("ref", p.ref()).put("name", p.name()).put("position", p.position()).put("country", p.country())
                .put("organization", p.organization());
            mentions(o, p.mentions());
        }

        private void organization(ObjectNode o, Organization p) {
            o.put("ref", p.ref()).put("name", p.name()).put("acronym", p.acronym()).put("kind", p.kind())
                .put("country", p.country());
            mentions(o, p.mentions());
        }

        private void place(ObjectNode o, Place p) {
            o.put("ref", p.ref()).put("name", p.name()).put("country", p.country()).put("adm1", p.adm1());
            if (p.placeId() != 0) {
                o.put("geonames_id", p.placeId());
            }
            if (!Double.isNaN(p.latitude())) {
                o.put("latitude", p.latitude()).put("longitude", p.longitude());
            }
            mentions(o, p.mentions());
        }

        private void mentions(ObjectNode o, List<EntityMention> mentions) {
            ArrayNode array = o.putArray("mentions");
            for (EntityMention m : mentions) {
                span(array.addObject(), m.span()).put("rule", m.rule());
            }
        }

        private void countries(ArrayNode array) {
            List<String> codes = x.geography().countries().stream().map(CountryMention::country).distinct().toList();
            for (String code : codes) {
                ObjectNode o = array.addObject().put("country", code);
                ArrayNode mentions = o.putArray("mentions");
                for (CountryMention m : x.geography().countries()) {
                    if (m.country().equals(code)) {
                        span(mentions.addObject(), m.span()).put("kind", m.kind().word()).put("rule", m.rule());
                    }
                }
            }
        }

        private void date(ObjectNode o, Timex t) {
            span(o, t.span()).put("type", t.type().name()).put("value", t.value()).put("mod", t.mod())
                .put("from", text(t.days().from())).put("to", text(t.days().to()))
                .put("precision", t.days().precision().word()).put("basis", t.days().basis().word())
                .put("rule", t.rule());
        }

        private void quote(ObjectNode o, Quotation q) {
            span(o, q.span()).put("form", word(q.form())).put("speaker", q.speaker())
                .put("speaker_country", q.speakerCountry());
            Span s = q.speakerSpan();
            o.put("speaker_start", s == null ? null : offset(s.start())).put("speaker_end", s == null ? null : offset(s.end()))
                .put("speaker_text", s == null ? null : document.text(s));
            o.put("cue", q.cue()).put("cue_class", q.cueClass()).put("addressee", q.addressee()).put("rule", q.rule());
        }

        private void position(ObjectNode o, PositionStatement p) {
            span(o, p.span()).put("person", p.person()).put("position", p.position())
                .put("organization", p.organization()).put("country", p.country()).put("status", word(p.status()))
                .put("since", text(p.since().from())).put("until", text(p.until().to())).put("rule", p.rule());
        }

        private void event(ObjectNode o, Event e) {
            o.put("sentence", e.sentence());
            span(o, e.span());
            o.put("trigger", document.text(e.trigger())).put("trigger_start", offset(e.trigger().start()))
                .put("trigger_end", offset(e.trigger().end()));
            o.put("cameo", e.cameo()).put("plover", e.plover()).put("mode", e.mode()).put("quad", e.quad());
            ArrayNode source = o.putArray("source");
            e.source().forEach(a -> actor(source.addObject(), a));
            ArrayNode target = o.putArray("target");
            e.target().forEach(a -> actor(target.addObject(), a));
            o.put("place", e.place()).put("place_basis", e.placeBasis().word())
                .put("date_from", text(e.days().from())).put("date_to", text(e.days().to()))
                .put("date_precision", e.days().precision().word()).put("date_basis", e.days().basis().word())
                .put("modality", e.modality().word()).put("claimant", e.claimant()).put("background", e.background())
                .put("confidence", Math.round(e.confidence() * 1000) / 1000.0).put("rule", e.rule());
        }

        private void actor(ObjectNode o, Actor a) {
            span(o, a.span()).put("country", a.country()).put("country_basis", a.countryBasis().word())
                .put("person", a.person()).put("organization", a.organization()).put("code", a.code());
        }

        private ObjectNode span(ObjectNode o, Span s) {
            o.put("start", offset(s.start())).put("end", offset(s.end())).put("text", document.text(s));
            if (s.start() < document.bodyStart()) {
                o.put("zone", "headline");
            }
            return o;
        }

        private Integer offset(int utf16) {
            int from = document.bodyStart();
            return utf16 < from ? head.at(Math.min(utf16, document.article().headline().length())) : body.at(utf16 - from);
        }

        private static String text(Object value) {
            return value == null ? null : value.toString();
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
