package org.dateline.mention.time;

/**
 * One step of a sentence as rules see it: a word, a phrase, a composed number, a sign, or a found expression.
 *
 * @param start first offset
 * @param end offset behind the last
 * @param tight whether no space stands before it
 * @param word classes and values
 * @param mention the expression, when a rule made this item
 */
record Item(int start, int end, boolean tight, Word word, TimeMention mention) {
}
