package org.dateline.app;

import picocli.CommandLine;

/** The command line's door: runs one command and ends the process with its exit code. */
@CommandLine.Command(name = "dateline", description = "Turns news articles into a data warehouse.",
    subcommands = {ExtractCommand.class}, mixinStandardHelpOptions = true, version = "dateline 0.1.0")
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
