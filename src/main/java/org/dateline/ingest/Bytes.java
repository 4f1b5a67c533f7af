package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.RejectReason;

/** Takes a file that a reader needs as a whole. */
final class Bytes {
    private Bytes() {
    }

    /** All bytes of a stream, refused when they are more than the limit. */
    static byte[] all(InputStream in, int limit) throws IOException {
        byte[] b = in.readNBytes(limit);
        if (b.length == limit && in.read() >= 0) {
            throw new InputFault(RejectReason.TOO_LARGE, limit, "Cannot take a file of this format above " + limit
                + " bytes");
        }
        return b;
    }
}
