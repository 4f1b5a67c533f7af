package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.Rejection;
import org.dateline.mention.name.NameFinder;
import org.dateline.mention.quote.QuoteFinder;
import org.dateline.normalize.event.EventCoder;
import org.dateline.normalize.geo.GeographyResolver;
import org.dateline.normalize.person.PersonResolver;
import org.dateline.normalize.quote.QuoteResolver;
import org.dateline.normalize.time.TimeNormalizer;
import org.dateline.text.TextAnalyzer;

/** Takes articles through the stages of extraction, one after the other. Thread-safe: it holds only read-only tables. */
public final class Extractor {
    final List<Consumer<Work>> stages;

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
            stages = stages(loadingText.join(), loadingNames.join(), loadingGeography.join(), loadingTimes.join(),
                loadingPersons.join(), loadingQuotes.join(), loadingEvents.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            workers.shutdown();
        }
    }

    /** An extractor of other stages. */
    Extractor(List<Consumer<Work>> stages) {
        this.stages = stages;
    }

    private static List<Consumer<Work>> stages(TextAnalyzer text, NameFinder names, GeographyResolver geography,
                                               TimeNormalizer times, PersonResolver persons, QuoteResolver quotes,
                                               EventCoder events) {
        QuoteFinder marks = new QuoteFinder();
        return List.of(
            w -> w.document = text.analyze(w.article),
            w -> w.names = names.find(w.document),
            w -> w.where = geography.resolve(w.document, w.names),
            w -> w.when = times.normalize(w.document),
            w -> w.who = persons.resolve(w.document, w.names, w.where, w.when),
            w -> w.said = quotes.resolve(w.document, marks.find(w.document), w.who, w.where),
            w -> w.events = events.code(w.document, w.who, w.where, w.when, w.said));
    }

    private static <T> CompletableFuture<T> load(Supplier<T> stage, Executor workers) {
        return CompletableFuture.supplyAsync(stage, workers);
    }

    /** Everything found in one article. Equal articles give equal results on any thread and machine. */
    public Extraction extract(Article article) {
        Work work = new Work(article);
        stages.forEach(stage -> stage.accept(work));
        return work.done();
    }

    /**
     * Everything found in each of some articles, in their order. All go through one stage before the next, so that its
     * tables and its code are in the processor's cache for all but the first.
     *
     * @param refused hears of an article that a stage failed on, which is then left out
     */
    List<Extraction> extract(List<Article> articles, Consumer<Rejection> refused) {
        List<Work> works = new ArrayList<>();
        articles.forEach(a -> works.add(new Work(a)));
        for (Consumer<Work> stage : stages) {
            works.removeIf(w -> Attempt.at(w.article, a -> {
                stage.accept(w);
                return w;
            }, refused) == null);
        }
        return works.stream().map(Work::done).toList();
    }
}
