package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        buffered.mark(4);
        byte[] head = buffered.readNBytes(4);
        buffered.reset();
        Charset marked = Decoding.marked(head, head.length);
        if (marked == null || marked == StandardCharsets.UTF_8) {
            records(file, buffered, true, kept, rejected);
            return;
        }
        buffered.skipNBytes(Decoding.markLength(marked));
        try {
            records(file, new Utf8Stream(buffered, marked), false, kept, rejected);
        } catch (CharacterCodingException e) {
            throw new InputFault(RejectReason.BAD_ENCODING, -1, "Cannot decode the file as " + marked.name());
        }
    }

    private void records(String file, InputStream in, boolean placed, Consumer<Article> kept,
                         Consumer<Rejection> rejected) throws IOException {
        JsonRecords records = lines ? new JsonLines(in, limits.recordBytes())
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
