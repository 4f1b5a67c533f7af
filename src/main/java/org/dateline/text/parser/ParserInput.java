package org.dateline.text.parser;

/**
 * A sentence as the parser sees it: numbers that stand for its tokens' properties. Training and use must make them alike.
 *
 * @param word word in lower case
 * @param tag part of speech
 * @param cluster word cluster
 * @param coarse coarser word cluster
 * @param mark whether the token is punctuation
 */
public record ParserInput(int[] word, int[] tag, int[] cluster, int[] coarse, boolean[] mark) {
    /** Number of tokens. */
    public int length() {
        return word.length;
    }
}
