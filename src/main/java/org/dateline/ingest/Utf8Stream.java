package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A stream of another charset as UTF-8, without holding it. */
final class Utf8Stream extends InputStream {
    private final Reader in;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int at;
    private int kept;

    Utf8Stream(InputStream in, Charset from) {
        this.in = new InputStreamReader(in, from.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        } else if (!fill()) {
            return -1;
        }
        int n = Math.min(len, bytes.length - at);
        System.arraycopy(bytes, at, b, off, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int n = in.read(chars, kept, chars.length - kept);
            if (n < 0) {
                return false;
            }
            int end = kept + n;
            int whole = Character.isHighSurrogate(chars[end - 1]) ? end - 1 : end;
            bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
            at = 0;
            kept = end - whole;
            if (kept > 0) {
                chars[0] = chars[whole];
            }
        }
        return true;
    }
}
