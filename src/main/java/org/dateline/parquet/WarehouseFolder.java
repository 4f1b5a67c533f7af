package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names of what lies in a warehouse folder.
 *
 * <pre>
 * manifest.json        the list of files that are the data
 * dateline.duckdb      the DuckDB file
 * parquet              link to the current snapshot, for readers of Parquet
 * snapshots/ID/TABLE/  hard links to the files of one manifest
 * data/TABLE/          all files, never changed
 * staging/RUN/         private files of a run
 * </pre>
 *
 * @param root the folder
 */
public record WarehouseFolder(Path root) {

    public Path data() {
        return root.resolve("data");
    }

    public Path snapshots() {
        return root.resolve("snapshots");
    }

    public Path staging(String run) {
        return root.resolve("staging").resolve(run);
    }

    /** The file that analysts open. */
    public Path database() {
        return root.resolve("dateline.duckdb");
    }

    /** The link that readers of Parquet open. */
    public Path parquet() {
        return root.resolve("parquet");
    }

    /** The database file of a manifest while it is built. */
    public Path buildingDatabase(String manifest) {
        return root.resolve(".dateline-" + manifest + ".building");
    }

    /** The database file of a manifest, finished and checked, before it is published. */
    public Path readyDatabase(String manifest) {
        return root.resolve(".dateline-" + manifest + ".ready");
    }

    /** Where a listed file lies. */
    public Path locate(DataFile file) {
        return data().resolve(file.path());
    }

    /**
     * Moves a run's finished files from its staging folder to {@link #data()}. They are not data before a manifest
     * lists them. A file that is there already has the same name and so the same content.
     */
    public void adopt(Path staging, List<DataFile> files) throws IOException {
        for (DataFile file : files) {
            Path to = locate(file);
            Path from = staging.resolve(file.path());
            if (!Files.exists(from) && Files.exists(to)) {
                continue;
            }
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path folder : files.stream().map(f -> locate(f).getParent()).distinct().toList()) {
            FileVerifier.force(folder);
        }
    }

    /** Deletes a folder and all in it; links are removed, not followed. A missing folder is fine. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = new ArrayList<>(walk.sorted(Comparator.reverseOrder()).toList());
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** Entries of a folder in name order; none for a missing folder. */
    static List<Path> entries(Path folder, String glob) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            List<Path> entries = new ArrayList<>();
            found.forEach(entries::add);
            entries.sort(Comparator.naturalOrder());
            return entries;
        }
    }
}
