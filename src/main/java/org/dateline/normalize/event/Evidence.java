package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Modality;

/** Names of what speaks for and against an event. */
final class Evidence {
    private static final String[] SOURCE = names("source.");
    private static final String[] TARGET = names("target.");

    private Evidence() {
    }

    private static String[] names(String prefix) {
        String[] out = new String[ActorMention.Kind.values().length];
        for (ActorMention.Kind k : ActorMention.Kind.values()) {
            out[k.ordinal()] = prefix + k.name().toLowerCase(Locale.ROOT);
        }
        return out;
    }

    /** What the confidence is judged by. */
    static List<String> of(TriggerMention m, List<ActorMention> source, List<ActorMention> target, boolean loose,
                                  Modality how, boolean background, String clause) {
        List<String> out = new ArrayList<>(8);
        if (source.isEmpty()) {
            out.add("source.none");
        } else {
            out.add(SOURCE[source.get(0).kind().ordinal()]);
        }
        if (target.isEmpty()) {
            out.add(m.sense().target().isEmpty() ? "target.unasked" : "target.none");
        } else {
            out.add(TARGET[target.get(0).kind().ordinal()]);
        }
        if (loose) {
            out.add("target.loose");
        }
        if (m.sense().kind() != EventSense.Kind.VERB) {
            out.add(m.sense().kind() == EventSense.Kind.NOUN ? "noun" : "adjective");
        }
        if (how != Modality.ASSERTED) {
            out.add(how.word());
        }
        if (background) {
            out.add("background");
        }
        out.add("clause." + clause);
        out.add("root." + m.sense().cameo().substring(0, 2));
        return out;
    }

    /** What kind of clause the act stands in. */
    static String clause(Tree tree, ModalityWords words, int head) {
        int x = head;
        for (int guard = 0; guard < 12; guard++) {
            int h = tree.head(x);
            if (h < 0) {
                return "main";
            }
            if (tree.is(x, "ccomp") || tree.is(x, "parataxis")) {
                return words.speech(tree.document().lemma(h)) != null ? "said" : "deep";
            }
            if (tree.is(x, "acl")) {
                return "relative";
            }
            if (tree.is(x, "advcl")) {
                return "adverbial";
            }
            x = h;
        }
        return "deep";
    }
}
