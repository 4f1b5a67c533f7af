package org.dateline.mention.trigger;

import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/**
 * One sentence as patterns ask about it: by its dependency tree where it has one, else (or where the tree has nothing)
 * by what stands close. All tokens are the document's; -1 means none. Words of the pattern make the close look safe:
 * a wrong tree seldom puts "talks" behind "hold" where they do not belong together.
 */
final class Clause {
    private static final int NEAR = 12;
    private static final Set<String> PARTICLES = Set.of("out", "up", "off", "down", "over", "back", "away", "aside");

    private final Document d;
    private final int first;
    private final int end;
    private final boolean headline;
    private final int[] head;
    private final String[] relation;
    private final Set<String> function;
    private final Set<String> quantities;

    Clause(Document d, Sentence s, Parse parse, EventLexicon lexicon) {
        this.d = d;
        this.first = s.firstToken();
        this.end = s.endToken();
        this.headline = s.zone() == Zone.HEADLINE;
        this.head = parse == null ? null : parse.head();
        this.relation = parse == null ? null : parse.relation();
        this.function = lexicon.functionWords();
        this.quantities = lexicon.quantities();
    }

    /** The object noun of a verb, or the subject of its passive, that fits. */
    int object(int h, boolean passive, IntPredicate fits) {
        if (head != null) {
            for (int t = first; t < end; t++) {
                if (objectOf(h, t, passive) && fits.test(t)) {
                    return t;
                }
            }
            if ((relation(h).equals("acl:relcl") || passive && relation(h).equals("acl")) && fits.test(up(h))) {
                return up(h);
            }
        }
        return passive ? before(h, fits) : phrase(h + 1, fits);
    }

    /** The tree says that t is h's object: itself, one of several, or counted ("a series of talks"). */
    private boolean objectOf(int h, int t, boolean passive) {
        String r = relation(t);
        int u = up(t);
        if (u == h) {
            return r.equals("obj") || r.equals("iobj") || r.equals("nsubj:pass") || passive && r.equals("nsubj");
        }
        if (u < 0) {
            return false;
        }
        return r.equals("conj") && u < t && objectOf(h, u, passive)
            || r.equals("nmod") && quantities.contains(d.lower(u)) && up(u) == h && objectOf(h, u, passive);
    }

    /** The subject noun of a verb (the by-phrase of a passive) that fits. */
    int subject(int h, boolean passive, IntPredicate fits) {
        if (head != null) {
            for (int t = first; t < end; t++) {
                String r = relation(t);
                if (up(t) == h && (passive ? r.equals("obl:agent") || r.equals("obl") && preposed(t, "by")
                    : r.equals("nsubj")) && fits.test(t)) {
                    return t;
                }
            }
        }
        if (passive) {
            for (int t = h + 1; t < Math.min(end, h + NEAR); t++) {
                if (d.lower(t).equals("by")) {
                    return phrase(t + 1, fits);
                }
            }
            return -1;
        }
        return before(h, fits);
    }

