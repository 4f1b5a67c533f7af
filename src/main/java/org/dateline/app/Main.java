package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.dateline.batch.RunFailure;
import picocli.CommandLine;

/** The command line's door: runs one command and ends the process with its exit code. */
@CommandLine.Command(name = "dateline", description = "Turns news articles into a data warehouse of who did what to whom.",
    subcommands = {RunCommand.class, ExtractCommand.class, ExplainCommand.class, StatusCommand.class, VerifyCommand.class,
        SqlCommand.class, RebuildCommand.class, RecoverCommand.class, BenchmarkCorpusCommand.class},
    mixinStandardHelpOptions = true, version = "dateline 0.1.0",
    exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:done", "2:done, some inputs refused and recorded",
        "3:another run is active", "4:the environment does not allow it", "5:a data or schema check failed",
        "64:wrong usage", "70:a bug in dateline"})
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Runs one command line and says how the process should end. */
    static int execute(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, command, parsed) -> tell(e, command.getErr()).code());
        line.setParameterExceptionHandler((e, given) -> {
            e.getCommandLine().getErr().println("dateline: " + e.getMessage() + "; see --help");
            return ExitCode.USAGE.code();
        });
        return line.execute(args);
    }

    private static ExitCode tell(Exception e, PrintWriter err) {
        if (e instanceof RunFailure f) {
            if (f.kind() != RunFailure.Kind.STOPPED) {
                err.println("dateline: " + f.getMessage());
            }
            return switch (f.kind()) {
                case ANOTHER_RUN -> ExitCode.ANOTHER_RUN;
                case ENVIRONMENT, STOPPED -> ExitCode.ENVIRONMENT;
                case CHECK -> ExitCode.CHECK_FAILED;
            };
        }
        if (e instanceof FileSystemException f) {
            err.println("dateline: Cannot use " + f.getFile() + ": "
                + (f.getReason() == null ? f.getClass().getSimpleName() : f.getReason()));
            return ExitCode.ENVIRONMENT;
        }
        if (e instanceof IOException) {
            err.println("dateline: " + e.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        err.println("dateline: unexpected " + e + "; this is a bug, please report it with these lines:");
        e.printStackTrace(err);
        return ExitCode.BUG;
    }
}
