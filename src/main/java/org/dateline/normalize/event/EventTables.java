package org.dateline.normalize.event;

/**
 * What the coder of sentences looks up; read once and shared.
 *
 * @param modality words that say whether an act happened
 * @param clause words by which the parts of a clause are told apart
 * @param confidence weights of what was seen
 * @param obligations auxiliaries that make a demand of a statement
 */
record EventTables(ModalityWords modality, ClauseWords clause, Confidence confidence, Obligations obligations) {
    EventTables() {
        this(new ModalityWords(), new ClauseWords(), new Confidence(), new Obligations());
    }
}
