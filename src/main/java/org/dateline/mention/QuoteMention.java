package org.dateline.mention;

import org.dateline.text.Span;

/**
 * Text between quotation marks, before anybody knows whether somebody said it.
 *
 * @param span characters between the marks
 * @param firstToken first token inside
 * @param endToken token behind the last inside
 * @param sentence number of the sentence it starts in
 * @param closed false when the paragraph ends before a closing mark
 * @param continues true when it goes on from an unclosed quotation of the paragraph before
 */
public record QuoteMention(Span span, int firstToken, int endToken, int sentence, boolean closed, boolean continues) {
}
