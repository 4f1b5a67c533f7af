package org.dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.dateline.parquet.Manifest;
import org.dateline.warehouse.Limits;
import org.dateline.warehouse.SqlRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is published and since when. */
@Command(name = "status", description = "Show what is published, the last runs, and how fresh the data is.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final String RUNS = """
        SELECT run_id, files_read, articles_read, articles_kept, articles_duplicate, records_rejected, ended_at
        FROM dim_run WHERE run_key <> 0 ORDER BY ended_at DESC LIMIT 10;
        SELECT * FROM v_freshness""";

    @Mixin
    private WarehouseOptions options;

    @Override
    public Integer call() throws IOException, SQLException {
        Path warehouse = options.warehouse();
        Manifest manifest = Published.manifest(warehouse);
        Path database = Published.database(warehouse);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println("manifest " + manifest.id() + " of run " + manifest.run() + ", " + manifest.files().size()
            + " files, schema version " + manifest.schemaVersion());
        new SqlRunner(database, Limits.STANDARD, 10).run(RUNS, out);
        out.flush();
        return ExitCode.DONE.code();
    }
}
