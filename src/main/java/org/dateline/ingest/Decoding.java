package org.dateline.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.RejectReason;

/**
 * Turns the bytes of a text file or page into characters. A byte order mark decides; else what the page declares, if
 * the bytes agree; else strict UTF-8; else a detector, if it is sure enough. A byte that the charset does not know
 * refuses the file with its offset: nothing is ever replaced in silence.
 */
final class Decoding {
    /** Below this the detector guesses: measured on short wire articles in the encodings of the tests. */
    private static final int SURE = 25;
    private static final int SNIFFED = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Pattern DECLARED = Pattern.compile(
        "(?:<meta[^>]{0,300}?charset|<\\?xml[^>]{0,100}?encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})",
        Pattern.CASE_INSENSITIVE);

    private Decoding() {
    }

    /** Decodes text that declares nothing. */
    static String text(byte[] b) throws InputFault {
        return decode(b, null);
    }

    /** Decodes a page, whose head may name its charset. */
    static String page(byte[] b) throws InputFault {
        String head = new String(b, 0, Math.min(b.length, SNIFFED), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return decode(b, m.find() ? named(m.group(1)) : null);
    }

    /** The charset of a byte order mark, null when there is none. */
    static Charset marked(byte[] b, int length) {
        if (starts(b, length, 0xff, 0xfe, 0, 0)) {
            return UTF_32LE;
        } else if (starts(b, length, 0, 0, 0xfe, 0xff)) {
            return UTF_32BE;
        } else if (starts(b, length, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        } else if (starts(b, length, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(b, length, 0xef, 0xbb, 0xbf) ? StandardCharsets.UTF_8 : null;
    }

    /** Bytes of the byte order mark. */
    static int markLength(Charset marked) {
        return marked == null ? 0 : marked == UTF_32LE || marked == UTF_32BE ? 4
            : marked == StandardCharsets.UTF_8 ? 3 : 2;
    }

    private static String decode(byte[] b, Charset declared) throws InputFault {
        Charset marked = marked(b, b.length);
        if (marked != null) {
            return strict(b, markLength(marked), marked);
        }
        Charset wide = wide(b);
        if (wide != null) {
            return strict(b, 0, wide);
        }
        int malformed = Utf8.malformed(b, 0, b.length);
        if (malformed < 0 && (declared == null || asciiBased(declared))) {
            return new String(b, StandardCharsets.UTF_8);
        }
        if (declared != null && declared != StandardCharsets.UTF_8) {
            return strict(b, 0, declared);
        }
        if (brokenUtf8(b)) {
            throw malformed(malformed, StandardCharsets.UTF_8);
        }
        return strict(b, 0, detected(b, malformed));
    }

    /** Bytes that are well-formed UTF-8 are UTF-8, whatever an ASCII-based declaration says; a chance hit is rare. */
    private static boolean asciiBased(Charset c) {
        String name = c.name().toLowerCase(Locale.ROOT);
        return !name.startsWith("iso-2022") && !name.startsWith("utf-16") && !name.startsWith("utf-32")
            && !name.startsWith("x-iso-2022") && !name.startsWith("hz");
    }

    private static Charset detected(byte[] b, int malformed) throws InputFault {
        CharsetMatch best = new CharsetDetector().setText(b).detect();
        if (best == null || best.getConfidence() < SURE) {
            throw malformed(malformed, StandardCharsets.UTF_8);
        }
        String name = best.getName();
        Charset c = name.startsWith("UTF-") && Charset.isSupported(name) ? Charset.forName(name) : named(name);
        if (c == null) {
            throw malformed(malformed, StandardCharsets.UTF_8);
        }
        return c;
    }

    /** UTF-8 with damage: at least as many well-formed characters as stray bytes, or a form that UTF-8 forbids. */
    private static boolean brokenUtf8(byte[] b) {
        long good = 0;
        long stray = 0;
        int i = 0;
        while (i < b.length) {
            if (b[i] >= 0) {
                i++;
                continue;
            }
            int n = Utf8.length(b, i, b.length);
            int c = b[i] & 0xff;
            boolean forbidden = n == 0 && (c == 0xc0 || c == 0xc1 || c == 0xed || c >= 0xf5)
                && i + 1 < b.length && (b[i + 1] & 0xc0) == 0x80;
            if (forbidden) {
                return good >= stray;
            }
            good += n > 0 ? 1 : 0;
            stray += n > 0 ? 0 : 1;
            i += Math.max(n, 1);
        }
        return good > 0 && good >= stray;
    }

    /** UTF-16 without a mark: Western text then has a zero in nearly every other byte. */
    private static Charset wide(byte[] b) {
        int n = Math.min(b.length, SNIFFED) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        if (n < 8 || b.length % 2 != 0) {
            return null;
        } else if (odd * 2 > n / 2 && even * 20 < n) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 2 > n / 2 && odd * 20 < n ? StandardCharsets.UTF_16BE : null;
    }

    private static String strict(byte[] b, int from, Charset charset) throws InputFault {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(b, from, b.length - from);
        CharBuffer out = CharBuffer.allocate((int) ((b.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult r = decoder.decode(in, out, true);
        if (!r.isError()) {
            r = decoder.flush(out);
        }
        if (r.isError()) {
            throw malformed(in.position(), charset);
        }
        return out.flip().toString();
    }

    /** The charset of a name as browsers read it: Latin 1 and ASCII mean windows-1252. */
    private static Charset named(String name) {
        String n = name.toLowerCase(Locale.ROOT);
        if (n.equals("iso-8859-1") || n.equals("latin1") || n.equals("us-ascii") || n.equals("ascii")) {
            return WINDOWS_1252;
        } else if (n.equals("gb2312") || n.equals("gbk")) {
            return Charset.forName("GB18030");
        } else if (n.startsWith("utf-16") || n.startsWith("utf-32")) {
            return StandardCharsets.UTF_8;
        }
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private static InputFault malformed(int offset, Charset charset) {
        return new InputFault(RejectReason.BAD_ENCODING, offset,
            "Cannot decode byte " + offset + " as " + charset.name());
    }

    private static boolean starts(byte[] b, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (b[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
