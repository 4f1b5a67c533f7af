package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.normalize.Actor;
import org.dateline.normalize.Person;
import org.dateline.normalize.Quotation;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/** Finds who "I" and "we" are in what somebody is quoted as saying: the speaker, and whom the speaker speaks for. */
final class FirstPerson {
    /** Roles in which somebody speaks for more than himself. */
    private static final Set<String> PUBLIC = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "OPP", "REB", "SEP", "INS", "SPY", "PTY",
        "IGO", "NGO", "NGM", "IMG", "UAF", "ELI");

    private final ActorFinder finder;
    private final ClauseWords words;

    FirstPerson(ActorFinder finder, ClauseWords words) {
        this.finder = finder;
        this.words = words;
    }

    /** The actors of a sentence, with the pronouns of its speakers among them. */
    SentenceActors complete(Document d, Story story, Sentence s, SentenceActors who) {
        List<Chunk> chunks = null;
        for (int i = 0; i < who.chunks().size(); i++) {
            Chunk c = who.chunks().get(i);
            boolean pronoun = c.main() == null && d.tag(c.head()).equals("PRP")
                && words.is(ClauseWords.Kind.FIRST_PERSON, d.lower(c.head()));
            ActorMention m = pronoun ? speaker(d, story, s, who, c.head()) : null;
            if (m != null) {
                chunks = chunks == null ? new ArrayList<>(who.chunks()) : chunks;
                Actor a = m.actor();
                boolean one = words.is(ClauseWords.Kind.FIRST_PERSON_SINGULAR, d.lower(c.head()));
                Actor same = new Actor(d.span(c.first(), c.end()), a.country(), one ? a.person() : null, a.organization(),
                    a.code());
                chunks.set(i, new Chunk(c.first(), c.end(), c.head(), null,
                    new ActorMention(c.first(), c.end(), c.head(), same, ActorMention.Kind.PRONOUN), c.inner()));
            }
        }
        return chunks == null ? who : new SentenceActors(s, chunks);
    }

    /** Who says what holds the token; null when that is nobody who acts in public. */
    private ActorMention speaker(Document d, Story story, Sentence s, SentenceActors who, int t) {
        for (Quotation q : story.quotes()) {
            if (q.form() == Quotation.Form.INDIRECT || q.span().start() > d.start(t) || q.span().end() <= d.start(t)) {
                continue;
            }
            Person p = q.speaker() == null ? null : story.names().person(q.speaker());
            int at = q.speakerSpan() != null ? d.tokenAt(q.speakerSpan().end() - 1)
                : p == null || p.mentions().isEmpty() ? -1 : d.tokenAt(p.mentions().get(0).span().start());
            if (at < 0) {
                return null;
            }
            Sentence there = d.sentenceOf(at);
            SentenceActors named = there.index() == s.index() ? who : finder.find(d, story.names(), there);
            Chunk c = named.at(at);
            ActorMention m = c == null ? null : c.main();
            return m != null && m.kind().acts() && official(m.actor()) ? m : null;
        }
        return null;
    }

    /** Whether an actor stands for more than a private person. */
    private static boolean official(Actor a) {
        String role = a.country() == null || !a.code().startsWith(a.country()) ? a.code() : a.code().substring(3);
        return role.length() >= 3 && PUBLIC.contains(role.substring(0, 3));
    }
}
