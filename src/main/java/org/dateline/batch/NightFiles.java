package org.dateline.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Notes of a run in its staging folder, each written whole or not at all. */
final class NightFiles {
    private static final JsonMapper JSON = new JsonMapper();

    private NightFiles() {
    }

    /** Writes a record as JSON: aside, forced to the disk, moved into place. */
    static void write(Path file, Object note) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("." + file.getFileName() + ".writing");
        Files.writeString(draft, JSON.writeValueAsString(note), StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The note of a file, empty when there is none. */
    static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), type));
        } catch (JacksonException e) {
            throw new IOException("Cannot read " + file + ": " + e.getOriginalMessage(), e);
        }
    }
}
