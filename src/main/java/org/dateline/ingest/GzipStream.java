package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.dateline.article.RejectReason;

/**
 * Decompresses gzip of any number of members. Unlike the JDK's stream it refuses a file that was cut or that carries
 * anything but zeros behind its last member, as soon as all bytes before the fault were read, and it stops at a limit of
 * bytes and of bytes out for each byte in.
 */
final class GzipStream extends InputStream {
    private static final int FREE_OF_RATIO = 1 << 20;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final InputLimits limits;
    private final byte[] buffer = new byte[1 << 15];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] one = new byte[1];
    private int at;
    private int filled;
    private long read;
    private long written;
    private long memberBytes;
    private boolean inMember;
    private boolean ended;
    private InputFault fault;

    GzipStream(InputStream in, InputLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            return len == 0 ? 0 : unpack(b, off, len);
        } catch (InputFault e) {
            fault = e;
            throw e;
        }
    }

    private int unpack(byte[] b, int off, int len) throws IOException {
        while (!ended) {
            if (!inMember && !openMember()) {
                break;
            }
            int n = inflate(b, off, len);
            if (n > 0) {
                crc.update(b, off, n);
                memberBytes += n;
                written += n;
                check();
                return n;
            }
        }
        return -1;
    }

    private int inflate(byte[] b, int off, int len) throws IOException {
        try {
            int n = inflater.inflate(b, off, len);
            if (n == 0 && inflater.finished()) {
                closeMember();
            } else if (n == 0 && inflater.needsDictionary()) {
                throw bad("asks for a dictionary");
            } else if (n == 0) {
                at = filled;
                if (!fill()) {
                    throw bad("ends in the middle");
                }
                inflater.setInput(buffer, 0, filled);
            }
            return n;
        } catch (DataFormatException e) {
            throw bad("is damaged");
        }
    }

    private boolean openMember() throws IOException {
        int first = next();
        if (first < 0 && read > 0 || first == 0 && written + memberBytes > 0 && onlyZerosFollow()) {
            ended = true;
            return false;
        }
        if (first != 0x1f || must() != 0x8b || must() != 8) {
            throw bad(read > 3 ? "carries other bytes behind its end" : "has no gzip header");
        }
        int flags = must();
        for (int i = 0; i < 6; i++) {
            must();
        }
        if ((flags & EXTRA) != 0) {
            for (int n = must() | must() << 8; n > 0; n--) {
                must();
            }
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            must();
            must();
        }
        inflater.reset();
        inflater.setInput(buffer, at, filled - at);
        crc.reset();
        memberBytes = 0;
        inMember = true;
        return true;
    }

    private void closeMember() throws IOException {
        at = filled - inflater.getRemaining();
        long sum = word();
        long size = word();
        if (sum != crc.getValue() || size != (memberBytes & 0xffffffffL)) {
            throw bad("fails its checksum");
        }
        inMember = false;
    }

    private void check() throws InputFault {
        if (written > limits.streamBytes()) {
            throw new InputFault(RejectReason.TOO_LARGE, written,
                "Cannot read more than " + limits.streamBytes() + " decompressed bytes of one file");
        }
        if (written > FREE_OF_RATIO && written / limits.ratio() > read) {
            throw new InputFault(RejectReason.BAD_COMPRESSION, written,
                "Cannot read gzip data that grow more than " + limits.ratio() + " times");
        }
    }

    private void skipText() throws IOException {
        int c = must();
        while (c != 0) {
            c = must();
        }
    }

    private boolean onlyZerosFollow() throws IOException {
        for (int c = next(); c >= 0; c = next()) {
            if (c != 0) {
                return false;
            }
        }
        return true;
    }

    private long word() throws IOException {
        return must() | must() << 8 | must() << 16 | (long) must() << 24;
    }

    private int must() throws IOException {
        int c = next();
        if (c < 0) {
            throw bad("ends in the middle");
        }
        return c;
    }

    private int next() throws IOException {
        return at < filled || fill() ? buffer[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        int n = in.read(buffer, 0, buffer.length);
        at = 0;
        filled = Math.max(n, 0);
        read += filled;
        return n > 0;
    }

    private InputFault bad(String what) {
        return new InputFault(RejectReason.BAD_COMPRESSION, written, "Cannot decompress the file: it " + what);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
