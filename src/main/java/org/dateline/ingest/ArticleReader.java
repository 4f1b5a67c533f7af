package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.Rejection;

/** Reads the articles of one format. Implementations hold no state between files and may be shared by threads. */
public interface ArticleReader {
    /**
     * Reads all records of a file in order. A bad record is handed to {@code rejected} and reading goes on.
     *
     * @param file path relative to the inbox, for references
     * @param in the file's decompressed bytes; the caller closes it
     * @param kept takes each article
     * @param rejected takes each refused record
     * @throws IOException when the stream itself fails
     */
    void read(String file, InputStream in, Consumer<Article> kept, Consumer<Rejection> rejected) throws IOException;
}
