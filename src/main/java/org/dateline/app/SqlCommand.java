package org.dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.dateline.warehouse.Limits;
import org.dateline.warehouse.SqlRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the published database a question and prints a table. */
@Command(name = "sql", description = "Run a query or a file of queries on the published database, read-only.",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOptions options;

    @Option(names = "--rows", defaultValue = "100", paramLabel = "N", description = "rows shown (default: ${DEFAULT-VALUE})")
    private int rows;

    @Parameters(paramLabel = "QUERY|FILE.sql", description = "a query, or a file that ends in .sql")
    private String question;

    @Override
    public Integer call() throws IOException {
        Path database = Published.database(options.warehouse());
        String script = question.endsWith(".sql") ? Files.readString(file()) : question;
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            new SqlRunner(database, Limits.STANDARD, rows).run(script, out);
            return ExitCode.DONE.code();
        } catch (SQLException e) {
            out.flush();
            System.err.println("dateline: " + e.getMessage());
            return ExitCode.USAGE.code();
        } finally {
            out.flush();
        }
    }

    /** The file as named, else under the project's folder. */
    private Path file() {
        Path given = Path.of(question);
        return Files.exists(given) ? given : WarehouseOptions.home().resolve(question);
    }
}
