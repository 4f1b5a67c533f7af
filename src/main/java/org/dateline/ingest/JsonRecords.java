package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a stream into JSON records without holding more than one of them, and none that is above the limit. Subclasses
 * say where a record ends; {@link #next()} moves to the next one.
 */
abstract class JsonRecords {
    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int filled;
    private long chunkStart;
    private byte[] record = new byte[1 << 12];
    private int length;
    private long size;
    private long start;

    JsonRecords(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Moves to the next record; false at the end of the file. */
    abstract boolean next() throws IOException;

    /** Bytes of the record; only the first {@link #length()} count. */
    final byte[] record() {
        return record;
    }

    final int length() {
        return length;
    }

    /** Offset of the record's first byte in the decompressed file. */
    final long start() {
        return start;
    }

    /** Whether the record was longer than the limit and is not held. */
    final boolean isTooLong() {
        return size > limit;
    }

    final void begin(long offset) {
        start = offset;
        length = 0;
        size = 0;
    }

    final void append(int b) {
        size++;
        if (size > limit) {
            length = 0;
        } else {
            if (length == record.length) {
                record = Arrays.copyOf(record, Math.min(limit, length * 2));
            }
            record[length++] = (byte) b;
        }
    }

    final int read() throws IOException {
        if (at == filled) {
            chunkStart += filled;
            at = 0;
            filled = Math.max(0, in.read(chunk, 0, chunk.length));
            if (filled == 0) {
                return -1;
            } else if (chunkStart == 0 && Decoding.marked(chunk, filled) == StandardCharsets.UTF_8) {
                at = 3;
                return read();
            }
        }
        return chunk[at++] & 0xff;
    }

    /** Offset of the byte that {@link #read()} gives next. */
    final long offset() {
        return chunkStart + at;
    }
}
