package org.dateline.mention.trigger;

import org.dateline.mention.EventSense.Kind;
import org.dateline.mention.trigger.EventLexicon.Entry;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/** Says which part of speech a word may be as the head of a trigger, where the tagger may err. */
final class Heads {
    private final Document d;
    private final Sentence s;
    private final LexiconWord[] words;
    private final Clause clause;

    Heads(Document d, Sentence s, LexiconWord[] words, Clause clause) {
        this.d = d;
        this.s = s;
        this.words = words;
        this.clause = clause;
    }

    /** Whether the tag lets the token be a head of that part of speech. */
    boolean allow(int t, Entry e) {
        Kind kind = e.sense().kind();
        String tag = d.tag(t);
        char c = tag.isEmpty() ? '?' : tag.charAt(0);
        return switch (kind) {
            case VERB -> c == 'V' || (c == 'N' || c == 'J') && verbAfterAll(t, e, c);
            case NOUN -> c == 'N' || tag.equals("VBG") && nounAfterAll(t);
            case ADJECTIVE -> c == 'J' || c == 'R' || c == 'I' || tag.equals("VBN") || tag.equals("VBG") || c == 'N';
        };
    }

    /** A noun or adjective by its tag: mistaken for a form that only verbs have, or as headlines write. */
    private boolean verbAfterAll(int t, Entry e, char tag) {
        int bits = e.bits();
        if ((bits & Inflector.PAST) != 0 && e.pattern().namesObject()
            || (bits & Inflector.BASE) != 0 && t > s.firstToken() && d.tag(t - 1).equals("MD")) {
            return true;
        }
        boolean pastOnly = (bits & (Inflector.PAST | Inflector.PARTICIPLE)) != 0 && (bits & Inflector.BASE) == 0;
        if (tag == 'J') {
            return pastOnly && !(t + 1 < s.endToken() && (clause.noun(t + 1) || d.tag(t + 1).startsWith("JJ")));
        }
        return (pastOnly || s.zone() == Zone.HEADLINE) && !alsoNoun(t);
    }

    private boolean alsoNoun(int t) {
        for (Entry e : words[t].entries()) {
            if (e.sense().kind() == Kind.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** An -ing form that stands like a noun: "the shelling of". */
    private boolean nounAfterAll(int t) {
        if (t == s.firstToken()) {
            return t + 1 < s.endToken() && (d.lower(t + 1).equals("of") || d.lower(t + 1).equals("in"));
        }
        String before = d.tag(t - 1);
        return before.equals("DT") || before.startsWith("JJ") || before.startsWith("PRP$") || before.equals("POS")
            || before.startsWith("NN") && d.lower(t - 1).equals(d.token(t - 1))
            || t + 1 < s.endToken() && d.lower(t + 1).equals("of");
    }
}
