package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.mention.TriggerMention;
import org.dateline.mention.Triggers;
import org.dateline.mention.trigger.TriggerFinder;
import org.dateline.normalize.Event;
import org.dateline.normalize.EventOntology;
import org.dateline.normalize.EventType;
import org.dateline.normalize.Events;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Says who did what to whom. May be shared by threads. */
public final class EventCoder {
    private final TriggerFinder triggers = new TriggerFinder();
    private final EventTables tables = new EventTables();
    private final ActorFinder actors = new ActorFinder(new ActorLexicon(), tables.clause());
    private final Senders senders = new Senders(actors, tables.clause());
    private final FirstPerson speakers = new FirstPerson(actors, tables.clause());
    private final SubjectBefore before = new SubjectBefore(actors, senders, tables.clause());
    private final EventOntology ontology = EventOntology.shipped();

    /** Events in text order, and every trigger that made none with the reason. */
    public Events code(Document document, People people, Geography geography, List<Timex> times,
                       List<Quotation> quotes) {
        Triggers found = triggers.find(document);
        List<Events.Refused> refused = new ArrayList<>();
        Accidents accidents = Accidents.of(document, found);
        for (Triggers.Refused r : found.refused()) {
            refused.add(new Events.Refused(r.span(), r.sentence(), r.sense(), r.reason()));
        }
        List<Event> events = new ArrayList<>();
        if (found.found().isEmpty()) {
            return new Events(events, refused);
        }
        NameIndex names = new NameIndex(document, people, geography, times);
        Parties parties = new Parties(document, names, tables.clause());
        Story story = new Story(names, parties, Setting.of(document, geography, names, tables.clause()), accidents, times, quotes);
        int i = 0;
        List<TriggerMention> all = found.found();
        while (i < all.size()) {
            int sentence = all.get(i).sentence();
            int j = i;
            while (j < all.size() && all.get(j).sentence() == sentence) {
                j++;
            }
            sentence(document, story, document.sentences().get(sentence), all.subList(i, j), events, refused);
            i = j;
        }
        events = ToldAgain.complete(document, events);
        refused.sort(Comparator.comparing(Events.Refused::trigger));
        return new Events(Scene.complete(Retelling.complete(document, events, times), story.setting()), refused);
    }

    private void sentence(Document d, Story story, Sentence s, List<TriggerMention> triggers, List<Event> events,
                          List<Events.Refused> refused) {
        SentenceActors who = before.complete(d, story, s, actors.find(d, story.names(), s));
        who = speakers.complete(d, story, s, senders.complete(d, story, s, who));
        if (!s.zone().tells() || !who.any()) {
            for (TriggerMention m : triggers) {
                refused.add(refuse(m, s.zone().tells() ? "no actor" : "zone"));
            }
            return;
        }
        SentenceCoder coder = new SentenceCoder(d, story, s, who, tables);
        List<Proto> protos = new ArrayList<>();
        List<TriggerMention> nobody = new ArrayList<>();
        for (TriggerMention m : triggers) {
            Proto p = coder.code(m);
            if (p == null) {
                refused.add(refuse(m, coder.reason()));
                if (coder.reason().equals("no actor") && !m.passive()) {
                    nobody.add(m);
                }
            } else {
                protos.add(p);
            }
        }
        protos.removeIf(p -> story.accidents().harm(p, s.index()) && refused.add(refuse(p.trigger(), "accident")));
        for (Settlement.Drop drop : Settlement.settle(protos, nobody, coder.tree())) {
            refused.add(refuse(drop.event().trigger(), drop.reason()));
        }
        for (Proto p : protos) {
            events.add(event(d, s, p));
        }
    }

    private static Events.Refused refuse(TriggerMention m, String reason) {
        return new Events.Refused(m.span(), m.sentence(), m.sense().name(), reason);
    }

    private Event event(Document d, Sentence s, Proto p) {
        Span trigger = p.trigger().span();
        int start = trigger.start();
        int end = trigger.end();
        List<ActorMention> all = new ArrayList<>(p.source());
        all.addAll(p.target());
        for (ActorMention m : all) {
            start = Math.min(start, m.actor().span().start());
            end = Math.max(end, m.actor().span().end());
        }
        String cameo = p.trigger().sense().cameo();
        EventType type = ontology.type(cameo).orElseThrow(() -> new IllegalStateException("Cannot find CAMEO code " + cameo));
        String plover = p.trigger().sense().plover() != null ? p.trigger().sense().plover() : type.plover();
        String mode = p.trigger().sense().mode() != null ? p.trigger().sense().mode() : type.mode();
        return new Event(s.index(), new Span(start, end), trigger, cameo, plover, mode, type.quad(),
            p.source().stream().map(ActorMention::actor).toList(), p.target().stream().map(ActorMention::actor).toList(),
            p.place(), p.placeBasis(), p.days(), p.modality(), p.claimant(), p.background(), p.trigger().sense().name(), p.confidence());
    }
}
