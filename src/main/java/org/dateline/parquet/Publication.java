package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a manifest, its DuckDB file and its Parquet snapshot the current ones. The move of the manifest is the one
 * step that decides; whatever a crash leaves undone before it is thrown away, and after it is finished, by
 * {@link #recover()}.
 *
 * <p>Call under the {@link WriterLock}, in this order: {@link WarehouseFolder#adopt}, build and check the database as
 * {@link WarehouseFolder#buildingDatabase}, move it to {@link WarehouseFolder#readyDatabase}, {@link #publish}.
 */
public final class Publication {
    private final WarehouseFolder folder;
    private final int kept;

    /**
     * Prepares publishing.
     *
     * @param folder the warehouse
     * @param kept snapshots that stay, the current one included, so that running queries can finish
     */
    public Publication(WarehouseFolder folder, int kept) {
        this.folder = folder;
        this.kept = Math.max(1, kept);
    }

    /** How publishing ended. */
    public enum Ending {
        /** The manifest is the current one. */
        DONE,
        /** Another manifest took the parent's place; nothing was changed. */
        REFUSED,
        /** The move failed and it cannot be told whether it happened: nothing was deleted; read the manifest again. */
        UNKNOWN
    }

    /**
     * Publishes a manifest whose files are in {@code data} and whose database is ready.
     *
     * @throws IOException when a step before the deciding one fails; the old state stands
     */
    public Ending publish(Manifest next) throws IOException {
        String current = Manifest.read(folder.root()).map(Manifest::id).orElse("");
        if (!current.equals(next.parent())) {
            return Ending.REFUSED;
        }
        snapshot(next);
        try {
            next.write(folder.root());
        } catch (IOException e) {
            return Manifest.read(folder.root()).map(Manifest::id).orElse("").equals(next.id())
                ? Ending.UNKNOWN : rethrow(e);
        }
        recover();
        return Ending.DONE;
    }

    /**
     * Finishes what a crash after the deciding step left undone and throws away what a crash before it left: run it at
     * the start of every run, under the lock.
     *
     * @return what was done, one sentence each
     */
    public List<String> recover() throws IOException {
        List<String> done = new ArrayList<>();
        Optional<Manifest> manifest = Manifest.read(folder.root());
        String current = manifest.map(Manifest::id).orElse("");
        Path ready = folder.readyDatabase(current);
        if (manifest.isPresent() && Files.exists(ready)) {
            setAsideForeignLog(done);
            Files.move(ready, folder.database(), StandardCopyOption.ATOMIC_MOVE);
            FileVerifier.force(folder.root());
        }
        if (manifest.isPresent()) {
            if (!Files.isDirectory(folder.snapshots().resolve(current))) {
                snapshot(manifest.get());
            }
            link(current);
        }
        for (Path left : WarehouseFolder.entries(folder.root(), ".{dateline-*,manifest.json.*}")) {
            Files.deleteIfExists(left);
            done.add("Removed the unfinished " + left.getFileName() + ".");
        }
        prune(current);
        return done;
    }

    /** Deletes files in {@code data} that neither the manifest nor a kept snapshot lists. */
    public int sweep() throws IOException {
        Set<Path> listed = new HashSet<>();
        Manifest.read(folder.root()).ifPresent(m -> m.files().forEach(f -> listed.add(folder.locate(f))));
        int deleted = 0;
        for (Path table : WarehouseFolder.entries(folder.data(), "*")) {
            for (Path file : WarehouseFolder.entries(table, "*")) {
                if (!listed.contains(file)) {
                    Files.delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }

    /** Hard links of a manifest's files under one folder, made aside and moved into place. */
    private void snapshot(Manifest m) throws IOException {
        Path target = folder.snapshots().resolve(m.id());
        if (Files.isDirectory(target)) {
            return;
        }
        Path draft = folder.snapshots().resolve("." + m.id());
        WarehouseFolder.delete(draft);
        Files.createDirectories(draft);
        for (DataFile file : m.files()) {
            Path link = draft.resolve(file.path());
            Files.createDirectories(link.getParent());
            Files.createLink(link, folder.locate(file));
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        FileVerifier.force(folder.snapshots());
    }

    private void link(String manifest) throws IOException {
        Path target = Path.of("snapshots", manifest);
        if (Files.isSymbolicLink(folder.parquet()) && Files.readSymbolicLink(folder.parquet()).equals(target)) {
            return;
        }
        Path draft = folder.root().resolve(".parquet-link");
        Files.deleteIfExists(draft);
        Files.createSymbolicLink(draft, target);
        Files.move(draft, folder.parquet(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A log that an analyst's killed session left would be replayed into the new file, or stop it from opening. */
    private void setAsideForeignLog(List<String> done) throws IOException {
        Path log = Path.of(folder.database() + ".wal");
        if (Files.exists(log, LinkOption.NOFOLLOW_LINKS)) {
            int n = 1;
            while (Files.exists(Path.of(log + ".foreign-" + n))) {
                n++;
            }
            Path aside = Path.of(log + ".foreign-" + n);
            Files.move(log, aside, StandardCopyOption.ATOMIC_MOVE);
            done.add("Set a foreign log aside as " + aside.getFileName() + ": somebody wrote to the published file.");
        }
    }

    /** Keeps the current snapshot and the newest others. */
    private void prune(String current) throws IOException {
        for (Path draft : WarehouseFolder.entries(folder.snapshots(), ".*")) {
            WarehouseFolder.delete(draft);
        }
        List<Path> others = new ArrayList<>(WarehouseFolder.entries(folder.snapshots(), "[!.]*"));
        others.removeIf(p -> p.getFileName().toString().equals(current));
        List<Path> byAge = new ArrayList<>(others);
        byAge.sort((a, b) -> Long.compare(age(b), age(a)));
        for (Path old : byAge.subList(Math.min(kept - 1, byAge.size()), byAge.size())) {
            WarehouseFolder.delete(old);
        }
    }

    private static long age(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Ending rethrow(IOException e) throws IOException {
        throw e;
    }
}
