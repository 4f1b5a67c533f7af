package org.dateline.mention.trigger;

import java.util.List;
import org.dateline.mention.trigger.EventLexicon.Entry;

/**
 * All that the lexicon says of one form in lower case, so that a token is looked up once.
 *
 * @param entries senses whose head has this form; empty when none
 * @param term its number among the words that patterns ask for, -1 when none asks for it
 * @param actor whether it is a word for people or bodies that act
 * @param sport whether it is one of the words of which several make an article one about sport
 */
record LexiconWord(List<Entry> entries, int term, boolean actor, boolean sport) {
    /** A form that the lexicon does not have. */
    static final LexiconWord NONE = new LexiconWord(List.of(), -1, false, false);
}
