package org.dateline.batch;

/** Watches a run. Calls come from several threads; implementations synchronise. */
public interface Progress {
    /** A step starts. */
    void started(String step);

    /** Extraction goes on: {@code done} of {@code total} bundles, {@code articles} kept so far in this process. */
    void bundles(int done, int total, long articles);

    /** A step ended well. */
    void ended(StepReport report);

    /** Something an operator should read: one sentence. */
    void note(String sentence);
}
