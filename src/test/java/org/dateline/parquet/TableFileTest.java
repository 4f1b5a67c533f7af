package org.dateline.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.star.DimCountry;
import org.dateline.star.DimPlace;
import org.dateline.star.StageArticle;
import org.dateline.star.StarTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    @TempDir
    Path folder;

    @Test
    void rowsReadBackAsWritten() throws IOException {
        List<StageArticle> rows = List.of(article(1, "Zażółć 😀", null), article(2, "", Instant.parse("0001-01-01T00:00:00Z")),
            article(3, "x".repeat(100_000), Instant.parse("2024-11-29T09:06:00.123456Z")));
        DataFile file = TableFileWriter.write(folder, "b1", StarTables.of(StageArticle.class), rows);
        List<StageArticle> back = new ArrayList<>();
        TableFileReader.read(folder.resolve(file.path()), StarTables.of(StageArticle.class), back::add);
        assertThat(back).isEqualTo(rows);
        assertThat(file.rows()).isEqualTo(3);
    }

    @Test
    void listsAndMissingNumbersReadBack() throws IOException {
        DimCountry c = country(List.of("Turkish", "Turk"));
        DimCountry none = new DimCountry(5, "XXX", null, null, null, null, 0, 0, "Nowhere", null, List.of(), null, null,
            null, "state", null, null, null, true);
        DataFile file = TableFileWriter.write(folder, "dim", StarTables.of(DimCountry.class), List.of(c, none));
        List<DimCountry> back = new ArrayList<>();
        TableFileReader.read(folder.resolve(file.path()), StarTables.of(DimCountry.class), back::add);
        assertThat(back).containsExactly(none, c);

        DimPlace nowhere = new DimPlace(9, 0, "Nowhere", 0, null, Double.NaN, 1.5);
        DataFile places = TableFileWriter.write(folder, "dim", StarTables.of(DimPlace.class), List.of(nowhere));
        List<DimPlace> placesBack = new ArrayList<>();
        TableFileReader.read(folder.resolve(places.path()), StarTables.of(DimPlace.class), placesBack::add);
        assertThat(placesBack).containsExactly(nowhere);
    }

    @Test
    void equalRowsInAnyOrderGiveEqualBytes() throws IOException {
        List<StageArticle> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(article(i, "headline " + i, null));
        }
        DataFile first = TableFileWriter.write(folder.resolve("a"), "b", StarTables.of(StageArticle.class), rows);
        Collections.shuffle(rows, new Random(7));
        DataFile second = TableFileWriter.write(folder.resolve("b"), "b", StarTables.of(StageArticle.class), rows);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theFileSystemLeavesNothingBeside() throws IOException {
        TableFileWriter.write(folder, "b1", StarTables.of(StageArticle.class), List.of(article(1, "h", null)));
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).map(p -> p.getFileName().toString()))
                .singleElement().asString().matches("b1-[0-9a-f]{12}\\.parquet");
        }
    }

    @Test
    void everyCutAndEveryFlippedBitIsFound() throws IOException {
        List<StageArticle> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(article(i, "headline " + i, null));
        }
        DataFile file = TableFileWriter.write(folder, "b1", StarTables.of(StageArticle.class), rows);
        Path path = folder.resolve(file.path());
        FileVerifier.verify(path, file);
        byte[] good = Files.readAllBytes(path);
        Random random = new Random(3);
        Path bad = folder.resolve("bad.parquet");
        for (int i = 0; i < 40; i++) {
            byte[] damaged = good.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= 1 << random.nextInt(8);
            Files.write(bad, damaged);
            assertThatThrownBy(() -> FileVerifier.verify(bad, file)).as("flip at " + at).isInstanceOf(IOException.class)
                .hasMessageStartingWith("Cannot trust");
        }
        Files.write(bad, java.util.Arrays.copyOf(good, good.length - 9));
        assertThatThrownBy(() -> FileVerifier.verify(bad, file)).hasMessageContaining("bytes, not");
        assertThatThrownBy(() -> FileVerifier.verify(folder.resolve("none"), file)).hasMessageContaining("missing");
    }

    @Test
    void aRowThatCannotBeWrittenLeavesNoFile() {
        StageArticle bad = article(1, null, null);
        assertThatThrownBy(() -> TableFileWriter.write(folder, "b1", StarTables.of(StageArticle.class),
            List.of(article(0, "h", null), bad))).hasMessage("Cannot write NULL to stage_article.headline");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void duckdbReadsTheSameTypesAndBloomFilters() throws Exception {
        DataFile file = TableFileWriter.write(folder, "b1", StarTables.of(StageArticle.class),
            List.of(article(1, "h", Instant.parse("2024-11-29T09:06:00Z"))));
        DataFile countries = TableFileWriter.write(folder, "c", StarTables.of(DimCountry.class), List.of(country(List.of("Turkish"))));
        try (var db = DriverManager.getConnection("jdbc:duckdb:"); var s = db.createStatement()) {
            s.execute("SET TimeZone = 'UTC'");
            var r = s.executeQuery("SELECT typeof(published_at), typeof(published_local), CAST(published_at AS VARCHAR), headline"
                + " FROM read_parquet('" + folder.resolve(file.path()) + "')");
            assertThat(r.next()).isTrue();
            assertThat(r.getString(1)).isEqualTo("TIMESTAMP WITH TIME ZONE");
            assertThat(r.getString(2)).isEqualTo("TIMESTAMP");
            assertThat(r.getString(3)).isEqualTo("2024-11-29 09:06:00+00");
            r = s.executeQuery("SELECT typeof(demonyms), typeof(valid_from) FROM read_parquet('" + folder.resolve(countries.path()) + "')");
            assertThat(r.next()).isTrue();
            assertThat(r.getString(1)).isEqualTo("VARCHAR[]");
            assertThat(r.getString(2)).isEqualTo("DATE");
        }
    }

    private static DimCountry country(List<String> demonyms) {
        return new DimCountry(42, "TUR", "TR", "792", "TU", "TUR", 640, 298795, "Turkey", "Republic of Türkiye", demonyms,
            "Asia", "Western Asia", "Ankara", "state", "TUR", LocalDate.of(1923, 10, 29), null, true);
    }

    private static StageArticle article(long key, String headline, Instant at) {
        return new StageArticle(key, key, 7, "Wire", "id" + key, headline, null, null, null, null, "en", 20241129,
            LocalDateTime.of(2024, 11, 29, 18, 6), at, "c", "t", "usable", 1, 2, "f", 0, -1, "");
    }
}
