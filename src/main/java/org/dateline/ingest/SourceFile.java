package org.dateline.ingest;

import java.util.Objects;

/**
 * One file of the inbox as the inventory found it.
 *
 * @param path path relative to the inbox, with {@code /} between folders
 * @param size bytes
 * @param sha256 hash of the bytes, 64 hexadecimal digits
 */
public record SourceFile(String path, long size, String sha256) {
    public SourceFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
    }
}
