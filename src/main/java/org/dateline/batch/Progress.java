package org.dateline.batch;

/** Watches a run; by itself it hears and says nothing. Calls come from several threads; implementations synchronise. */
public interface Progress {
    /** A step starts. */
    default void started(String step) {
    }

    /** Extraction goes on: {@code done} of {@code total} bundles, {@code articles} kept so far in this process. */
    default void bundles(int done, int total, long articles) {
    }

    /** A step ended well. */
    default void ended(StepReport report) {
    }

    /** Something an operator should read: one sentence. */
    default void note(String sentence) {
    }
}
