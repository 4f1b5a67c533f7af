package org.dateline.article;

/**
 * One refused input.
 *
 * @param ref file, record and byte offset
 * @param reason kind of fault
 * @param detail one sentence for a person; never holds text of the article
 */
public record Rejection(SourceRef ref, RejectReason reason, String detail) {
}
