package org.dateline.article;

/**
 * Natural key of an article: stable over corrections and over the files that deliver it.
 *
 * @param source publisher or feed as delivered, empty when the input names none
 * @param id the publisher's own id, else the URL, else a hash of headline and publication day
 */
public record ArticleKey(String source, String id) {
}
