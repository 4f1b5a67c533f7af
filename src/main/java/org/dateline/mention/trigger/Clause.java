package org.dateline.mention.trigger;

import java.util.Set;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/** One sentence as patterns ask about it, with its dependency tree where it has one. All tokens are the document's. */
final class Clause {
    final Document d;
    final int first;
    final int end;
    private final boolean headline;
    private final int[] head;
    private final String[] relation;
    private final Set<String> function;
    private final Set<String> quantities;
    private final Set<String> particles;
    private final Set<String> days;

    Clause(Document d, Sentence s, Parse parse, EventLexicon lexicon) {
        this.d = d;
        this.first = s.firstToken();
        this.end = s.endToken();
        this.headline = s.zone() == Zone.HEADLINE;
        this.head = parse == null ? null : parse.head();
        this.relation = parse == null ? null : parse.relation();
        this.function = lexicon.functionWords();
        this.quantities = lexicon.quantities();
        this.particles = lexicon.particles();
        this.days = lexicon.days();
    }

    boolean hasTree() {
        return head != null;
    }

    /** The token that a token depends on; -1 for the root and without a tree. */
    int up(int t) {
        int u = head == null ? -1 : head[t - first];
        return u < 0 ? -1 : u + first;
    }

    /** Relation of a token to the one above; empty without a tree. */
    String relation(int t) {
        return head == null ? "" : relation[t - first];
    }

    boolean is(int t, String r) {
        return head != null && relation[t - first].equals(r);
    }

    boolean verb(int t) {
        return d.tag(t).startsWith("V");
    }

    boolean noun(int t) {
        return d.tag(t).startsWith("N") && !function(t) && Character.isLetter(d.token(t).charAt(0));
    }

    boolean function(int t) {
        return function.contains(d.lower(t));
    }

    /** A noun that counts another: "a series of talks". */
    boolean quantity(int t) {
        return quantities.contains(d.lower(t));
    }

    boolean particle(int t) {
        return particles.contains(d.lower(t));
    }

    /** "On Friday": a preposition that opens a date and belongs to no verb in particular. */
    boolean opensDate(int t) {
        return t + 1 < end && !particle(t) && days.contains(d.lower(t + 1));
    }

    /** A token that ends the neighbourhood of a word. */
    boolean stop(int t) {
        char c = d.token(t).charAt(0);
        return c == ';' || c == ':' || c == '.' || c == '(' || c == '"' || c == '\u201c' || c == '\u2014';
    }

    /** An opening quotation mark: a phrase goes on behind it. */
    boolean quote(int t) {
        char c = d.token(t).charAt(0);
        return c == '"' || c == '\u201c' || c == '`';
    }

    /** Whether a noun owns what stands behind it: "the king" in "the king's visit". */
    boolean possessor(int t) {
        return t + 1 < end && d.tag(t + 1).equals("POS");
    }

    /** Whether a noun heads its phrase: no noun follows that it modifies. */
    boolean headsPhrase(int t) {
        if (is(t, "compound") || is(t, "flat")) {
            int u = up(t);
            return u >= 0 && u < t;
        }
        return t + 1 >= end || !noun(t + 1) || d.start(t + 1) > d.end(t) && named(t + 1) && !named(t);
    }

    /** Whether a token is a capitalised part of a name inside running text. */
    boolean partOfName(int t) {
        return named(t) && t > first && (named(t - 1) && !d.tag(t - 1).startsWith("JJ") && t - 1 > first
            || t + 1 < end && named(t + 1));
    }

    /** Whether a verb is capitalised inside running text: "the Committee to Protect Journalists". */
    boolean nameWord(int t) {
        if (t == first || !Character.isUpperCase(d.token(t).charAt(0)) || !Character.isLetter(d.token(t - 1).charAt(0))) {
            return false;
        }
        int capital = 0;
        int words = 0;
        for (int i = first; i < end; i++) {
            if (Character.isLetter(d.token(i).charAt(0)) && d.token(i).length() > 3) {
                words++;
                capital += Character.isUpperCase(d.token(i).charAt(0)) ? 1 : 0;
            }
        }
        return 3 * capital < 2 * words;
    }

    private boolean named(int t) {
        return Character.isUpperCase(d.token(t).charAt(0)) && d.tag(t).startsWith("N");
    }

    /** Whether a participle stands before the noun it describes: "the occupied town". */
    boolean attributive(int t) {
        String tag = d.tag(t);
        if (!tag.equals("VBN") && !tag.equals("VBG") && !tag.startsWith("JJ")
            || t > first && (d.tag(t - 1).startsWith("N") || d.tag(t - 1).equals("PRP") || d.tag(t - 1).startsWith("RB"))) {
            return false;
        }
        if (head != null) {
            int described = is(t, "conj") && up(t) >= 0 && is(up(t), "amod") ? up(t) : t;
            return is(described, "amod") && up(described) > t;
        }
        return t + 1 < end && noun(t + 1) && t > first && (d.tag(t - 1).equals("DT") || d.tag(t - 1).startsWith("PRP$"));
    }

