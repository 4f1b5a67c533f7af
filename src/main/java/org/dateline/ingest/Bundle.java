package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * The unit of work and restart: source files that are read, extracted and written together.
 *
 * @param id 16 hexadecimal digits made from the paths and hashes of the files, so that equal files give an equal bundle
 * @param files in order of path
 */
public record Bundle(String id, List<SourceFile> files) {
    public Bundle {
        files = List.copyOf(files);
    }

    /** Names a bundle by what it holds. */
    public static Bundle of(List<SourceFile> files) {
        MessageDigest sha = Hashes.sha256();
        for (SourceFile f : files) {
            sha.update((f.path() + '\0' + f.sha256() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return new Bundle(HexFormat.of().formatHex(sha.digest(), 0, 8), files);
    }

    /** Bytes of all files as they lie in the inbox. */
    public long size() {
        return files.stream().mapToLong(SourceFile::size).sum();
    }
}
