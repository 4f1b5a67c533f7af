package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;

/**
 * JSON Lines, one article a line, and JSON documents that hold an article or an array of them. The text of an article
 * is delivered as it stands: it may hold NUL, control characters and lone surrogates that JSON can escape.
 */
final class JsonReader implements ArticleReader {
    private static final int HEAD = 1 << 15;

    private final boolean lines;
    private final JsonFields fields;
    private final InputLimits limits;
    private final JsonRecord record;

    JsonReader(boolean lines, JsonFields fields, InputLimits limits) {
        this.lines = lines;
        this.fields = fields;
        this.limits = limits;
        this.record = new JsonRecord(fields, limits);
    }

    @Override
    public void read(String file, InputStream in, Consumer<Article> kept, Consumer<Rejection> rejected)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        byte[] head = head(buffered);
        Charset marked = Decoding.marked(head, head.length);
        if (marked == null || marked == StandardCharsets.UTF_8) {
            records(file, buffered, lines || isLines(head), true, kept, rejected);
            return;
        }
        buffered.skipNBytes(Decoding.markLength(marked));
        try {
            records(file, new Utf8Stream(buffered, marked), lines, false, kept, rejected);
        } catch (CharacterCodingException e) {
            throw new InputFault(RejectReason.BAD_ENCODING, -1, "Cannot decode the file as " + marked.name());
        }
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = in.read(head);
        in.reset();
        return Arrays.copyOf(head, Math.max(0, length));
    }

    /** Whether a document is in fact lines: its first line is an object and its second begins one. */
    private static boolean isLines(byte[] head) {
        int at = Decoding.marked(head, head.length) == null ? 0 : 3;
        int end = at;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        int last = end - 1;
        while (last > at && head[last] <= ' ' && head[last] >= 0) {
            last--;
        }
        int next = end;
        while (next < head.length && head[next] <= ' ' && head[next] >= 0) {
            next++;
        }
        return next < head.length && head[at] == '{' && head[last] == '}' && head[next] == '{';
    }

    private void records(String file, InputStream in, boolean byLine, boolean placed, Consumer<Article> kept,
                         Consumer<Rejection> rejected) throws IOException {
        JsonRecords records = byLine ? new JsonLines(in, limits.recordBytes())
            : new JsonDocument(in, limits.recordBytes(), fields);
        var day = DayFolder.of(file);
        for (long n = 0; records.next(); n++) {
            long offset = placed ? records.start() : -1;
            Article article;
            try {
                if (records.isTooLong()) {
                    throw new InputFault(RejectReason.TOO_LARGE, offset,
                        "Cannot take a record above " + limits.recordBytes() + " bytes");
                }
                article = record.read(records.record(), 0, records.length(), offset, day)
                    .toArticle(new SourceRef(file, n, offset), limits);
            } catch (InputFault fault) {
                rejected.accept(fault.of(file, n));
                continue;
            }
            kept.accept(article);
        }
    }
}
