package org.dateline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.batch.JobSettings;
import org.dateline.batch.NightlyRun;
import org.dateline.batch.RunOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nightly job. */
@Command(name = "run", description = "Read what is new in the inbox and publish it: the nightly job.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOptions options;

    @Option(names = "--inbox", paramLabel = "DIR", description = "folder of article files (default: data/inbox)")
    private Path inbox;

    @Option(names = "--date", paramLabel = "DAY", description = "night the run is for, yyyy-mm-dd (default: today in UTC)")
    private LocalDate date;

    @Option(names = "--threads", paramLabel = "N", description = "bundles extracted at a time (default: 2)")
    private Integer threads;

    @Override
    public Integer call() {
        Map<String, String> given = new LinkedHashMap<>();
        if (inbox != null) {
            given.put("inbox", inbox.toAbsolutePath().toString());
        }
        if (date != null) {
            given.put("date", date.toString());
        }
        if (threads != null) {
            given.put("threads", threads.toString());
        }
        JobSettings settings = options.settings(given);
        boolean terminal = Boolean.getBoolean("dateline.terminal");
        ScreenProgress progress = new ScreenProgress(System.out, terminal, Clock.systemUTC());
        RunOutcome outcome = NightlyRun.run(settings, progress, Clock.systemUTC());
        progress.summary(settings, outcome);
        return (outcome.rejected() > 0 ? ExitCode.DONE_WITH_REJECTIONS : ExitCode.DONE).code();
    }
}
