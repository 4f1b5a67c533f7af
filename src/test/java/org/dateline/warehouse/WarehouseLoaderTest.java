package org.dateline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.parquet.Manifest;
import org.dateline.star.FactRejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLoaderTest {
    @TempDir
    Path root;

    @Test
    void theSameArticlesAgainChangeNoHash() throws Exception {
        Night night = new Night(root);
        night.run("r1", false, Map.of("b1", List.of(Stories.meeting("Wire", "w1"))), List.of());
        var before = night.hashes();
        night.run("r2", false, Map.of("b2", List.of(Stories.meeting("Wire", "w1"))), List.of());
        var after = night.hashes();
        for (int i = 0; i < before.size(); i++) {
            if (!List.of("dim_run", "dim_file").contains(before.get(i).table())) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
        assertThat(night.report.copied()).isTrue();
    }

    @Test
    void aSecondNightGivesWhatBuildingAnewGives() throws Exception {
        Night night = new Night(root);
        night.run("r1", false, Map.of("b1", List.of(Stories.meeting("Wire", "w1"))), List.of());
        Manifest second = night.run("r2", false, Map.of("b2", List.of(Stories.followUp(), Stories.promotion())), List.of());
        assertThat(night.report.copied()).isTrue();
        var completed = night.hashes();
        WarehouseLoader loader = new WarehouseLoader(night.folder, Limits.STANDARD);
        var anew = loader.load(second, true);
        QualityChecks.run(anew.database(), Limits.STANDARD);
        assertThat(anew.copied()).isFalse();
        assertThat(TableHashes.of(anew.database(), Limits.STANDARD)).isEqualTo(completed);
    }

    @Test
    void nightsInAnyOrderGiveTheSameTables() throws Exception {
        Night forward = new Night(Files.createDirectories(root.resolve("a")));
        forward.run("r1", false, Map.of("b1", List.of(Stories.meeting("Wire", "w1"))), List.of());
        forward.run("r2", false, Map.of("b2", List.of(Stories.followUp(), Stories.promotion())), List.of());
        Night backward = new Night(Files.createDirectories(root.resolve("b")));
        backward.run("r1", false, Map.of("b2", List.of(Stories.promotion(), Stories.followUp())), List.of());
        backward.run("r2", false, Map.of("b1", List.of(Stories.meeting("Wire", "w1"))), List.of());
        for (var h : forward.hashes()) {
            if (!List.of("dim_run", "dim_file").contains(h.table())) {
                assertThat(backward.hashes()).contains(h);
            }
        }
    }

    @Test
    void aDamagedFileIsRefusedBeforeItIsLoaded() throws Exception {
        Night night = new Night(root);
        Manifest m = night.run("r1", false, Map.of("b1", List.of(Stories.meeting("Wire", "w1"))), List.of());
        Path file = night.folder.locate(m.files("fact_quote").get(0));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        WarehouseLoader loader = new WarehouseLoader(night.folder, Limits.STANDARD);
        assertThatThrownBy(() -> loader.load(m, true)).isInstanceOf(IOException.class).hasMessageContaining("Cannot trust");
        assertThat(sql("SELECT count(*) FROM fact_quote")).contains("1");
    }

    private String sql(String script) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SqlRunner(root.resolve("dateline.duckdb"), Limits.STANDARD, 100).run(script,
            new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