    /** Whether a word of a noun phrase has a preposition as its case marker. */
    private boolean preposed(int t, String word) {
        for (int c = first; c < end; c++) {
            if (up(c) == t && relation(c).equals("case") && d.lower(c).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Preposition and noun that belong to the head: {preposition, noun}, null when none. */
    int[] prepositional(int h, Set<String> prepositions, IntPredicate fits) {
        if (head != null) {
            for (int c = first; c < end; c++) {
                if (prepositions.contains(d.lower(c)) && relation(c).equals("case") && up(c) >= 0) {
                    int n = up(c);
                    if (up(n) == h && n > h && fits.test(n)) {
                        return new int[] {c, n};
                    }
                }
            }
        }
        for (int t = h + 1; t < Math.min(end, h + NEAR); t++) {
            if (prepositions.contains(d.lower(t))) {
                int n = phrase(t + 1, fits);
                if (n >= 0) {
                    return new int[] {t, n};
                }
            } else if (stop(t) || verb(t)) {
                return null;
            }
        }
        return null;
    }

    /** Particle or preposition of the head. */
    int particle(int h, Set<String> words) {
        if (h + 1 < end && words.contains(d.lower(h + 1))) {
            return h + 1;
        }
        boolean verb = h + 1 < end && verb(h + 1);
        for (int t = h + 2; t < Math.min(end, h + NEAR); t++) {
            if (stop(t)) {
                return -1;
            }
            if (words.contains(d.lower(t)) && (t - h <= 8 && !verb || attached(t, h))) {
                return t;
            }
            verb = verb || verb(t);
        }
        return -1;
    }

    private boolean attached(int t, int h) {
        if (head == null) {
            return false;
        }
        String r = relation(t);
        return up(t) == h || up(t) >= 0 && up(up(t)) == h && (r.equals("case") || r.equals("mark"));
    }

    /** Head verb of the infinitive that completes the head. */
    int infinitive(int h, IntPredicate fits) {
        if (head != null) {
            for (int t = h + 1; t < end; t++) {
                String r = relation(t);
                if ((up(t) == h || up(t) > h && up(up(t)) == h) && (r.equals("xcomp") || r.equals("ccomp")
                    || r.equals("advcl") || r.startsWith("acl")) && marked(t) && fits.test(t)) {
                    return t;
                }
            }
        }
        for (int t = h + 1; t < Math.min(end - 1, h + NEAR); t++) {
            if (d.lower(t).equals("to")) {
                int v = t + 1;
                while (v < end - 1 && d.tag(v).startsWith("RB")) {
                    v++;
                }
                if (fits.test(v)) {
                    return v;
                }
                if (d.tag(v).startsWith("V")) {
                    return -1;
                }
            } else if (stop(t) || d.tag(t).equals("VBD") || d.tag(t).equals("VBZ") || d.tag(t).equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean marked(int v) {
        for (int t = v - 1; t >= Math.max(first, v - 3); t--) {
            if (d.lower(t).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Head verb of the -ing form that completes the head, behind one of the prepositions when there are any. */
    int gerund(int h, Set<String> prepositions, IntPredicate fits) {
        if (prepositions.isEmpty()) {
            for (int t = h + 1; t < Math.min(end, h + 4); t++) {
                if (d.lower(t).endsWith("ing") && fits.test(t)) {
                    return t;
                }
                if (!function.contains(d.lower(t)) && !d.tag(t).startsWith("RB")) {
                    return -1;
                }
            }
            return -1;
        }
        for (int t = h + 1; t < Math.min(end - 1, h + NEAR + 4); t++) {
            if (prepositions.contains(d.lower(t))) {
                for (int v = t + 1; v < Math.min(end, t + 7); v++) {
                    if (d.lower(v).endsWith("ing") && fits.test(v)) {
                        return v;
                    }
                }
            } else if (stop(t) || d.tag(t).equals("VBD") || d.tag(t).equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    /** Head verb of the clause that completes the head. */
    int clause(int h, IntPredicate fits) {
        if (head != null) {
            for (int t = first; t < end; t++) {
                if (up(t) == h && relation(t).equals("ccomp") && fits.test(t)) {
                    return t;
                }
            }
            if (relation(h).equals("parataxis") && fits.test(up(h))) {
                return up(h);
            }
        }
        if (h + 1 >= end || !opensClause(h + 1)) {
            return -1;
        }
        int auxiliary = -1;
        for (int t = h + 2; t < Math.min(end, h + NEAR + 6) && !stop(t); t++) {
            if (verb(t) && !function.contains(d.lower(t))) {
                return fits.test(t) ? t : -1;
            }
            if (verb(t) && auxiliary < 0) {
                auxiliary = t;
            }
        }
        return auxiliary >= 0 && fits.test(auxiliary) ? auxiliary : -1;
    }

    private boolean opensClause(int t) {
        String w = d.lower(t);
        return w.equals("that") || d.tag(t).startsWith("PRP") || d.tag(t).equals("NNP") || d.tag(t).equals("DT")
            || d.tag(t).equals("JJ");
    }

    /** Whether a verb has one of the words as its auxiliary, with or without "to". */
    boolean modal(int v, Set<String> auxiliaries) {
        for (int t = v - 1; t >= Math.max(first, v - 5); t--) {
            String w = d.lower(t);
            if (auxiliaries.contains(w)) {
                return t == v - 1 ? !w.startsWith("ha") && !w.startsWith("need") : true;
            }
            if (!w.equals("to") && !w.equals("be") && !w.equals("not") && !d.tag(t).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** Marks what depends on a head and stands behind it, but for what is joined to it. */
    void content(int h, boolean[] marks) {
        for (int t = h + 1; t < end; t++) {
            int u = t;
            boolean below = false;
            for (int step = 0; head != null && u >= 0 && step < 40; step++) {
                int next = up(u);
                if (next == h) {
                    below = !relation(u).equals("conj") && !relation(u).equals("parataxis") && !relation(u).equals("advcl");
                    break;
                }
                u = next;
            }
            marks[t - first] |= below;
        }
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

    /** Whether a verb form that may be a passive participle is one: by its auxiliary, or because it has none. */
    boolean passive(int h) {
        if (head != null && (child(h, "nsubj:pass") || child(h, "aux:pass"))) {
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

    /**
     * Whether a participle without auxiliary is a passive. Before a noun phrase, or in a sentence without any other
     * finite verb, it is a past tense that was tagged wrong.
     */
    private boolean bareParticiple(int h) {
        int next = h + 1 < end && PARTICLES.contains(d.lower(h + 1)) ? h + 2 : h + 1;
        if (startsPhrase(next)) {
            return false;
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

    private boolean startsPhrase(int t) {
        if (t >= end) {
            return false;
        }
        String tag = d.tag(t);
        return tag.equals("DT") || tag.startsWith("PRP") || tag.startsWith("JJ") || tag.startsWith("N") || tag.equals("CD");
    }

    private boolean child(int h, String r) {
        for (int t = Math.max(first, h - 20); t < h; t++) {
            if (up(t) == h && relation(t).equals(r)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle stands before the noun it describes: "the occupied town". */
    boolean attributive(int t) {
        String tag = d.tag(t);
        if (!tag.equals("VBN") && !tag.equals("VBG") && !tag.startsWith("JJ")
            || t > first && (d.tag(t - 1).startsWith("N") || d.tag(t - 1).equals("PRP"))) {
            return false;
        }
        if (head != null) {
            return relation(t).equals("amod") && up(t) > t;
        }
        return t + 1 < end && noun(t + 1) && t > first && (d.tag(t - 1).equals("DT") || d.tag(t - 1).startsWith("PRP$"));
    }

    /** Whether a noun heads its phrase: no noun follows that it modifies. */
    boolean headsPhrase(int t) {
        if (head != null && (relation(t).equals("compound") || relation(t).equals("flat"))) {
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

    private boolean named(int t) {
        return Character.isUpperCase(d.token(t).charAt(0)) && d.tag(t).startsWith("N");
    }

    /** A noun that fits in the phrase that starts at a token, counted nouns looked through. */
    private int phrase(int from, IntPredicate fits) {
        for (int t = from; t < Math.min(end, from + NEAR); t++) {
            if (fits.test(t) && headsPhrase(t)) {
                return t;
            }
            String w = d.lower(t);
            boolean of = w.equals("of") && t > from && quantities.contains(d.lower(t - 1));
            boolean particle = t == from && PARTICLES.contains(w);
            if (!of && !particle && (stop(t) || verb(t) && !d.tag(t).equals("VBN") && !d.tag(t).equals("VBG")
                || d.tag(t).equals("IN") || d.tag(t).equals("TO") || d.tag(t).equals("MD") || d.tag(t).startsWith("W"))) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun that fits before a verb, in the subject's place. */
    private int before(int h, IntPredicate fits) {
        for (int t = h - 1; t >= Math.max(first, h - NEAR - 4); t--) {
            if (fits.test(t) && (t == h - 1 || headsPhrase(t))) {
                return t;
            }
            String tag = d.tag(t);
            if (d.lower(t).equals(";") || (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
                && !function.contains(d.lower(t))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean stop(int t) {
        char c = d.token(t).charAt(0);
        return c == ';' || c == ':' || c == '.' || c == '(' || c == '"' || c == '\u201c' || c == '\u2014';
    }

    boolean verb(int t) {
        return d.tag(t).startsWith("V");
    }

    boolean noun(int t) {
        return d.tag(t).startsWith("N") && !function.contains(d.lower(t)) && Character.isLetter(d.token(t).charAt(0));
    }

    private int up(int t) {
        int u = head[t - first];
        return u < 0 ? -1 : u + first;
    }

    private String relation(int t) {
        return head == null ? "" : relation[t - first];
    }
}
