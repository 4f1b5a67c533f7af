package org.dateline.article;

import java.util.Objects;

/**
 * One delivered version of an article, as its format gave it: decoded, not yet analysed.
 *
 * @param key natural key
 * @param ref where it was read
 * @param headline headline, empty when the input has none
 * @param text the text that all body offsets refer to, exactly as delivered or as taken from the page
 * @param publishedAt publication time, null when unknown
 * @param url address, null when unknown
 * @param byline author line, null when unknown
 * @param language BCP 47 code as declared, null when not declared
 * @param status usable, corrected or killed
 * @param textIsInput whether {@code text} stood in the input as such (JSON Lines), so that a preview need not repeat it
 */
public record Article(ArticleKey key, SourceRef ref, String headline, String text, PublishedAt publishedAt, String url,
                      String byline, String language, ArticleStatus status, boolean textIsInput) {
    public Article {
        Objects.requireNonNull(key);
        Objects.requireNonNull(ref);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(text);
        Objects.requireNonNull(status);
    }
}
