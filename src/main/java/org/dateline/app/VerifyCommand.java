package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.FileVerifier;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.warehouse.Limits;
import org.dateline.warehouse.TableHashes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the files against the manifest and prints a hash a table: the oracle of every "nothing changed". */
@Command(name = "verify", description = "Check the files against the manifest; print table, rows and hash, a line each.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        WarehouseFolder folder = new WarehouseFolder(options.warehouse());
        Manifest manifest = Published.manifest(folder.root());
        PrintWriter out = spec.commandLine().getOut();
        int damaged = 0;
        for (DataFile file : manifest.files()) {
            Path path = folder.locate(file);
            try {
                FileVerifier.verify(path, file);
            } catch (IOException e) {
                damaged++;
                spec.commandLine().getErr().println("dateline: " + e.getMessage());
            }
        }
        for (TableHashes.TableHash t : TableHashes.of(Published.database(folder.root()), Limits.STANDARD)) {
            out.printf(Locale.ROOT, "%-28s %10d %s%n", t.table(), t.rows(), t.hash());
        }
        out.printf(Locale.ROOT, "manifest %s: %d files, %d damaged%n", manifest.id(), manifest.files().size(), damaged);
        return (damaged == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED).code();
    }
}
