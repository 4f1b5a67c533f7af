package org.dateline.text;

/**
 * Dependency tree of one sentence in Universal Dependencies.
 *
 * @param head for each token of the sentence (counted from its first) the token it depends on, -1 for the root
 * @param relation UD relation, with subtypes as in {@code nsubj:pass}
 */
public record Parse(int[] head, String[] relation) {
}
