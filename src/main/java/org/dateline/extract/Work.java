package org.dateline.extract;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.mention.NameMention;
import org.dateline.normalize.Events;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;

/** An article on its way through the stages, with what each has found. */
final class Work {
    final Article article;
    Document document;
    List<NameMention> names;
    Geography where;
    List<Timex> when;
    People who;
    List<Quotation> said;
    Events events;

    Work(Article article) {
        this.article = article;
    }

    Extraction done() {
        return new Extraction(document, who, where, when, said, events);
    }
}
