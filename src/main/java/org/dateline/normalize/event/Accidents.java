package org.dateline.normalize.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.Triggers;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/** Where an article tells of harm that nobody did: a crash, a flood. */
final class Accidents {
    private static final Set<String> REASONS = Set.of("accident", "weather");
    /** Codes of harm that may be an accident's; any other violence of an article has a doer. */
    private static final Set<String> HARM = Set.of("180", "190");
    /** Sentences of the body that tell what an article is about. */
    private static final int LEAD = 2;

    private final Set<Integer> sentences = new HashSet<>();
    private boolean subject;

    private Accidents() {
    }

    /** Takes what was refused as an accident; an article whose lead tells of one and of no violence is about it. */
    static Accidents of(Document d, Triggers triggers) {
        Accidents a = new Accidents();
        int lead = lead(d);
        for (Triggers.Refused r : triggers.refused()) {
            if (r.reason().equals("accident")) {
                a.sentences.add(r.sentence());
            }
            a.subject |= r.sentence() <= lead && REASONS.contains(r.reason());
        }
        a.subject &= triggers.found().stream().noneMatch(m -> violence(m.sense()));
        return a;
    }

    private static int lead(Document d) {
        int lead = -1;
        int body = 0;
        for (Sentence s : d.sentences()) {
            body += s.zone() == Zone.BODY ? 1 : 0;
            lead = body <= LEAD ? s.index() : lead;
        }
        return lead;
    }

    private static boolean violence(EventSense s) {
        String root = s.cameo().substring(0, 2);
        return (root.equals("18") || root.equals("19")) && (s.kind() == EventSense.Kind.NOUN || !HARM.contains(s.cameo()));
    }

    /** Whether an act is harm done by nobody that an accident explains. */
    boolean harm(Proto p, int sentence) {
        boolean harm = p.source().isEmpty() && (p.root().equals("18") || p.root().equals("19"));
        return harm && (sentences.contains(sentence) || subject && HARM.contains(p.trigger().sense().cameo()));
    }
}
