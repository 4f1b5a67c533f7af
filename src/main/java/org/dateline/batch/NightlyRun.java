package org.dateline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.function.ToLongFunction;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.Publication;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.parquet.WriterLock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Runs the nightly job once, under the warehouse's lock, and says what it did. */
public final class NightlyRun {
    /** Version of the program, as it stands in {@code dim_run}. */
    public static final String VERSION = "0.1.0";

    private NightlyRun() {
    }

    /**
     * Runs the job: goes on with the unfinished run of the same date, else starts a new one.
     *
     * @param settings what to work on
     * @param progress is told what happens
     * @param clock time of the run's own records; never decides anything about articles
     * @return what was done; nothing is published when there was nothing new
     * @throws RunFailure when the run could not do its work; what was published before stands
     */
    public static RunOutcome run(JobSettings settings, Progress progress, Clock clock) {
        probe(settings);
        try (WriterLock lock = WriterLock.take(settings.warehouse(), clock.instant().toString())) {
            WarehouseFolder folder = new WarehouseFolder(settings.warehouse());
            Versions.check(folder);
            new Publication(folder, settings.keepSnapshots()).recover().forEach(progress::note);
            return locked(new Night(settings, progress, clock));
        } catch (WriterLock.HeldException e) {
            throw new RunFailure(RunFailure.Kind.ANOTHER_RUN, e.getMessage(), e);
        } catch (IOException e) {
            throw Faults.of("Cannot run on " + settings.warehouse(), List.of(e), settings);
        }
    }

    /** Marks runs whose process died as failed, so that the next run goes on; says how many there were. */
    public static int recover(JobSettings settings, Clock clock) {
        probe(settings);
        try (WriterLock lock = WriterLock.take(settings.warehouse(), clock.instant().toString());
                AnnotationConfigApplicationContext context = context(new Night(settings, new Progress() { }, clock))) {
            new Publication(new WarehouseFolder(settings.warehouse()), settings.keepSnapshots()).recover();
            return new JobHistory(context.getBean(JobRepository.class)).recover();
        } catch (WriterLock.HeldException e) {
            throw new RunFailure(RunFailure.Kind.ANOTHER_RUN, e.getMessage(), e);
        } catch (IOException e) {
            throw Faults.of("Cannot recover " + settings.warehouse(), List.of(e), settings);
        }
    }

    private static RunOutcome locked(Night night) {
        JobExecution execution;
        try (StopSignal signal = new StopSignal(night); AnnotationConfigApplicationContext context = context(night)) {
            JobParameters parameters = new JobHistory(context.getBean(JobRepository.class)).next(night.settings().date(),
                night.parent());
            night.begin(JobHistory.runName(parameters));
            removeOtherStaging(night);
            execution = context.getBean(JobOperator.class).start(context.getBean(Job.class), parameters);
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                WarehouseFolder.delete(night.staging());
                return outcome(night);
            }
        } catch (IOException | RuntimeException | JobExecutionException e) {
            throw Faults.of("Cannot finish the run", List.of(e), night.settings());
        }
        throw failure(night, execution);
    }

    private static AnnotationConfigApplicationContext context(Night night) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JobSettings.class, night::settings);
        context.registerBean(Night.class, () -> night);
        context.registerBean(RunListener.class, () -> new RunListener(night));
        context.register(JobConfiguration.class);
        try {
            context.refresh();
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof RunFailure f) {
                    throw f;
                }
            }
            throw e;
        }
        return context;
    }

    /** Counts of the whole run, whatever part of it another process did. */
    private static RunOutcome outcome(Night night) throws IOException {
        List<Manifest.Bundle> bundles = night.parent().bundles().stream().filter(b -> b.run().equals(night.run()))
            .toList();
        return new RunOutcome(night.run(), night.isPublished(), sum(bundles, Manifest.Bundle::read),
            sum(bundles, Manifest.Bundle::kept), sum(bundles, Manifest.Bundle::duplicates),
            sum(bundles, Manifest.Bundle::rejected), night.reports());
    }

    private static long sum(List<Manifest.Bundle> bundles, ToLongFunction<Manifest.Bundle> count) {
        return bundles.stream().mapToLong(count).sum();
    }

    /** The first failure of the run. */
    private static RuntimeException failure(Night night, JobExecution execution) {
        if (night.stopping()) {
            return new RunFailure(RunFailure.Kind.STOPPED,
                "Cannot finish the run: it was told to stop; the next run of " + night.settings().date() + " goes on");
        }
        String step = execution.getStepExecutions().stream().filter(s -> !s.getFailureExceptions().isEmpty())
            .map(StepExecution::getStepName).filter(JobSteps.labels()::contains).findFirst().orElse("the run");
        return Faults.of("Cannot finish " + step, execution.getAllFailureExceptions(), night.settings());
    }

    /** Finds out before any work whether the folders can be used. */
    private static void probe(JobSettings settings) {
        if (!Files.isDirectory(settings.inbox()) || !Files.isReadable(settings.inbox())) {
            throw new RunFailure(RunFailure.Kind.ENVIRONMENT,
                "Cannot read the inbox " + settings.inbox() + ": it is not a folder that this user can read");
        }
        Path probe = settings.warehouse().resolve(".probe");
        try {
            Files.createDirectories(settings.warehouse());
            Files.writeString(probe, "dateline");
            Files.setLastModifiedTime(probe, FileTime.fromMillis(0));
            Files.delete(probe);
        } catch (IOException e) {
            throw Faults.of("Cannot write to the warehouse " + settings.warehouse(), List.of(e), settings);
        }
    }

    private static void removeOtherStaging(Night night) throws IOException {
        Path all = night.folder().root().resolve("staging");
        if (Files.isDirectory(all)) {
            try (var runs = Files.list(all)) {
                for (Path run : runs.filter(r -> !r.equals(night.staging())).toList()) {
                    WarehouseFolder.delete(run);
                }
            }
        }
    }
}
