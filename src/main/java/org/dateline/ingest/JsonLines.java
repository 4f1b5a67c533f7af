package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;

/** One record a line; blank lines are none. */
final class JsonLines extends JsonRecords {
    JsonLines(InputStream in, int limit) {
        super(in, limit);
    }

    @Override
    boolean next() throws IOException {
        int c = read();
        while (c == '\n' || c == '\r' || c == ' ' || c == '\t') {
            c = read();
        }
        if (c < 0) {
            return false;
        }
        begin(offset() - 1);
        while (c >= 0 && c != '\n') {
            append(c);
            c = read();
        }
        return true;
    }
}
