package org.dateline.article;

/** Why an input was refused. The name is what stands in {@code fact_rejection.reason}. */
public enum RejectReason {
    UNKNOWN_FORMAT, UNREADABLE, TOO_LARGE, BAD_ENCODING, BAD_COMPRESSION, BAD_JSON, BAD_HTML, NO_TEXT, BAD_DATE,
    NOT_A_REGULAR_FILE, CHANGED_WHILE_READ, WRONG_LANGUAGE, TOO_DEEP, EXTRACTION_FAILED
}
