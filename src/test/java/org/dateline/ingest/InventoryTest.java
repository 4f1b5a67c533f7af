package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    @TempDir
    private Path inbox;

    private void put(String path, String content) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<Bundle> bundles(long bytes, int files, List<Rejection> rejected) throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        new Inventory(inbox, bytes, files).walk(f -> false, bundles::add, rejected::add);
        return bundles;
    }

    private static List<String> paths(List<Bundle> bundles) {
        return bundles.stream().flatMap(b -> b.files().stream()).map(SourceFile::path).toList();
    }

    @Test
    void listsFilesInCodePointOrderOfTheirPaths() throws IOException {
        for (String path : List.of("b.txt", "a/z.txt", "a.txt", "a-b.txt", "B.txt", "a/b/c.txt", "ab.txt", "\uffee.txt",
                "\ud83d\ude00.txt")) {
            try {
                put(path, path);
            } catch (java.nio.file.InvalidPathException e) {
                // A machine whose file names are ASCII cannot hold these two.
                continue;
            }
        }
        List<String> expected = new ArrayList<>(List.of("B.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt", "ab.txt",
            "b.txt"));
        if (Files.exists(inbox) && paths(bundles(1, 1, new ArrayList<>())).size() == 9) {
            expected.addAll(List.of("\uffee.txt", "\ud83d\ude00.txt"));
        }
        assertThat(paths(bundles(1 << 20, 100, new ArrayList<>()))).isEqualTo(expected);
    }

    @Test
    void passesOverUploadsUnderWay() throws IOException {
        for (String path : List.of(".hidden", "_SUCCESS", "a.txt.part", "b.tmp", "B.TMP", "_done/a.txt", ".git/a.txt")) {
            put(path, "x");
        }
        put("a.txt", "x");
        List<Rejection> rejected = new ArrayList<>();
        assertThat(paths(bundles(1 << 20, 100, rejected))).containsExactly("a.txt");
        assertThat(rejected).isEmpty();
    }

    @Test
    void refusesLinksAndOtherThingsThatAreNoFiles() throws Exception {
        put("a/a.txt", "x");
        Files.createSymbolicLink(inbox.resolve("link.txt"), inbox.resolve("a/a.txt"));
        Files.createSymbolicLink(inbox.resolve("loop"), inbox);
        int made = new ProcessBuilder("mkfifo", inbox.resolve("pipe.txt").toString()).start().waitFor();
        List<Rejection> rejected = new ArrayList<>();
        assertThat(paths(bundles(1 << 20, 100, rejected))).containsExactly("a/a.txt");
        assertThat(rejected).extracting(Rejection::reason).containsOnly(RejectReason.NOT_A_REGULAR_FILE);
        assertThat(rejected).extracting(r -> r.ref().file()).contains("link.txt", "loop")
            .hasSize(made == 0 ? 3 : 2);
    }

    @Test
    void makesBundlesBySizeAndNumber() throws IOException {
        for (int i = 0; i < 10; i++) {
            put("f" + i + ".txt", "x".repeat(100));
        }
        assertThat(bundles(250, 100, new ArrayList<>())).extracting(b -> b.files().size()).containsExactly(2, 2, 2, 2, 2);
        assertThat(bundles(1 << 20, 4, new ArrayList<>())).extracting(b -> b.files().size()).containsExactly(4, 4, 2);
        put("f0.txt", "x".repeat(5000));
        assertThat(bundles(250, 100, new ArrayList<>()).get(0).size()).isEqualTo(5000);
    }

    @Test
    void namesABundleByWhatItHolds() throws IOException {
        put("a.txt", "x");
        put("b.txt", "y");
        String id = bundles(1 << 20, 100, new ArrayList<>()).get(0).id();
        assertThat(id).matches("[0-9a-f]{16}").isEqualTo(bundles(1 << 20, 100, new ArrayList<>()).get(0).id());
        put("b.txt", "z");
        assertThat(bundles(1 << 20, 100, new ArrayList<>()).get(0).id()).isNotEqualTo(id);
        put("b.txt", "y");
        assertThat(bundles(1 << 20, 100, new ArrayList<>()).get(0).id()).isEqualTo(id);
    }

    @Test
    void leavesKnownFilesOut() throws IOException {
        put("a.txt", "x");
        put("b.txt", "y");
        List<Bundle> bundles = new ArrayList<>();
        new Inventory(inbox).walk(f -> f.path().equals("a.txt"), bundles::add, r -> { });
        assertThat(paths(bundles)).containsExactly("b.txt");
    }

    @Test
    void givesNothingForAnEmptyInboxAndFailsForNone() throws IOException {
        assertThat(bundles(1, 1, new ArrayList<>())).isEmpty();
        assertThatThrownBy(() -> new Inventory(inbox.resolve("none")).walk(f -> false, b -> { }, r -> { }))
            .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesAFileThatIsNoLongerTheOneListed() throws IOException {
        put("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n");
        SourceFile file = bundles(1 << 20, 100, new ArrayList<>()).get(0).files().get(0);
        for (int held : new int[] {1 << 20, 1}) {
            put("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n");
            assertThat(read(file, held).kept()).hasSize(1);
            for (String other : List.of("{\"id\":\"1\",\"text\":\"y\"}\n", "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\"", "")) {
                put("a.jsonl", other);
                Reading r = read(file, held);
                assertThat(r.kept()).isEmpty();
                assertThat(r.reasons()).containsExactly(RejectReason.CHANGED_WHILE_READ);
            }
            Files.delete(inbox.resolve("a.jsonl"));
            assertThat(read(file, held).reasons()).containsExactly(RejectReason.CHANGED_WHILE_READ);
        }
    }

    @Test
    void readsNoPathOutsideTheInbox() throws IOException {
        put("secret.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n");
        SourceFile real = bundles(1 << 20, 100, new ArrayList<>()).get(0).files().get(0);
        Path inner = Files.createDirectories(inbox.resolve("inner"));
        for (String path : List.of("../secret.jsonl", inbox.resolve("secret.jsonl").toString(), "", ".", "a\0b")) {
            Reading r = new Reading(new ArrayList<>(), new ArrayList<>());
            new Articles().read(inner, new SourceFile(path, real.size(), real.sha256()), r.kept()::add,
                r.rejected()::add);
            assertThat(r.kept()).as(path).isEmpty();
            assertThat(r.reasons()).containsExactly(RejectReason.UNREADABLE);
        }
    }

    @Test
    void sortsMoreNamesThanItHolds() throws IOException {
        List<String> names = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            names.add(Integer.toString(random.nextInt(), 36) + (random.nextBoolean() ? "\uffee" : "\ud83d\ude00"));
        }
        List<String> sorted = new ArrayList<>();
        try (SortedNames s = new SortedNames(64)) {
            for (String name : names) {
                s.add(name);
            }
            for (String name = s.next(); name != null; name = s.next()) {
                sorted.add(name);
            }
        }
        Collections.sort(names, (a, b) -> java.util.Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8),
            b.getBytes(StandardCharsets.UTF_8)));
        assertThat(sorted).isEqualTo(names);
    }

    private Reading read(SourceFile file, int held) {
        InputLimits d = InputLimits.defaults();
        InputLimits limits = new InputLimits(d.streamBytes(), d.recordBytes(), d.textFileBytes(), d.htmlBytes(), d.ratio(),
            d.textChars(), d.titleChars(), d.jsonDepth(), d.jsonNumberChars(), d.htmlDepth(), d.htmlElements(),
            d.htmlWork(), held);
        List<Article> kept = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        new Articles(limits, JsonFields.standard()).read(inbox, file, kept::add, rejected::add);
        return new Reading(kept, rejected);
    }
}
