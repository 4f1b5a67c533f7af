package org.dateline.article;

/** What the publisher says of an article, after the IPTC news model's {@code pubStatus}. */
public enum ArticleStatus {
    USABLE, CORRECTED, KILLED
}
