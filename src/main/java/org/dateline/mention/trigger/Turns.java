package org.dateline.mention.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.mention.EventSense;
import org.dateline.mention.EventSense.Kind;
import org.dateline.mention.TriggerMention;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/**
 * What an act counts as when it is not done but announced or ruled out: "will arm them" is an intent to help, "will not lift
 * the ban" a refusal to yield. What has no code for its plan, as a meeting, stays itself. The codes stand in {@code turns.tsv}.
 */
final class Turns {
    private final Map<String, EventSense> planned = new HashMap<>();
    private final Map<String, EventSense> refused = new HashMap<>();

    Turns(List<EventSense> senses) {
        Map<String, String[]> codes = new HashMap<>();
        for (String[] f : Tables.rows("turns.tsv", 3)) {
            codes.put(f[0], f);
        }
        for (EventSense s : senses) {
            String[] f = null;
            for (int n = s.cameo().length(); n >= 2 && f == null; n--) {
                f = codes.get(s.cameo().substring(0, n));
            }
            if (f != null && s.kind() == Kind.VERB) {
                if (!f[1].isEmpty()) {
                    planned.put(s.name(), turned(s, f[1], "planned"));
                }
                if (!f[2].isEmpty()) {
                    refused.put(s.name(), turned(s, f[2], "refused"));
                }
            }
        }
    }

    private static EventSense turned(EventSense s, String cameo, String how) {
        return new EventSense(s.name() + "+" + how, s.kind(), s.pattern(), cameo, null, null, s.source(), s.target(),
            s.mutual(), s.needs(), s.weight(), s.example());
    }

    /** The trigger as the future before its verb turns it; itself when there is none. */
    TriggerMention turn(Document d, Sentence s, TriggerMention m) {
        if (m.sense().kind() != Kind.VERB) {
            return m;
        }
        boolean not = false;
        for (int t = m.head() - 1; t >= Math.max(s.firstToken(), m.head() - 6); t--) {
            String w = d.lower(t);
            switch (w) {
                case "not", "n't", "never" -> not = true;
                case "will", "wo", "shall", "'ll" -> {
                    return turned(m, not);
                }
                case "would" -> {
                    return said(d, s, t) ? turned(m, not) : m;
                }
                case "be" -> {
                }
                case "to" -> {
                    return t > s.firstToken() && going(d, t - 1) ? turned(m, not) : m;
                }
                default -> {
                    if (!d.tag(t).startsWith("RB")) {
                        return m;
                    }
                }
            }
        }
        return m;
    }

    /** "Said it would visit": the future of what was said, no condition. */
    private static boolean said(Document d, Sentence s, int t) {
        for (int i = t - 1; i >= s.firstToken(); i--) {
            String w = d.lower(i);
            if (w.equals("said") || w.equals("announced") || w.equals("told") || w.equals("confirmed") || w.equals("added")) {
                return true;
            }
        }
        return false;
    }

    /** "Is to visit", "is going to visit". */
    private static boolean going(Document d, int t) {
        String w = d.lower(t);
        return w.equals("is") || w.equals("are") || w.equals("was") || w.equals("were") || w.equals("going");
    }

    private TriggerMention turned(TriggerMention m, boolean not) {
        EventSense s = (not ? refused : planned).get(m.sense().name());
        return s == null ? m : new TriggerMention(m.sentence(), m.head(), m.span(), s, m.object(), m.complement(),
            m.preposition(), m.passive(), m.inner(), m.others().stream().map(o -> turned(o, not)).toList());
    }
}
