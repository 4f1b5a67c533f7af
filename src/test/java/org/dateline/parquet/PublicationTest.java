package org.dateline.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.star.DimSource;
import org.dateline.star.StarTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path root;
    private WarehouseFolder folder;
    private Publication publication;

    @BeforeEach
    void open() {
        folder = new WarehouseFolder(root);
        publication = new Publication(folder, 2);
    }

    @Test
    void aPublishedManifestIsReadBackWithItsSnapshotAndDatabase() throws IOException {
        Manifest first = night(Manifest.empty(), "r1", 1);
        assertThat(publication.publish(first)).isEqualTo(Publication.Ending.DONE);
        assertThat(Manifest.read(root)).contains(first);
        assertThat(Files.readString(folder.database())).isEqualTo("r1");
        assertThat(folder.parquet().resolve(first.files().get(0).path())).isRegularFile();
        assertThat(names(root)).doesNotContain(".dateline-" + first.id() + ".ready");
    }

    @Test
    void aManifestWithAnotherParentIsRefusedAndChangesNothing() throws IOException {
        Manifest first = night(Manifest.empty(), "r1", 1);
        Manifest rival = night(Manifest.empty(), "r2", 2);
        publication.publish(first);
        assertThat(publication.publish(rival)).isEqualTo(Publication.Ending.REFUSED);
        assertThat(Manifest.read(root)).contains(first);
        assertThat(Files.readString(folder.database())).isEqualTo("r1");
    }

    @Test
    void aCrashBeforeTheManifestMovesLeavesTheOldState() throws IOException {
        Manifest first = night(Manifest.empty(), "r1", 1);
        publication.publish(first);
        night(first, "r2", 2);
        assertThat(publication.recover()).hasSize(1);
        assertThat(Manifest.read(root)).contains(first);
        assertThat(Files.readString(folder.database())).isEqualTo("r1");
        assertThat(names(root)).noneMatch(n -> n.startsWith(".dateline"));
    }

    @Test
    void aCrashAfterTheManifestMovedIsFinishedAtTheNextStart() throws IOException {
        Manifest first = night(Manifest.empty(), "r1", 1);
        publication.publish(first);
        Manifest second = night(first, "r2", 2);
        second.write(root);
        assertThat(Files.readString(folder.database())).isEqualTo("r1");
        publication.recover();
        assertThat(Files.readString(folder.database())).isEqualTo("r2");
        assertThat(Files.readSymbolicLink(folder.parquet())).isEqualTo(Path.of("snapshots", second.id()));
        assertThat(folder.parquet().resolve(second.files().get(0).path())).exists();
    }

    @Test
    void theLastSnapshotsStayAndOlderOnesGo() throws IOException {
        Manifest parent = Manifest.empty();
        for (int i = 1; i <= 4; i++) {
            Manifest next = night(parent, "r" + i, i);
            publication.publish(next);
            parent = next;
        }
        assertThat(names(folder.snapshots())).hasSize(2).contains(parent.id());
    }

    @Test
    void aForeignLogIsSetAsideBeforeTheNewFileTakesItsPlace() throws IOException {
        Manifest first = night(Manifest.empty(), "r1", 1);
        publication.publish(first);
        Files.writeString(root.resolve("dateline.duckdb.wal"), "left by somebody");
        publication.publish(night(first, "r2", 2));
        assertThat(root.resolve("dateline.duckdb.wal")).doesNotExist();
        assertThat(root.resolve("dateline.duckdb.wal.foreign-1")).hasContent("left by somebody");
    }

    @Test
    void filesThatNoManifestListsAreSweptAndListedOnesStay() throws IOException {
        Manifest first = night(Manifest.empty(), "r1", 1);
        publication.publish(first);
        Files.writeString(folder.data().resolve("dim_source/stray.parquet"), "x");
        assertThat(publication.sweep()).isEqualTo(1);
        assertThat(folder.locate(first.files().get(0))).exists();
    }

    @Test
    void aChangedManifestIsNotTrusted() throws IOException {
        publication.publish(night(Manifest.empty(), "r1", 1));
        Path file = root.resolve(Manifest.FILE_NAME);
        Files.writeString(file, Files.readString(file).replace("\"rows\" : 1", "\"rows\" : 2"));
        assertThatThrownBy(() -> Manifest.read(root)).isInstanceOf(IOException.class).hasMessageContaining("not the hash");
        Files.writeString(file, "{");
        assertThatThrownBy(() -> Manifest.read(root)).isInstanceOf(IOException.class).hasMessageStartingWith("Cannot read");
    }

    @Test
    void oneWriterHoldsTheLockAndTheOtherIsToldWho() throws Exception {
        try (WriterLock held = WriterLock.take(root, "2024-11-30T02:00:00Z")) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> WriterLock.take(root, "later")).isInstanceOf(WriterLock.HeldException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid()).hasMessageContaining("2024-11-30T02:00:00Z");
        }
        WriterLock.take(root, "after").close();
    }

    private Manifest night(Manifest parent, String run, int article) throws IOException {
        DataFile file = TableFileWriter.write(folder.staging(run), run, StarTables.of(DimSource.class),
            List.of(new DimSource(article, "source " + article, 1, 0, 0)));
        folder.adopt(folder.staging(run), List.of(file));
        Manifest next = parent.next(run, List.of(new Manifest.Bundle(run, run, 1, 1, 0, 0)), List.of(file), List.of());
        Files.writeString(folder.readyDatabase(next.id()), run);
        return next;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }
}
