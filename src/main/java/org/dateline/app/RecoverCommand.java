package org.dateline.app;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.batch.NightlyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cleans up after a killed run without starting a new one. */
@Command(name = "recover", description = "Finish or undo what a killed run left; the next run does so by itself.",
    mixinStandardHelpOptions = true)
final class RecoverCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOptions options;

    @Override
    public Integer call() {
        int recovered = NightlyRun.recover(options.settings(Map.of()), Clock.systemUTC());
        System.out.println(recovered == 0 ? "No killed run found; the warehouse is in order."
            : recovered + " killed run(s) marked as failed; the next run of their date goes on.");
        return ExitCode.DONE.code();
    }
}
