package org.dateline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.app.Main;
import org.dateline.parquet.Manifest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed anywhere leaves a warehouse that the next run completes to the state of an undisturbed run. */
class CrashTest {
    private static final int DEADLINE_SECONDS = 240;
    private static final int RANDOM_KILLS = 20;
    private static final int STOP_SECONDS = 15;
    /** What a shell and a scheduler see of a process that SIGTERM ended. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path temp;

    @Test
    void aRunKilledTwiceInExtractionGoesOn() throws Exception {
        killAndCompare(Failpoint.AFTER_BUNDLE, 2);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Failpoint.class)
    void aRunKilledAtAnyFailpointIsCompletedByTheNext(Failpoint point) throws Exception {
        killAndCompare(point, 1);
    }

    @Tag("slow")
    @Test
    void aRunKilledAtRandomMomentsIsCompletedByTheNext() throws Exception {
        long seed = 20241129;
        Random random = new Random(seed);
        Path warehouse = temp.resolve("killed");
        Inbox inbox = new Inbox(inbox());
        int published = 0;
        for (int i = 0; i < RANDOM_KILLS; i++) {
            Process run = start(List.of(), "run", "--inbox", inbox().toString(), "--warehouse", warehouse.toString(), "--date",
                "2024-11-30", "--config", config().toString());
            run.waitFor(500 + random.nextInt(9_000), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
            // Whatever was published must not leave the next kills without work.
            int bundles = Manifest.read(warehouse).map(m -> m.bundles().size()).orElse(0);
            if (bundles > published) {
                inbox.articles("more-" + i + ".jsonl", 100 + i, 102 + i);
                published = bundles;
            }
        }
        assertThat(run(warehouse, List.of())).as("seed " + seed).isZero();
        assertThat(verify(warehouse)).as("seed " + seed).isEqualTo(undisturbed());
    }

    @Test
    void aRunToldToStopEndsSoonSaysSoAndIsCompletedByTheNext() throws Exception {
        stopAndCompare("inventory");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"extract", "resolve", "load", "check"})
    void aRunToldToStopAfterAnyStepIsCompletedByTheNext(String step) throws Exception {
        stopAndCompare(step);
    }

    private void stopAndCompare(String afterStep) throws Exception {
        List<String> undisturbed = undisturbed();
        Path warehouse = temp.resolve("stopped");
        Files.deleteIfExists(log());
        Process run = start(List.of(), "run", "--inbox", inbox().toString(), "--warehouse", warehouse.toString(), "--date",
            "2024-11-30", "--config", config().toString());
        while (run.isAlive() && !said().contains("Z " + afterStep + " ")) {
            run.waitFor(20, TimeUnit.MILLISECONDS);
        }
        run.destroy();
        assertThat(run.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).as("ends soon").isTrue();
        // The last step may be done before the signal gets there.
        if (!afterStep.equals("check") || run.exitValue() != 0) {
            assertThat(run.exitValue()).isEqualTo(TERMINATED);
            assertThat(said()).containsOnlyOnce("Told to stop");
        }
        assertThat(said()).doesNotContain("\tat ", "ERROR");

        assertThat(run(warehouse, List.of())).isZero();
        assertThat(verify(warehouse)).isEqualTo(undisturbed);
    }

    private Path log() {
        return temp.resolve("log.txt");
    }

    private String said() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    private void killAndCompare(Failpoint point, int times) throws Exception {
        List<String> undisturbed = undisturbed();
        Path warehouse = temp.resolve("killed");
        for (int i = 0; i < times; i++) {
            int code = run(warehouse, List.of("-Ddateline.failpoint=" + point));
            assertThat(code).isEqualTo(Failpoint.HALTED);
        }
        assertThat(run(warehouse, List.of())).isZero();
        assertThat(verify(warehouse)).isEqualTo(undisturbed);
    }

    private List<String> undisturbed() throws Exception {
        Path warehouse = temp.resolve("undisturbed");
        assertThat(run(warehouse, List.of())).isZero();
        return verify(warehouse);
    }

    private Path inbox() throws IOException {
        Path inbox = temp.resolve("inbox");
        if (!Files.exists(inbox)) {
            Inbox made = new Inbox(inbox);
            for (int i = 0; i < 4; i++) {
                made.articles("file-" + i + ".jsonl", i * 3, i * 3 + 4);
            }
        }
        return inbox;
    }

    private int run(Path warehouse, List<String> options) throws Exception {
        Process process = start(options, "run", "--inbox", inbox().toString(), "--warehouse", warehouse.toString(), "--date",
            "2024-11-30", "--config", config().toString());
        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).as("ends in time").isTrue();
        return process.exitValue();
    }

    /** Small bundles, so that there is something between them. */
    private Path config() throws IOException {
        return Files.writeString(temp.resolve("settings.properties"), "dateline.bundle-bytes=1\n");
    }

    /** Table hashes, without the run's own name and the manifest's, which a killed run may have counted up. */
    private List<String> verify(Path warehouse) throws Exception {
        Path out = temp.resolve("verify.txt");
        Process process = new ProcessBuilder(command(List.of(), "verify", "--warehouse", warehouse.toString()))
            .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(out).stream().filter(l -> !l.startsWith("dim_run") && !l.startsWith("dim_file")
            && !l.startsWith("manifest")).toList();
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        return new ProcessBuilder(command(options, arguments)).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    }

    private static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx500m", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
