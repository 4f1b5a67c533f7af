package org.dateline.app;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.batch.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the DuckDB file anew from the manifest's Parquet files. */
@Command(name = "rebuild", description = "Build the DuckDB file anew from the Parquet files, check it, put it into place.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOptions options;

    @Override
    public Integer call() {
        long rows = Rebuild.run(options.settings(Map.of()), Clock.systemUTC());
        System.out.println("Rebuilt the database from " + rows + " rows of Parquet.");
        return ExitCode.DONE.code();
    }
}
