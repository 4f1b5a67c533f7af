package org.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;

/** What came of reading one input. */
record Reading(List<Article> kept, List<Rejection> rejected) {
    static Reading of(String name, byte[] bytes) {
        return of(new Articles(), name, bytes);
    }

    static Reading of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(Articles articles, String name, byte[] bytes) {
        Reading r = new Reading(new ArrayList<>(), new ArrayList<>());
        articles.read(name, new ByteArrayInputStream(bytes), r.kept::add, r.rejected::add);
        return r;
    }

    /** The only article; fails when there are others or rejections. */
    Article only() {
        if (kept.size() != 1 || !rejected.isEmpty()) {
            throw new AssertionError(kept.size() + " kept, rejected: " + rejected);
        }
        return kept.get(0);
    }

    List<RejectReason> reasons() {
        return rejected.stream().map(Rejection::reason).toList();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static InputLimits small() {
        return new InputLimits(1 << 20, 1000, 2000, 2000, 20, 900, 50, 5, 20, 30, 100, 10_000, 500);
    }
}
