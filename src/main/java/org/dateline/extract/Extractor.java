package org.dateline.extract;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
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
    private final TextAnalyzer text;
    private final NameFinder names;
    private final GeographyResolver geography;
    private final TimeNormalizer times;
    private final PersonResolver persons;
    private final QuoteFinder marks;
    private final QuoteResolver quotes;
    private final EventCoder events;

    /** Loads the tables and models of all stages, on as many threads as there are processors. */
    public Extractor() {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            // What takes longest starts first.
            var loadingText = load(TextAnalyzer::new, workers);
            var loadingNames = load(NameFinder::new, workers);
            var loadingGeography = load(GeographyResolver::new, workers);
            var loadingEvents = load(EventCoder::new, workers);
            var loadingPersons = load(PersonResolver::new, workers);
            var loadingTimes = load(TimeNormalizer::new, workers);
            var loadingQuotes = load(QuoteResolver::new, workers);
            marks = new QuoteFinder();
            text = loadingText.join();
            names = loadingNames.join();
            geography = loadingGeography.join();
            times = loadingTimes.join();
            persons = loadingPersons.join();
            quotes = loadingQuotes.join();
            events = loadingEvents.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            workers.shutdown();
        }
    }

    private static <T> CompletableFuture<T> load(Supplier<T> stage, Executor workers) {
        return CompletableFuture.supplyAsync(stage, workers);
    }

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
