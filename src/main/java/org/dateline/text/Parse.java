package org.dateline.text;

/**
 * Dependency tree of one sentence in basic Universal Dependencies, with the English treebanks' present
 * subtypes: {@code obl:unmarked} for a noun without preposition that modifies a verb ("met Friday"),
 * {@code nmod:unmarked} likewise under a noun, {@code nmod:desc} for a title beside a name.
 *
 * @param head for each token of the sentence (counted from its first) the token it depends on, -1 for the root
 * @param relation UD relation, with subtypes as in {@code nsubj:pass}
 */
public record Parse(int[] head, String[] relation) {
}
