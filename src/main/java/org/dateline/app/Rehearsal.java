package org.dateline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the commands once on one article, for the launcher: the JVM that runs it writes down which classes they load, and
 * later ones start from that. What it prints is of no use to anybody.
 */
public final class Rehearsal {
    private static final String ARTICLE = """
        Minister visits Freetown

        FREETOWN, Nov 29 - Foreign Minister Aminata Kamara met President Jonas Berg on Friday, her office said.
        "We will sign the treaty in March," she told reporters. Police in Oslo arrested two men last week.
        """;

    private Rehearsal() {
    }

    /**
     * Rehearses.
     *
     * @param args an empty folder to work in
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        String warehouse = folder.resolve("warehouse").toString();
        Path article = Files.writeString(inbox.resolve("article.txt"), ARTICLE, StandardCharsets.UTF_8);
        Main.execute("--version");
        Main.execute("extract", article.toString());
        Main.execute("run", "--inbox", inbox.toString(), "--warehouse", warehouse, "--date", "2024-11-30");
        Main.execute("status", "--warehouse", warehouse);
        Main.execute("sql", "--warehouse", warehouse, "SELECT count(*) FROM v_event");
    }
}
