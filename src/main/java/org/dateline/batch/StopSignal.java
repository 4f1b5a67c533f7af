package org.dateline.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run that the operating system tells to end (SIGTERM, Ctrl-C): at the next article or step, or where it stands
 * when that takes longer than a scheduler waits. Either way nothing is half published and the next run goes on.
 */
final class StopSignal implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final Night night;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    /** Listens until it is closed. */
    StopSignal(Night night) {
        this.night = night;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }

    /** Says it itself: the thread that runs the job may not get to say anything before the process is gone. */
    private void stop() {
        night.stop();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        night.progress().note(night.isPublished() ? "Told to stop: the night was published before that."
            : "Told to stop: nothing of this run was published; the next run of " + night.settings().date() + " goes on.");
    }
}
