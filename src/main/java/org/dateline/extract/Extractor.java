package org.dateline.extract;

import org.dateline.article.Article;
import org.dateline.mention.name.NameFinder;
import org.dateline.mention.quote.QuoteFinder;
import org.dateline.normalize.event.EventCoder;
import org.dateline.normalize.geo.GeographyResolver;
import org.dateline.normalize.person.PersonResolver;
import org.dateline.normalize.quote.QuoteResolver;
import org.dateline.normalize.time.TimeNormalizer;
import org.dateline.text.TextAnalyzer;

/** Takes an article through the stages of extraction, one after the other. Thread-safe: it holds only read-only tables. */
public final class Extractor {
    private final TextAnalyzer text = new TextAnalyzer();
    private final NameFinder names = new NameFinder();
    private final GeographyResolver geography = new GeographyResolver();
    private final TimeNormalizer times = new TimeNormalizer();
    private final PersonResolver persons = new PersonResolver();
    private final QuoteFinder marks = new QuoteFinder();
    private final QuoteResolver quotes = new QuoteResolver();
    private final EventCoder events = new EventCoder();

    /** Everything found in one article. Equal articles give equal results on any thread and machine. */
    public Extraction extract(Article article) {
        var document = text.analyze(article);
        var nameMentions = names.find(document);
        var where = geography.resolve(document, nameMentions);
        var when = times.normalize(document);
        var who = persons.resolve(document, nameMentions, where, when);
        var said = quotes.resolve(document, marks.find(document), who, where);
        return new Extraction(document, who, where, when, said, events.code(document, who, where, when, said));
    }
}