    /** Whether a verb form that may be a passive participle is one: by its auxiliary, or because it has none. */
    boolean passive(int h) {
        if (child(h, "nsubj:pass") || child(h, "aux:pass") || joinedToPassive(h)) {
            return true;
        }
        for (int t = h - 1; t >= Math.max(first, h - 6); t--) {
            String w = d.lower(t);
            switch (w) {
                case "was", "were", "is", "are", "be", "been", "being", "am", "get", "gets", "got", "getting" -> {
                    return true;
                }
                case "has", "have", "had", "having", "'ve", "'d", "who", "which", "that", "they", "he", "she", "it", "we",
                    "i", "did" -> {
                    return false;
                }
                default -> {
                    if (!d.tag(t).startsWith("RB") && !w.equals("not") && !w.equals("n't") && !w.endsWith("ly")) {
                        return d.tag(h).equals("VBN") && bareParticiple(h);
                    }
                }
            }
        }
        return d.tag(h).equals("VBN") && bareParticiple(h);
    }

    /** "Was ambushed and <i>jailed</i> Monday": a participle without an object shares the auxiliary of the first. */
    private boolean joinedToPassive(int h) {
        if (head == null || !is(h, "conj") || !d.tag(h).equals("VBN") || up(h) < first || !child(up(h), "aux:pass")) {
            return false;
        }
        for (int t = h + 1; t < Math.min(end, h + 8); t++) {
            if (up(t) == h && is(t, "obj")) {
                return false;
            }
        }
        return !child(h, "aux") && !child(h, "nsubj");
    }

    /**
     * Whether a participle without auxiliary is a passive. Before a noun phrase, or in a sentence without any other
     * finite verb, it is a past tense that was tagged wrong.
     */
    private boolean bareParticiple(int h) {
        int next = h + 1 < end && particle(h + 1) ? h + 2 : h + 1;
        if (next < end) {
            String tag = d.tag(next);
            if (tag.equals("DT") || tag.startsWith("PRP") || tag.startsWith("JJ") || tag.startsWith("N")
                || tag.equals("CD")) {
                return false;
            }
        }
        if (headline) {
            return true;
        }
        for (int t = first; t < end; t++) {
            String tag = d.tag(t);
            if (t != h && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"))) {
                return true;
            }
        }
        return false;
    }

    private boolean child(int h, String r) {
        for (int t = Math.max(first, h - 20); head != null && t < h; t++) {
            if (head[t - first] == h - first && is(t, r)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb has one of the words as its auxiliary, with or without "to", with "not" only if {@code denied}. */
    boolean modal(int v, Set<String> auxiliaries, boolean denied) {
        for (int t = v - 1; t >= Math.max(first, v - 5); t--) {
            String w = d.lower(t);
            if (auxiliaries.contains(w)) {
                return !w.startsWith("ha") && !w.startsWith("need") || d.lower(t + 1).equals("to");
            }
            boolean not = w.equals("not") || w.equals("n't") || w.equals("never");
            if (not && !denied || !w.equals("to") && !w.equals("be") && !not && !d.tag(t).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** "Not to <i>attack</i>": the infinitive says what is not to be done. */
    boolean forbidden(int v) {
        int to = v - 1;
        while (to > first && d.tag(to).startsWith("RB") && !d.lower(to).equals("not")) {
            to--;
        }
        return to > first && (d.lower(to).equals("not") || d.lower(to).equals("to")
            && (d.lower(to - 1).equals("not") || d.lower(to - 1).equals("never")));
    }

    /** Marks what depends on a head and stands behind it, but for what is joined to it. */
    void content(int h, boolean[] marks) {
        for (int t = h + 1; head != null && t < end; t++) {
            int u = t;
            boolean below = false;
            for (int step = 0; u >= 0 && step < 40; step++) {
                int next = up(u);
                if (next == h) {
                    below = !is(u, "conj") && !is(u, "parataxis") && (!is(u, "advcl") || thatClause(u));
                    break;
                }
                u = next;
            }
            marks[t - first] |= below;
        }
    }

    boolean thatClause(int v) {
        for (int t = v - 1; t >= Math.max(first, v - 12); t--) {
            if (d.lower(t).equals("that") && up(t) == v) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands before the head in its phrase. */
    boolean modifier(int h, Set<String> words) {
        for (int t = h - 1; t >= Math.max(first, h - 4); t--) {
            if (words.contains(d.lower(t))) {
                return true;
            }
            if (stop(t) || d.tag(t).equals("IN") || verb(t) && !d.tag(t).equals("VBN") && !d.tag(t).equals("VBG")) {
                return false;
            }
        }
        return false;
    }

    /** Whether one of the words stands anywhere in the sentence. */
    boolean anywhere(Set<String> words) {
        for (int t = first; t < end; t++) {
            if (words.contains(d.lower(t))) {
                return true;
            }
        }
        return false;
    }
}
