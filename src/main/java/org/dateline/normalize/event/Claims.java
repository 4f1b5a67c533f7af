package org.dateline.normalize.event;

import java.util.List;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Modality;
import org.dateline.normalize.Quotation;

/** Says whether an act is told by the article or only claimed by somebody, and by whom. */
final class Claims {
    /**
     * How an act is told.
     *
     * @param modality asserted or reported
     * @param claimant reference of the person or organization, or ISO country; null when asserted or unnamed
     */
    record Claim(Modality modality, String claimant) {
    }

    private final SentenceActors actors;
    private final Clauses clauses;
    private final List<Quotation> quotes;

    Claims(SentenceActors actors, Clauses clauses, List<Quotation> quotes) {
        this.actors = actors;
        this.clauses = clauses;
        this.quotes = quotes;
    }

    /** A named party that speaks of what others did claims it; what it says of itself, and what officials tell, stands. */
    Claim of(TriggerMention m, ModalityFinder.Finding f, Modality how, List<ActorMention> source) {
        ActorMention speaker = f.speech() >= 0 ? speaker(f.speech()) : null;
        Quotation quote = speaker == null ? quote(m) : null;
        boolean reported = how == Modality.REPORTED || f.speech() >= 0 && f.strong()
            || speaker != null && stranger(speaker, source) || quote != null && stranger(quote, source);
        if (!reported) {
            return new Claim(Modality.ASSERTED, null);
        }
        return new Claim(Modality.REPORTED, speaker != null ? claimant(speaker) : quote == null ? null
            : quote.speaker() != null ? quote.speaker() : quote.speakerCountry());
    }

    private ActorMention speaker(int verb) {
        int subject = clauses.surfaceSubject(verb, 4);
        Chunk c = subject < 0 ? null : actors.at(subject);
        return c == null ? null : c.main();
    }

    /** A named party that speaks of what others did. */
    private static boolean stranger(ActorMention speaker, List<ActorMention> source) {
        if (speaker.kind() != ActorMention.Kind.PERSON && speaker.kind() != ActorMention.Kind.COUNTRY
            && speaker.kind() != ActorMention.Kind.ORGANIZATION || speaker.actor().code().endsWith("MED")) {
            return false;
        }
        String country = speaker.actor().country();
        for (ActorMention a : source) {
            if (a.head() == speaker.head() || country != null && country.equals(a.actor().country())) {
                return false;
            }
        }
        return !source.isEmpty();
    }

    private Quotation quote(TriggerMention m) {
        for (Quotation q : quotes) {
            if (q.span().contains(m.span()) && (q.speaker() != null || q.speakerCountry() != null)) {
                return q;
            }
        }
        return null;
    }

    private static boolean stranger(Quotation q, List<ActorMention> source) {
        for (ActorMention a : source) {
            if (q.speaker() != null && q.speaker().equals(a.actor().person())
                || q.speakerCountry() != null && q.speakerCountry().equals(a.actor().country())) {
                return false;
            }
        }
        return !source.isEmpty();
    }

    private static String claimant(ActorMention speaker) {
        if (speaker == null) {
            return null;
        }
        return speaker.actor().person() != null ? speaker.actor().person()
            : speaker.actor().organization() != null ? speaker.actor().organization() : speaker.actor().country();
    }
}
