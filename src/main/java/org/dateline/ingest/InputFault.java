package org.dateline.ingest;

import java.io.IOException;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;

/** What is wrong with an input, on its way to becoming a {@link Rejection}. Its message never holds article text. */
final class InputFault extends IOException {
    private static final long serialVersionUID = 1;
    private final RejectReason reason;
    private final long offset;

    /** @param offset byte offset in the file, -1 when the fault has no place */
    InputFault(RejectReason reason, long offset, String detail) {
        super(detail);
        this.reason = reason;
        this.offset = offset;
    }

    /** The fault as a rejection of one record; record -1 stands for the rest of the file or all of it. */
    Rejection of(String file, long record) {
        return new Rejection(new SourceRef(file, record, offset), reason, getMessage());
    }

    RejectReason reason() {
        return reason;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
