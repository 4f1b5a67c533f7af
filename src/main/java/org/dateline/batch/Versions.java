package org.dateline.batch;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.FileVerifier;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.SchemaMismatchException;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.star.Layer;
import org.dateline.star.StarTables;

/** Finds out before any work whether this program can read what another version of it wrote. */
final class Versions {
    /** Tables that every night writes anew. */
    private static final Set<Layer> REPLACED = Set.of(Layer.RESOLVED, Layer.REFERENCE);

    private Versions() {
    }

    /**
     * Looks at one file of each table and version; costs nothing when all files are of this program's version.
     *
     * @throws RunFailure of kind CHECK when the data is newer than the program or has columns it cannot read
     */
    static void check(WarehouseFolder folder) throws IOException {
        Optional<Manifest> manifest = Manifest.read(folder.root());
        if (manifest.isEmpty()) {
            return;
        }
        if (manifest.get().schemaVersion() > StarTables.SCHEMA_VERSION) {
            throw new RunFailure(RunFailure.Kind.CHECK, "Cannot use " + folder.root() + ": a newer dateline wrote it (schema"
                + " version " + manifest.get().schemaVersion() + ", this one knows " + StarTables.SCHEMA_VERSION
                + "); run that one");
        }
        Set<String> seen = new HashSet<>();
        for (DataFile file : manifest.get().files()) {
            if (file.schemaVersion() != StarTables.SCHEMA_VERSION && seen.add(file.table() + " " + file.schemaVersion())
                    && !replaced(file.table())) {
                try {
                    FileVerifier.columns(folder.locate(file), StarTables.named(file.table()));
                } catch (SchemaMismatchException e) {
                    throw new RunFailure(RunFailure.Kind.CHECK, e.getMessage(), e);
                }
            }
        }
    }

    private static boolean replaced(String table) {
        try {
            return REPLACED.contains(StarTables.named(table).layer());
        } catch (IllegalArgumentException e) {
            throw new RunFailure(RunFailure.Kind.CHECK, "Cannot use a warehouse with files of the table " + table
                + ", which this dateline has not; go on with the version that wrote it", e);
        }
    }
}
