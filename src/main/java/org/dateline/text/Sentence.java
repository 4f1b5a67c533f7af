package org.dateline.text;

/**
 * One sentence, or one line that stands alone.
 *
 * @param index zero-based number in the document
 * @param firstToken first token
 * @param endToken token behind the last
 * @param span from the first token's start to the last token's end
 * @param paragraph zero-based number of its paragraph
 * @param zone part of the article
 */
public record Sentence(int index, int firstToken, int endToken, Span span, int paragraph, Zone zone) {
    public int length() {
        return endToken - firstToken;
    }
}
