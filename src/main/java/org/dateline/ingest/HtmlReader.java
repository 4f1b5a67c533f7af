package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;
import org.jsoup.nodes.Document;

/** One article a page: its main text, found by readability4j, and what the page says of itself. */
final class HtmlReader implements ArticleReader {
    private final InputLimits limits;

    HtmlReader(InputLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(String file, InputStream in, Consumer<Article> kept, Consumer<Rejection> rejected)
            throws IOException {
        byte[] bytes = Bytes.all(in, limits.htmlBytes());
        if (bytes.length == 0) {
            return;
        }
        SourceRef ref = new SourceRef(file, 0, 0);
        Article article;
        try {
            article = read(Decoding.page(bytes), file).toArticle(ref, limits);
        } catch (InputFault fault) {
            rejected.accept(new Rejection(ref, fault.reason(), fault.getMessage()));
            return;
        }
        kept.accept(article);
    }

    private Fields read(String html, String file) throws InputFault {
        try {
            Document page = (Document) HtmlText.parse(html, "", limits);
            Map<String, String> v = HtmlMetadata.of(page);
            String title = v.get("title") == null ? null : Cleaning.clean(v.get("title"));
            String body = v.get("text");
            String plain = body != null && body.indexOf('<') >= 0 ? HtmlText.ofFragment(body, limits) : body;
            String text = HtmlMainText.of(page, title, plain);
            if (text.isBlank()) {
                throw new InputFault(RejectReason.NO_TEXT, -1, "Cannot find a main text in the page");
            }
            return new Fields(null, v.get("url"), title, text, v.get("date"), v.get("source"), v.get("byline"),
                v.get("language"), null, DayFolder.of(file), false);
        } catch (RuntimeException e) {
            // Readability is made for browsers' documents and fails on some that no browser would build.
            throw new InputFault(RejectReason.BAD_HTML, -1,
                "Cannot find the main text of the page: " + e.getClass().getSimpleName());
        } catch (StackOverflowError e) {
            throw new InputFault(RejectReason.TOO_DEEP, -1, "Cannot read a page nested so deeply");
        }
    }
}
