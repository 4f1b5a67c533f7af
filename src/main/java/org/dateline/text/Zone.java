package org.dateline.text;

/** What part of an article a sentence belongs to. Only {@link #HEADLINE} and {@link #BODY} tell the story. */
public enum Zone {
    /** The headline, delivered apart or as the text's own first line. */
    HEADLINE,
    /** Who wrote it. */
    BYLINE,
    /** A line of its own that says when it was published. */
    TIMESTAMP,
    /** {@code SEOUL, Nov. 29 (Agency) --} before the first sentence. */
    DATELINE,
    BODY,
    /** Words about a photo; data about the photo, never an event. */
    CAPTION,
    /** Who made the photo, or whose copy the text is. */
    CREDIT,
    /** Corrections, copyright lines, contact addresses, "more to come". */
    NOTE;

    /** Whether sentences of this zone may state events. */
    public boolean tells() {
        return this == BODY || this == HEADLINE;
    }
}
