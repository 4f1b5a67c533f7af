package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.WarehouseFolder;

/** What commands read of a warehouse. */
final class Published {
    private Published() {
    }

    /** The published database; a warehouse without one is told in a sentence. */
    static Path database(Path warehouse) throws IOException {
        Path database = new WarehouseFolder(warehouse).database();
        if (!Files.exists(database)) {
            throw new IOException("Cannot read " + database + ": nothing was published yet; run jobs/nightly.sh first");
        }
        return database;
    }

    static Manifest manifest(Path warehouse) throws IOException {
        return Manifest.read(warehouse).orElseThrow(() -> new IOException("Cannot read " + warehouse.resolve(
            Manifest.FILE_NAME) + ": nothing was published yet; run jobs/nightly.sh first"));
    }
}
