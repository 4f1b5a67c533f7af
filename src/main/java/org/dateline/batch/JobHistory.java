package org.dateline.batch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.parquet.Manifest;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Decides from what the job repository remembers whether a night goes on or starts anew. Called under the warehouse's
 * lock, so an execution that still counts as running is one whose process died.
 */
final class JobHistory {
    private static final String DATE = "date";
    private static final String ATTEMPT = "attempt";

    private final JobRepository repository;

    JobHistory(JobRepository repository) {
        this.repository = repository;
    }

    /** Parameters of the unfinished run of this date when there is one, else of a new run. */
    JobParameters next(LocalDate date, Manifest published) {
        recover();
        JobInstance last = repository.getLastJobInstance(JobConfiguration.JOB);
        if (last != null) {
            JobExecution execution = repository.getLastJobExecution(last);
            if (execution != null && execution.getStatus() != BatchStatus.COMPLETED
                    && date.toString().equals(execution.getJobParameters().getString(DATE))) {
                return execution.getJobParameters();
            }
        }
        long attempt = 1 + instances();
        // A lost job repository must not give a name that a published run has.
        Set<String> runs = published.bundles().stream().map(Manifest.Bundle::run).collect(Collectors.toSet());
        while (runs.contains(date + "-" + attempt) || published.run().equals(date + "-" + attempt)) {
            attempt++;
        }
        return new JobParametersBuilder().addString(DATE, date.toString()).addLong(ATTEMPT, attempt).toJobParameters();
    }

    /** Marks executions whose process died as failed, so that they can be restarted; says how many there were. */
    int recover() {
        int count = 0;
        for (JobExecution e : List.copyOf(repository.findRunningJobExecutions(JobConfiguration.JOB))) {
            JobExecution execution = repository.getJobExecution(e.getId());
            LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
            for (StepExecution step : execution.getStepExecutions()) {
                if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.STOPPING
                        || step.getStatus() == BatchStatus.UNKNOWN) {
                    step.setStatus(BatchStatus.FAILED);
                    step.setExitStatus(ExitStatus.FAILED.addExitDescription("the process ended"));
                    step.setEndTime(now);
                    repository.update(step);
                }
            }
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(ExitStatus.FAILED.addExitDescription("the process ended"));
            execution.setEndTime(now);
            repository.update(execution);
            count++;
        }
        return count;
    }

    static String runName(JobParameters parameters) {
        return parameters.getString(DATE) + "-" + parameters.getLong(ATTEMPT);
    }

    private long instances() {
        try {
            return repository.getJobInstanceCount(JobConfiguration.JOB);
        } catch (org.springframework.batch.core.launch.NoSuchJobException e) {
            return 0;
        }
    }
}
