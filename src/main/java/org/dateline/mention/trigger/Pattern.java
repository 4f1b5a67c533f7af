package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.mention.EventSense;

/**
 * A trigger as the tables write it: the head, then what must stand with it.
 *
 * @param kind part of speech of the head, null when any word may be the head
 * @param heads head lemmas
 * @param terms what must stand with it
 * @param swallows acts that stand in what depends on the head are no triggers
 * @param rank more for patterns that ask for more
 */
record Pattern(EventSense.Kind kind, Set<String> heads, Term[] terms, boolean swallows, double rank) {

    /** What a term asks for. */
    enum Ask {
        /** {@code _word}: particle or preposition of the head. */
        PARTICLE,
        /** {@code _word+noun}: preposition with that noun. */
        PREPOSITION,
        /** {@code +noun}: object. */
        OBJECT,
        /** {@code <word}: a word before the head in its phrase. */
        MODIFIER,
        /** {@code ^noun}: subject. */
        SUBJECT,
        /** {@code *word}: anywhere in the sentence. */
        SENTENCE,
        /** {@code ~word}: nowhere in the sentence. */
        ABSENT,
        /** {@code >to}: infinitive. */
        INFINITIVE,
        /** {@code >ing}: -ing form, behind a preposition when one is given. */
        GERUND,
        /** {@code >that}: clause. */
        CLAUSE,
        /** {@code >must}: clause that says what somebody has to do. */
        DUTY("must", "has", "have", "needs", "need"),
        /** {@code >should}: clause that says what somebody ought to do. */
        ADVICE("should", "ought"),
        /** {@code >will}: clause that says what somebody will do. */
        FUTURE("will", "would", "'ll", "wo", "shall");

        private final Set<String> modals;

        Ask(String... modals) {
            this.modals = Set.of(modals);
        }

        /** Forms of which one must go before the verb of the clause; empty when none is asked for. */
        Set<String> modals() {
            return modals;
        }
    }

    /**
     * One term.
     *
     * @param ask what kind of thing
     * @param prepositions for PREPOSITION and GERUND: forms of the preposition; else empty
     * @param words forms one of which must stand there; empty when any may
     * @param codes prefixes of CAMEO codes one of which the inner trigger must have; empty when words decide
     */
    record Term(Ask ask, Set<String> prepositions, Set<String> words, List<String> codes) {
        /** Rests on a trigger inside. */
        boolean inner() {
            return !codes.isEmpty();
        }

        private double rank() {
            double r = switch (ask) {
                case PARTICLE -> 2;
                case SENTENCE -> 3;
                case ABSENT -> 0;
                case CLAUSE, INFINITIVE, GERUND, DUTY, ADVICE, FUTURE -> 6;
                case MODIFIER, OBJECT -> 7;
                case SUBJECT, PREPOSITION -> 8;
            };
            if (inner()) {
                int longest = codes.stream().mapToInt(String::length).max().orElse(0);
                return r + 2 + longest;
            }
            return words.isEmpty() || ask == Ask.ABSENT ? r : r + 4.5 + 1.0 / words.size();
        }
    }

    /** Whether named words must stand as its object: then a verb is safe even where the tagger saw something else. */
    boolean namesObject() {
        for (Term t : terms) {
            if ((t.ask == Ask.OBJECT || t.ask == Ask.PREPOSITION) && !t.words.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads a pattern; classes are looked up in {@code classes}. */
    static Pattern parse(String text, WordClasses classes) {
        List<Term> terms = new ArrayList<>();
        EventSense.Kind kind = null;
        Set<String> heads = Set.of();
        double rank = 0;
        boolean swallows = false;
        for (String part : text.split(" +")) {
            if (part.startsWith("v:") || part.startsWith("n:") || part.startsWith("a:")) {
                kind = part.charAt(0) == 'v' ? EventSense.Kind.VERB
                    : part.charAt(0) == 'n' ? EventSense.Kind.NOUN : EventSense.Kind.ADJECTIVE;
                heads = classes.lemmas(part.substring(2));
            } else if (part.equals("!")) {
                swallows = true;
            } else if (!part.equals("any")) {
                Term t = term(part, classes);
                terms.add(t);
                rank += t.rank();
            }
        }
        if (kind != null && heads.isEmpty() || kind == null && terms.isEmpty()) {
            throw new IllegalArgumentException("Cannot read pattern " + text + ": it has no head");
        }
        return new Pattern(kind, heads, terms.toArray(new Term[0]), swallows, rank);
    }

    private static Term term(String part, WordClasses classes) {
        String rest = part.substring(1);
        switch (part.charAt(0)) {
            case '_':
                int plus = rest.indexOf('+');
                int more = rest.indexOf('>');
                if (plus > 0) {
                    return filled(Ask.PREPOSITION, classes.raw(rest.substring(0, plus)), rest.substring(plus + 1), classes);
                }
                if (more > 0 && rest.startsWith(">ing", more)) {
                    return filled(Ask.GERUND, classes.raw(rest.substring(0, more)), rest.substring(more + 4), classes);
                }
                if (more > 0) {
                    break;
                }
                return new Term(Ask.PARTICLE, Set.of(), classes.raw(rest), List.of());
            case '+':
                return filled(Ask.OBJECT, Set.of(), rest, classes);
            case '<':
                return filled(Ask.MODIFIER, Set.of(), rest, classes);
            case '^':
                return filled(Ask.SUBJECT, Set.of(), rest, classes);
            case '*':
                return filled(Ask.SENTENCE, Set.of(), rest, classes);
            case '~':
                return filled(Ask.ABSENT, Set.of(), rest, classes);
            case '>':
                if (rest.startsWith("to")) {
                    return filled(Ask.INFINITIVE, Set.of(), rest.substring(2), classes);
                }
                if (rest.startsWith("ing")) {
                    return filled(Ask.GERUND, Set.of(), rest.substring(3), classes);
                }
                if (rest.startsWith("must")) {
                    return filled(Ask.DUTY, Set.of(), rest.substring(4), classes);
                }
                if (rest.startsWith("should")) {
                    return filled(Ask.ADVICE, Set.of(), rest.substring(6), classes);
                }
                if (rest.startsWith("will")) {
                    return filled(Ask.FUTURE, Set.of(), rest.substring(4), classes);
                }
                if (rest.startsWith("that")) {
                    return filled(Ask.CLAUSE, Set.of(), rest.substring(4), classes);
                }
                break;
            default:
                break;
        }
        throw new IllegalArgumentException("Cannot read term " + part);
    }

    private static Term filled(Ask ask, Set<String> prepositions, String filler, WordClasses classes) {
        if (filler.startsWith("#")) {
            return new Term(ask, prepositions, Set.of(), List.of(filler.substring(1).split("\\|")));
        }
        boolean verb = ask.ordinal() >= Ask.INFINITIVE.ordinal();
        return new Term(ask, prepositions, filler.isEmpty() ? Set.of() : classes.forms(filler, verb), List.of());
    }
}
