package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;

/**
 * The door to all formats: opens a file by its content and name, unpacks gzip, picks the reader. Whatever is wrong with
 * an input becomes a {@link Rejection}, of one record or, with record -1, of the rest of the file. Holds no state
 * between files; threads may share one.
 */
public final class Articles {
    private static final int HEAD = 1024;

    private final InputLimits limits;
    private final ArticleReader text;
    private final ArticleReader html;
    private final ArticleReader json;
    private final ArticleReader jsonLines;

    /** With the standard limits and JSON fields. */
    public Articles() {
        this(InputLimits.defaults(), JsonFields.standard());
    }

    public Articles(InputLimits limits, JsonFields fields) {
        this.limits = limits;
        this.text = new PlainTextReader(limits);
        this.html = new HtmlReader(limits);
        this.json = new JsonReader(false, fields, limits);
        this.jsonLines = new JsonReader(true, fields, limits);
    }

    /**
     * Reads all articles of a file that an inventory listed. When the file is no longer the one listed, none of its
     * articles is given, only one rejection.
     */
    public void read(Path inbox, SourceFile file, Consumer<Article> kept, Consumer<Rejection> rejected) {
        guarded(file.path(), rejected, () -> {
            try (InputStream in = Verified.open(inbox, file, limits.heldBytes())) {
                open(file.path(), in, kept, rejected);
            }
        });
    }

    /**
     * Reads all articles of a stream, for which no inventory was taken.
     *
     * @param name file name or path for references; its ending helps to tell the format
     * @param raw the file's bytes, compressed or not; the caller closes it
     */
    public void read(String name, InputStream raw, Consumer<Article> kept, Consumer<Rejection> rejected) {
        guarded(name, rejected, () -> open(name, raw, kept, rejected));
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void guarded(String name, Consumer<Rejection> rejected, Reading reading) {
        try {
            reading.run();
        } catch (InputFault fault) {
            rejected.accept(fault.of(name, -1));
        } catch (IOException e) {
            rejected.accept(new Rejection(new SourceRef(name, -1, -1), RejectReason.UNREADABLE,
                "Cannot read the file: " + e.getClass().getSimpleName()));
        }
    }

    private void open(String name, InputStream raw, Consumer<Article> kept, Consumer<Rejection> rejected)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        byte[] head = head(in);
        if (head.length > 1 && head[0] == 0x1f && (head[1] & 0xff) == 0x8b) {
            in = new BufferedInputStream(new GzipStream(in, limits), 1 << 16);
            head = head(in);
        }
        if (head.length == 0) {
            return;
        }
        ArticleReader reader = switch (Format.of(name, head, head.length)) {
            case TEXT -> text;
            case HTML -> html;
            case JSON -> json;
            case JSON_LINES -> jsonLines;
            case UNKNOWN -> throw new InputFault(RejectReason.UNKNOWN_FORMAT, 0,
                "Cannot tell a format that holds articles from the file's content and name");
        };
        reader.read(name, in, kept, rejected);
    }

    /** The first bytes, which stay to be read; a fault behind them shows when reading gets there. */
    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < HEAD; n = in.read(head, length, HEAD - length)) {
                length += n;
            }
        } catch (InputFault fault) {
            if (length == 0) {
                throw fault;
            }
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }
}
