package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.EventSense.Kind;
import org.dateline.mention.TriggerMention;
import org.dateline.mention.trigger.EventLexicon.Entry;
import org.dateline.mention.trigger.EventLexicon.Refusal;
import org.dateline.mention.trigger.Pattern.Ask;
import org.dateline.mention.trigger.Pattern.Term;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** What the words of one sentence may mean as triggers. A reading may rest on the reading of a word inside. */
final class Readings {
    private static final int MOST = 6;

    private final EventLexicon lexicon;
    private final Document d;
    private final Sentence s;
    private final LexiconWord[] words;
    private final Clause clause;
    private final long[] present;
    private final List<TriggerMention>[] known;
    private final boolean[] open;
    private final Places[] places;
    private final Heads heads;

    /**
     * @param lexicon senses and refusals
     * @param words what the lexicon says of each token of the document
     * @param present bits of the sentence's words, as the lexicon gives them
     */
    Readings(EventLexicon lexicon, Document d, Sentence s, LexiconWord[] words, Clause clause, long[] present) {
        this.lexicon = lexicon;
        this.d = d;
        this.s = s;
        this.words = words;
        this.clause = clause;
        this.present = present;
        this.open = new boolean[s.length()];
        this.places = new Places[s.length()];
        this.known = newLists(s.length());
        this.heads = new Heads(d, s, words, clause);
    }

    @SuppressWarnings("unchecked")
    private static List<TriggerMention>[] newLists(int size) {
        return new List[size];
    }

    /** Readings of a token as the head of a trigger, best first; empty when it is none. */
    List<TriggerMention> of(int t) {
        int i = t - s.firstToken();
        if (i < 0 || i >= open.length || open[i]) {
            return List.of();
        }
        List<TriggerMention> r = known[i];
        if (r == null) {
            open[i] = true;
            r = read(t);
            open[i] = false;
            known[i] = r;
        }
        return r;
    }

