package org.dateline.mention;

import java.util.List;
import java.util.Set;

/**
 * One row of the event lexicon: what a word means as an act, and where its parties stand.
 *
 * <p>Slots name a place in the clause, best first: {@code subj} logical subject (of a passive: the by-phrase),
 * {@code obj} logical object (of a passive: the subject), {@code iobj}, {@code poss} possessor or country adjective of a
 * noun, {@code inner.source} and {@code inner.target} the parties of the inner trigger, {@code object.of} and the like a
 * preposition on the object noun, any other word a preposition on the trigger or on its object noun ({@code with},
 * {@code against}, {@code between}).
 *
 * @param name unique name of the row
 * @param kind part of speech of the head
 * @param pattern the trigger as the table writes it
 * @param cameo CAMEO code
 * @param plover PLOVER type, null when it is the one the ontology gives for the code
 * @param mode PLOVER mode, null when it is the one the ontology gives for the code
 * @param source slots of who acts
 * @param target slots of towards whom; empty when the act has no target
 * @param mutual source and target act alike
 * @param needs what the parties or the object must be
 * @param weight how often the trigger alone means this act, 0 to 1
 * @param example a sentence of the project's own in which the row matches
 */
public record EventSense(String name, Kind kind, String pattern, String cameo, String plover, String mode,
                         List<String> source, List<String> target, boolean mutual, List<Need> needs, double weight,
                         String example) {
    public EventSense {
        source = List.copyOf(source);
        target = List.copyOf(target);
        needs = List.copyOf(needs);
    }

    /** Part of speech of a trigger's head. */
    public enum Kind {
        VERB, NOUN, ADJECTIVE
    }

    /**
     * A demand on a party: without it the row does not hold and the next reading counts.
     *
     * @param side whose demand it is
     * @param kinds of which one must stand there; none for a row that counts only inside another trigger
     */
    public record Need(Side side, Set<PartyKind> kinds) {
        public Need {
            kinds = Set.copyOf(kinds);
        }
    }

    /** What a need is about. */
    public enum Side {
        SOURCE, TARGET, INSIDE
    }

    /** What a party must be. */
    public enum PartyKind {
        /** State, organization, person or people. */
        ACTOR,
        /** Person, pronoun, people or office. */
        PERSON,
        /** Persons, groups of them, organizations. */
        PEOPLE,
        /** Organization. */
        BODY,
        PLACE,
        /** Country or its government. */
        STATE,
        /** Something must stand there. */
        ANY
    }
}
