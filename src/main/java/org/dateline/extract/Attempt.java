package org.dateline.extract;

import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;

/** Keeps the fault of one article from ending the work on the others. */
public final class Attempt {
    private Attempt() {
    }

    /**
     * What the work makes of an article. When it fails the answer is null and {@code refused} hears why, in a sentence
     * that holds nothing of the article's text.
     */
    public static <T> T at(Article article, Function<Article, T> work, Consumer<Rejection> refused) {
        Rejection rejection;
        try {
            return work.apply(article);
        } catch (StackOverflowError e) {
            rejection = new Rejection(article.ref(), RejectReason.TOO_DEEP, "Cannot extract: nested too deeply");
        } catch (RuntimeException e) {
            rejection = new Rejection(article.ref(), RejectReason.EXTRACTION_FAILED,
                "Cannot extract: unexpected " + e.getClass().getSimpleName() + " at " + place(e));
        }
        refused.accept(rejection);
        return null;
    }

    private static String place(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
