package org.dateline.star;

import java.util.List;

/**
 * All rows of one article version: a pure function of the article and the read-only resources.
 *
 * @param article the article itself
 * @param rows all rows, the article's own included, of the bundle and stage tables
 */
public record ArticleRows(StageArticle article, List<Row> rows) {
    public ArticleRows {
        rows = List.copyOf(rows);
    }

    public long articleKey() {
        return article.articleKey();
    }
}
