package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of data/hostile ends as its line in expected.tsv says, within the watchdog's time. */
class HostileInputTest {
    private static final Path FOLDER = Path.of("data", "hostile");
    private static final Duration WATCHDOG = Duration.ofSeconds(60);

    record Case(String file, int kept, String rejected) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream().skip(1).map(line -> line.split("\t"))
            .map(f -> new Case(f[0], Integer.parseInt(f[1]), f[2]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsAndRejectsAsExpected(Case c) {
        Reading r = assertTimeoutPreemptively(WATCHDOG, () -> read(c.file()));
        assertThat(r.reasons().stream().map(Enum::name).collect(Collectors.joining(","))).isEqualTo(c.rejected());
        assertThat(r.kept()).hasSize(c.kept());
        assertThat(r.rejected()).allMatch(x -> x.line().lines().count() == 1);
        assertThat(r.kept()).allMatch(a -> a.ref().file().equals(c.file()));
    }

    @Test
    void hasALineForEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(cases().map(Case::file),
                    Stream.of("README.md", "expected.tsv")).toList());
        }
    }

    @Test
    void opensNoEntityAndKeepsTheTextOfThePage() throws IOException {
        Article a = read("html-external-entity.html").only();
        assertThat(a.text()).contains("&xxe;");
        assertThat(read("html-hostile-links.html").only().url()).isNull();
    }

    @Test
    void keepsHostileFieldsAsTheyAre() throws IOException {
        assertThat(read("sql-in-title.jsonl").kept().get(0).headline()).isEqualTo("'); DROP TABLE fact_event; --");
        assertThat(read("csv-formula.jsonl").kept().get(0).headline()).isEqualTo("=cmd|'/C calc'!A0");
        assertThat(read("path-traversal.jsonl").kept().get(0).key().id()).isEqualTo("../../../../etc/passwd");
        assertThat(read("unicode-bidi.txt").only().text()).contains("\u2067mayor\u2069");
        assertThat(read("text-controls.txt").only().text()).doesNotContain("\0").contains("[31mred");
    }

    @Test
    void takesFileNamesThatAttack(@TempDir Path inbox) throws IOException {
        List<String> names = new ArrayList<>(List.of("-rf.jsonl", "a b.jsonl", "'; DROP TABLE x; --.jsonl", "$(id).jsonl",
            "a\nFORGED ok.jsonl", "%2e%2e%2f.jsonl", "con.jsonl", "\\..\\x.jsonl", "x".repeat(240) + ".jsonl"));
        for (String name : names) {
            Files.writeString(inbox.resolve(name), "{\"id\":\"1\",\"text\":\"x\"}\nbad\n");
        }
        List<Article> kept = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        Articles articles = new Articles();
        new Inventory(inbox).walk(f -> false,
            b -> b.files().forEach(f -> articles.read(inbox, f, kept::add, rejected::add)), rejected::add);
        assertThat(kept).extracting(a -> a.ref().file()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(rejected).hasSize(names.size()).allMatch(r -> r.line().lines().count() == 1);
    }

    @Test
    void holdsNoLineAboveTheLimit() {
        String start = "{\"id\":\"0\",\"text\":\"x\"}\n{\"id\":\"1\",\"text\":\"";
        String end = "\"}\n{\"id\":\"2\",\"text\":\"y\"}\n";
        long filler = 100L << 20;
        List<Article> kept = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        new Articles().read("huge.jsonl", new Generated(start, filler, end), kept::add, rejected::add);
        assertThat(kept).extracting(a -> a.key().id()).containsExactly("0", "2");
        assertThat(kept.get(1).ref().byteOffset()).isEqualTo(start.length() + filler + 3);
        assertThat(rejected).hasSize(1);
    }

    private static Reading read(String file) throws IOException {
        Reading r = new Reading(new ArrayList<>(), new ArrayList<>());
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            new Articles().read(file, in, r.kept()::add, r.rejected()::add);
        }
        return r;
    }

    /** A long stream that nobody holds: a start, many letters, an end. */
    private static final class Generated extends InputStream {
        private final byte[] start;
        private final long filler;
        private final byte[] end;
        private long at;

        Generated(String start, long filler, String end) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.filler = filler;
            this.end = end.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long n = at++;
            if (n < start.length) {
                return start[(int) n];
            }
            n -= start.length;
            return n < filler ? 'x' : n - filler < end.length ? end[(int) (n - filler)] : -1;
        }

        @Override
        public int read(byte[] b, int off, int len) {
            int i = 0;
            for (int c; i < len && (c = read()) >= 0; i++) {
                b[off + i] = (byte) c;
            }
            return i == 0 ? -1 : i;
        }
    }
}
