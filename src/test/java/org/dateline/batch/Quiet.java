package org.dateline.batch;

/** Hears and says nothing. */
final class Quiet implements Progress {
    @Override
    public void started(String step) {
    }

    @Override
    public void bundles(int done, int total, long articles) {
    }

    @Override
    public void ended(StepReport report) {
    }

    @Override
    public void note(String sentence) {
    }
}
