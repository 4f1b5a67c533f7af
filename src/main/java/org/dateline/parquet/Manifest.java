package org.dateline.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dateline.star.StarTables;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of files that ARE the data; nothing else is. It never changes: a run that adds data makes a new one that
 * names its parent.
 *
 * @param format version of this file's form
 * @param id hash of all the rest, 16 hexadecimal digits
 * @param parent id of the manifest before it, empty for the first
 * @param run id of the run that made it
 * @param schemaVersion version of the tables
 * @param bundles bundles of source files whose rows are among the data
 * @param files all files, by table and path
 */
public record Manifest(int format, String id, String parent, String run, int schemaVersion, List<Bundle> bundles,
                       List<DataFile> files) {
    /** Name of the file in the warehouse folder. */
    public static final String FILE_NAME = "manifest.json";

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public Manifest {
        bundles = List.copyOf(bundles);
        files = List.copyOf(files);
    }

    /**
     * What became of a bundle: {@code read = kept + duplicates + rejected}.
     *
     * @param id id of the bundle
     * @param run run that read it
     * @param read records read
     * @param kept article versions added
     * @param duplicates records whose article version was known
     * @param rejected records refused
     */
    public record Bundle(String id, String run, long read, long kept, long duplicates, long rejected) {
    }

    /** The manifest of an empty warehouse. */
    public static Manifest empty() {
        return new Manifest(FORMAT, "", "", "", StarTables.SCHEMA_VERSION, List.of(), List.of());
    }

    /**
     * The manifest that follows this one.
     *
     * @param run id of the run
     * @param newBundles bundles it adds
     * @param added files it adds
     * @param replacedTables tables whose files in this manifest the added ones replace
     */
    public Manifest next(String run, List<Bundle> newBundles, List<DataFile> added, List<String> replacedTables) {
        List<DataFile> all = new ArrayList<>(files.stream().filter(f -> !replacedTables.contains(f.table())).toList());
        all.addAll(added);
        all.sort(Comparator.comparing(DataFile::table).thenComparing(DataFile::path));
        List<Bundle> allBundles = new ArrayList<>(bundles);
        allBundles.addAll(newBundles.stream().sorted(Comparator.comparing(Bundle::id)).toList());
        Manifest draft = new Manifest(FORMAT, "", id, run, StarTables.SCHEMA_VERSION, allBundles, all);
        return new Manifest(FORMAT, hash(draft.json()), id, run, StarTables.SCHEMA_VERSION, allBundles, all);
    }

    /** Files of one table. */
    public List<DataFile> files(String table) {
        return files.stream().filter(f -> f.table().equals(table)).toList();
    }

    /** Rows of one table over all files. */
    public long rows(String table) {
        return files.stream().filter(f -> f.table().equals(table)).mapToLong(DataFile::rows).sum();
    }

    /** The manifest of a warehouse folder; empty when it has none yet. */
    public static Optional<Manifest> read(Path warehouse) throws IOException {
        Path file = warehouse.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Manifest m = JSON.readValue(Files.readString(file), Manifest.class);
            Manifest blank = new Manifest(m.format, "", m.parent, m.run, m.schemaVersion, m.bundles, m.files);
            if (!hash(blank.json()).equals(m.id)) {
                throw new IOException("Cannot trust " + file + ": its id is not the hash of its content");
            }
            return Optional.of(m);
        } catch (JacksonException e) {
            throw new IOException("Cannot read " + file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Puts this manifest into place: written beside, forced to the disk, moved in one step. */
    public void write(Path warehouse) throws IOException {
        Path draft = warehouse.resolve("." + FILE_NAME + "." + id);
        Files.writeString(draft, json(), StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, warehouse.resolve(FILE_NAME), StandardCopyOption.ATOMIC_MOVE);
        FileVerifier.force(warehouse);
    }

    private String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    private static String hash(String json) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256 in this Java", e);
        }
    }
}