    private List<TriggerMention> read(int t) {
        List<Entry> entries = words[t].entries();
        List<Scored> found = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            if (e.needs().met(present) && heads.allow(t, e)) {
                Found f = new Found();
                TriggerMention m = match(t, e, places(t), f);
                if (m != null) {
                    found = found == null ? new ArrayList<>() : found;
                    found.add(new Scored(m, e.pattern().rank() + e.sense().weight() - f.behind));
                }
            }
        }
        return found == null ? List.of() : best(found);
    }

    private static List<TriggerMention> best(List<Scored> found) {
        found.sort(Comparator.comparingDouble((Scored x) -> -x.score));
        TriggerMention[] best = new TriggerMention[Math.min(MOST, found.size())];
        for (int i = 0; i < best.length; i++) {
            best[i] = found.get(i).mention;
        }
        return List.of(best);
    }

    private record Scored(TriggerMention mention, double score) {
    }

    private Places places(int t) {
        int i = t - s.firstToken();
        if (places[i] == null) {
            places[i] = new Places(clause, t);
        }
        return places[i];
    }

    private TriggerMention match(int t, Entry e, Places places, Found f) {
        boolean passive = e.sense().kind() == Kind.VERB && (e.bits() & Inflector.PARTICIPLE) != 0 && places.passive();
        for (Term term : e.pattern().terms()) {
            if (!holds(t, term, passive, places, f)) {
                return null;
            }
        }
        return new TriggerMention(s.index(), t, span(t, f), e.sense(), f.object, f.complement, f.preposition, passive,
            f.inner, List.of());
    }

    /** The row of the table of refusals that holds for a head, null when it is no look-alike. */
    Refusal lookalike(int t, Kind kind) {
        List<Refusal> rows = lexicon.refusals(d.lower(t));
        if (rows != null) {
            for (Refusal r : rows) {
                if (refuses(r, t, kind)) {
                    return r;
                }
            }
        }
        return null;
    }

    /** Whether a refusal holds for a head. */
    boolean refuses(Refusal r, int t, Kind kind) {
        if (r.pattern.kind() != null && r.pattern.kind() != kind) {
            return false;
        }
        Places places = places(t);
        boolean passive = kind == Kind.VERB && places.passive();
        Found f = new Found();
        for (Term term : r.pattern.terms()) {
            if (!holds(t, term, passive, places, f)) {
                return false;
            }
        }
        return true;
    }

    /** Tokens that terms of one pattern have found. */
    private static final class Found {
        int object = -1;
        int complement = -1;
        int preposition = -1;
        TriggerMention inner;
        /** How many better readings the inner trigger has. */
        int behind;
    }

    private boolean holds(int t, Term term, boolean passive, Places places, Found f) {
        switch (term.ask()) {
            case PARTICLE -> {
                return (f.preposition = word(term.words(), places.particles())) >= 0;
            }
            case PREPOSITION -> {
                return pair(t, term, places.prepositional(), f);
            }
            case OBJECT -> {
                return (f.object = first(t, term, places.objects(passive), f)) >= 0;
            }
            case SUBJECT -> {
                return word(term.words(), places.subjects(passive)) >= 0;
            }
            case MODIFIER -> {
                return clause.modifier(f.object >= 0 ? f.object : t, term.words());
            }
            case INFINITIVE -> {
                return (f.complement = first(t, term, places.infinitives(), f)) >= 0;
            }
            case GERUND -> {
                return term.prepositions().isEmpty() ? (f.complement = first(t, term, places.gerunds(), f)) >= 0
                    : pair(t, term, places.gerundsBehind(), f);
            }
            case CLAUSE, DUTY, ADVICE, FUTURE -> {
                return (f.complement = first(t, term, places.clauses(), f)) >= 0;
            }
            case ABSENT -> {
                return !clause.anywhere(term.words());
            }
            default -> {
                return clause.anywhere(term.words());
            }
        }
    }

    private int word(Set<String> words, int[] tokens) {
        for (int x : tokens) {
            if (words.contains(d.lower(x))) {
                return x;
            }
        }
        return -1;
    }

    private int first(int t, Term term, int[] tokens, Found f) {
        for (int x : tokens) {
            if (fits(t, x, term, f)) {
                return x;
            }
        }
        return -1;
    }

    /** The first pair of preposition and what stands behind it that fits. */
    private boolean pair(int t, Term term, int[] pairs, Found f) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (term.prepositions().contains(d.lower(pairs[i])) && fits(t, pairs[i + 1], term, f)) {
                f.preposition = pairs[i];
                if (term.ask() == Ask.GERUND) {
                    f.complement = pairs[i + 1];
                } else {
                    f.object = pairs[i + 1];
                }
                return true;
            }
        }
        return false;
    }

    /** Whether a token may stand in a term's place. */
    private boolean fits(int t, int x, Term term, Found f) {
        if (!term.ask().modals().isEmpty() && !clause.modal(x, term.ask().modals(), term.ask() == Ask.FUTURE)) {
            return false;
        }
        if (term.inner()) {
            boolean noun = term.ask() == Ask.OBJECT || term.ask() == Ask.PREPOSITION;
            return x != t && !(!noun && clause.forbidden(x)) && coded(x, noun ? Kind.NOUN : Kind.VERB, term, f);
        }
        if (!term.words().isEmpty()) {
            boolean verb = term.ask() == Ask.INFINITIVE || term.ask() == Ask.GERUND;
            return term.words().contains(d.lower(x)) && !(verb && (clause.forbidden(x) || lookalike(x, Kind.VERB) != null));
        }
        return switch (term.ask()) {
            case INFINITIVE -> clause.verb(x);
            case GERUND -> clause.verb(x) && !clause.function(x);
            default -> true;
        };
    }

    private boolean coded(int x, Kind kind, Term term, Found f) {
        int better = 0;
        for (TriggerMention m : of(x)) {
            if (m.sense().kind() == kind) {
                for (String prefix : term.codes()) {
                    if (m.sense().cameo().startsWith(prefix) && lookalike(x, kind) == null) {
                        f.inner = m;
                        f.behind = better;
                        return true;
                    }
                }
                better++;
            }
        }
        return false;
    }

    private Span span(int t, Found f) {
        int from = t;
        int to = t;
        if (f.preposition >= 0 && Math.abs(f.preposition - t) <= 2) {
            to = Math.max(to, f.preposition);
        }
        if (f.object >= 0 && Math.abs(f.object - t) <= 5) {
            from = Math.min(from, f.object);
            to = Math.max(to, f.object);
        }
        return d.span(from, to + 1);
    }
}
