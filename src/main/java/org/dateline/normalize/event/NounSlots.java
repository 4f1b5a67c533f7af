package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Document;

/** Finds whose act a noun tells of, and the place that stands before it like one whose act it is. */
final class NounSlots {
    private static final String VISIT = "042";

    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final Clauses clauses;
    private final ClauseWords words;

    NounSlots(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.words = words;
    }

    /**
     * The place before an act noun says where, not who: "the Lima siege", "a Washington visit"; before visits and talks
     * ({@code cameo} 04) a country's name does so too, "his Peru visit", "the Peru talks", but not "the Peruvian talks".
     * Null when there is none.
     */
    ActorMention site(int noun, String cameo) {
        Chunk c = actors.at(noun);
        boolean visit = cameo.equals(VISIT);
        if (c == null || c.possessor() != null && !visit || c.inner().size() != 1 || c.head() != noun) {
            return null;
        }
        ActorMention a = c.inner().get(0);
        boolean country = a.kind() == ActorMention.Kind.COUNTRY;
        boolean capital = country && a.actor().code().endsWith("GOV");
        String p = tree.preposition(noun);
        boolean called = Deeds.abbreviation(d.token(a.head())) && c.possessor() == null && !p.equals("at");
        boolean name = country && cameo.startsWith("04") && d.tag(a.head()).startsWith("NN") && !called
            && d.token(a.head()).indexOf('-') < 0;
        boolean host = visit && a.kind() == ActorMention.Kind.ORGANIZATION && p.equals("during")
            && d.lower(c.first()).equals("a") && tree.child(noun, "nmod") < 0;
        return a.kind() == ActorMention.Kind.PLACE || capital || name || host ? a : null;
    }

    /** Adds the phrase in the possessive, or the act noun's own phrase, whose modifiers are the actors. */
    void possessors(int noun, String cameo, List<Integer> out) {
        int poss = tree.child(noun, "nmod:poss");
        if (poss >= 0) {
            out.add(poss);
            return;
        }
        Chunk c = actors.at(noun);
        if (c != null && c.possessor() != null) {
            out.add(c.possessor().head());
        } else if (c != null && !c.inner().isEmpty() && site(noun, cameo) == null) {
            out.add(noun);
        }
    }

    /** "<i>Rebels</i> killed two nurses in a raid": whoever does harm in the course of a deed of violence does the deed. */
    List<Integer> doers(int noun) {
        int h = tree.head(noun);
        String p = tree.preposition(noun);
        boolean harm = h >= 0 && h < noun && (p.equals("in") || p.equals("during")) && words.is(ClauseWords.Kind.HARM, d.lemma(h))
            && words.is(ClauseWords.Kind.DEED, d.lemma(noun)) && d.tag(h).startsWith("VB") && tree.child(h, "obj") >= 0;
        boolean does = h >= 0 && h < noun && tree.is(noun, "obj") && words.is(ClauseWords.Kind.DEED, d.lemma(noun))
            && d.tag(h).startsWith("VB") && words.is(ClauseWords.Kind.DOING, d.lemma(h));
        return harm || does ? clauses.subjects(h, false) : List.of();
    }

    /** "<i>Soldiers</i> were killed in clashes with rebels": whoever does or suffers harm in the course of a fight fights. */
    List<Integer> fighters(int noun) {
        int h = tree.head(noun);
        String p = tree.preposition(noun);
        boolean harm = h >= 0 && h < noun && (p.equals("in") || p.equals("during")) && words.is(ClauseWords.Kind.HARM, d.lemma(h))
            && d.tag(h).startsWith("VB");
        boolean passive = harm && tree.child(h, "obj") < 0;
        return !harm ? List.of() : passive ? clauses.objects(h, true) : clauses.subjects(h, false);
    }

    /** Whoever does the verb that governs the noun ("carried out a raid", "spoke on a visit"), else its possessor. */
    List<Integer> subject(int noun, String cameo) {
        boolean journey = cameo.equals(VISIT);
        int h = tree.head(noun);
        int det = tree.child(noun, "det");
        boolean made = h >= 0 && d.lemma(h).equals("make") && !journey && det >= 0 && d.lower(det).equals("the");
        if (h >= 0 && !made && d.tag(h).startsWith("VB") && tree.is(noun, "obj")) {
            List<Integer> s = clauses.subjects(h, false);
            if (!s.isEmpty()) {
                return s;
            }
        }
        if (h >= 0 && journey && tree.preposition(noun).equals("on")) {
            int verb = tree.is(noun, "nmod") && tree.is(h, "obj") ? tree.head(h) : h;
            if (verb >= 0 && d.tag(verb).startsWith("VB")) {
                return clauses.subjects(verb, false);
            }
            Chunk person = actors.at(h);
            if (tree.is(noun, "nmod") && person != null && person.main() != null && person.main().actor().person() != null) {
                return List.of(h);
            }
        }
        boolean copular = journey || tree.child(noun, "cop") >= 0 && tree.caseOf(noun) >= 0;
        int subject = copular ? tree.child(noun, "nsubj") : -1;
        if (subject >= 0) {
            return List.of(subject);
        }
        List<Integer> out = new ArrayList<>(1);
        possessors(noun, cameo, out);
        return out;
    }

    /** "The talks took place in Oslo <i>between Chad and Mali</i>": phrases that stand behind the verb of a subject. */
    void apart(int noun, String slot, List<Integer> out) {
        boolean subject = out.isEmpty() && slot.equals("between") && tree.is(noun, "nsubj");
        for (int c = subject ? tree.firstChild(tree.head(noun)) : -1; c >= 0 && out.isEmpty(); c = tree.next(c)) {
            if (c > noun && tree.is(c, "obl")) {
                if (tree.preposition(c).equals(slot)) {
                    out.add(c);
                } else if (d.tag(c).startsWith("NNP")) {
                    clauses.phrases(c, slot, out);
                }
            }
        }
    }
}
