package org.dateline.normalize.event;

import java.util.List;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Document;

/**
 * Says whether a sentence tells an act as news of the day: a plain past tense of its own clause, with nothing beside it
 * that sets another time or none ("often", "recently", "when", "has done").
 */
final class NewsTense {
    private final Tree tree;
    private final Document d;
    private final ClauseWords words;
    private final Relatives relatives;
    private final boolean vague;

    /** Takes the time expressions of the document; those of the sentence are looked at. */
    NewsTense(Tree tree, ClauseWords words, List<Timex> times, int sentence) {
        this.tree = tree;
        this.d = tree.document();
        this.words = words;
        this.relatives = new Relatives(tree);
        boolean some = false;
        for (Timex t : times) {
            some |= t.sentence() == sentence && (t.type() == TimexType.SET || t.type() == TimexType.DATE && (t.days() == null
                || t.days().from() == null) && t.value() != null && t.value().startsWith("PAST"));
        }
        this.vague = some;
    }

    /** Whether the act is one of the story's own day. {@code clause} is the kind of clause it stands in. */
    boolean tells(TriggerMention m, String clause) {
        if (vague || m.sense().kind() == EventSense.Kind.NOUN || clause.equals("relative") || clause.equals("deep")) {
            return false;
        }
        int verb = m.head();
        for (int guard = 0; guard < 6; guard++) {
            if (timeless(verb) || tree.child(verb, "mark") >= 0 && !d.tag(verb).equals("VB") && subordinate(verb)) {
                return false;
            }
            String tag = d.tag(verb);
            if (tag.equals("VBD")) {
                return !auxiliary(verb, "had");
            }
            int h = tree.head(verb);
            boolean past = false;
            for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.next(c)) {
                boolean aux = tree.is(c, "aux") || tree.is(c, "cop");
                boolean was = aux && words.is(ClauseWords.Kind.PAST, d.lower(c));
                past |= was;
                if (aux && !was && !d.lower(c).startsWith("be")) {
                    return false;
                }
            }
            int subject = tree.child(verb, "nsubj");
            boolean mistagged = tag.equals("VBN") && subject >= 0 && subject < verb && !tree.is(verb, "acl");
            if (past || mistagged) {
                return true;
            }
            boolean shares = tag.equals("VBG") || tree.is(verb, "conj") || tree.is(verb, "xcomp");
            if (h < 0 || !shares || !d.tag(h).startsWith("VB") || tree.is(verb, "acl")) {
                return quoted(verb);
            }
            verb = h;
        }
        return false;
    }

    /** "Peru, which <i>has sent</i> troops", "in Peru, where rebels <i>fled</i>": some day before the news, not which. */
    boolean before(TriggerMention m, String clause) {
        int verb = m.head();
        while (tree.is(verb, "conj") && tree.head(verb) >= 0 && d.tag(verb).equals(d.tag(tree.head(verb)))) {
            verb = tree.head(verb);
        }
        return relatives.where(verb) >= 0
            || clause.equals("relative") && (auxiliary(verb, "has") || auxiliary(verb, "have"));
    }

    /** What a speaker says in the present, when the speaking itself is told in the past: "I am glad", he said. */
    private boolean quoted(int verb) {
        String tag = d.tag(verb);
        int h = tree.head(verb);
        boolean said = h >= 0 && (tree.is(verb, "ccomp") || tree.is(verb, "parataxis")) && d.tag(h).equals("VBD");
        int below = tree.child(verb, "parataxis");
        said |= below >= 0 && d.tag(below).equals("VBD");
        int copula = tree.child(verb, "cop");
        boolean present = tag.equals("VBP") || tag.equals("VBZ") || copula >= 0 && d.tag(copula).startsWith("VB");
        return said && present;
    }

    private boolean subordinate(int verb) {
        return !words.is(ClauseWords.Kind.NEWS_MARK, d.lower(tree.child(verb, "mark")));
    }

    private boolean timeless(int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.next(c)) {
            if ((tree.is(c, "advmod") || tree.is(c, "obl")) && words.is(ClauseWords.Kind.TIMELESS, d.lower(c))) {
                return true;
            }
        }
        return false;
    }

    private boolean auxiliary(int verb, String word) {
        for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.next(c)) {
            if (tree.is(c, "aux") && d.lower(c).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
