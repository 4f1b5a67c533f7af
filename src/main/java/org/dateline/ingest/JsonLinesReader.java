package org.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One article a line, as a JSON object. */
public final class JsonLinesReader implements ArticleReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public void read(String file, InputStream in, Consumer<Article> kept, Consumer<Rejection> rejected)
            throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long record = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            SourceRef ref = new SourceRef(file, record++, -1);
            try {
                JsonNode o = MAPPER.readTree(line);
                String title = o.path("title").asString("");
                kept.accept(new Article(new ArticleKey(o.path("source").asString(""), o.path("id").asString("")), ref,
                    title, o.path("text").asString(""), PublishedAt.parse(o.path("date").asString(null)).orElse(null),
                    o.path("url").asString(null), o.path("author").asString(null), null, ArticleStatus.USABLE, true));
            } catch (JacksonException e) {
                rejected.accept(new Rejection(ref, RejectReason.BAD_JSON, "Cannot read the line as JSON"));
            }
        }
    }
}
