package org.dateline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.dateline.ingest.InputLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings come from and what is said of a wrong one. */
class SettingsReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T02:15:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Test
    void aNightWithoutSettingsHasTheStandardOnes() {
        JobSettings settings = SettingsReader.read(home, null, Map.of(), CLOCK);

        assertThat(settings.date()).isEqualTo(LocalDate.of(2024, 12, 1));
        assertThat(settings.inbox()).isEqualTo(home.resolve("data/inbox"));
        assertThat(settings.limits()).isEqualTo(InputLimits.defaults());
    }

    @Test
    void everyLimitOfAnInputCanBeSetInTheFile() throws IOException {
        JobSettings settings = read("dateline.limits.record-bytes=1000\ndateline.limits.html-depth=20\n");

        assertThat(settings.limits().recordBytes()).isEqualTo(1000);
        assertThat(settings.limits().htmlDepth()).isEqualTo(20);
        assertThat(settings.limits().streamBytes()).isEqualTo(InputLimits.defaults().streamBytes());
    }

    @Test
    void theCommandLineWinsOverTheFile() throws IOException {
        Path file = Files.writeString(home.resolve("s.properties"), "dateline.threads=3\n");

        assertThat(SettingsReader.read(home, file, Map.of("threads", "5"), CLOCK).threads()).isEqualTo(5);
    }

    @Test
    void aWrongLimitIsNamed() {
        assertThatThrownBy(() -> read("dateline.limits.record-bytes=0\n")).isInstanceOf(RunFailure.class)
            .hasMessageContaining("recordBytes = 0");
        assertThatThrownBy(() -> read("dateline.limits.record-bytes=many\n")).isInstanceOf(RunFailure.class)
            .hasMessageContaining("record-bytes = many");
        assertThatThrownBy(() -> read("dateline.limits.records=1\n")).isInstanceOf(RunFailure.class)
            .hasMessageContaining("dateline.limits.records").hasMessageContaining("dateline.limits.record-bytes");
    }

    private JobSettings read(String file) throws IOException {
        return SettingsReader.read(home, Files.writeString(home.resolve("s.properties"), file), Map.of(), CLOCK);
    }
}
