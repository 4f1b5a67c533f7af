package org.dateline.ingest;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article's own text in a page. */
final class HtmlMainText {
    private HtmlMainText() {
    }

    static String of(Document page, String title, String articleBody) {
        Element content = new Readability4J("http://localhost/", page).parse().getArticleContent();
        return content == null ? "" : HtmlText.of(content);
    }
}
