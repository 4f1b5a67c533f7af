package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.parquet.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher's class archive is made from. */
class RehearsalTest {
    @Test
    void aRehearsalTakesAnArticleThroughEveryStageAndStaysInItsFolder(@TempDir Path folder) throws Exception {
        PrintStream screen = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            Rehearsal.main(new String[] {folder.toString()});
        } finally {
            System.setOut(screen);
        }

        Path warehouse = folder.resolve("warehouse");
        assertThat(Files.exists(warehouse.resolve("dateline.duckdb"))).isTrue();
        assertThat(Manifest.read(warehouse).orElseThrow().files("fact_event_mention")).isNotEmpty();
        try (var entries = Files.list(folder)) {
            assertThat(entries.map(e -> e.getFileName().toString())).containsExactlyInAnyOrder("inbox", "warehouse");
        }
    }
}
