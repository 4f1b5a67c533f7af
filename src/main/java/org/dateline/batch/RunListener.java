package org.dateline.batch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the progress what step runs and what it counted. Bundles count for the extract step that holds them. */
final class RunListener implements StepExecutionListener {
    private final Night night;
    private final Map<String, Long> startedNanos = new ConcurrentHashMap<>();

    RunListener(Night night) {
        this.night = night;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (JobSteps.labels().contains(step.getStepName())) {
            startedNanos.put(step.getStepName(), System.nanoTime());
            night.progress().started(step.getStepName());
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        Long started = startedNanos.get(step.getStepName());
        if (started != null && step.getStatus() == BatchStatus.COMPLETED) {
            double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
            night.report(step.getStepName(), seconds);
        }
        return null;
    }
}
