package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The folders that hold the training data; a file is taken from the first that has it. */
final class TrainingFolders {
    private final List<Path> folders;

    /** @param paths folders, separated by colons */
    TrainingFolders(String paths) {
        folders = Stream.of(paths.split(":")).map(Path::of).toList();
    }

    /** A text file of that name, unpacked when the name ends in {@code .gz}. */
    BufferedReader open(String name) throws IOException {
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                InputStream in = Files.newInputStream(file);
                return new BufferedReader(new InputStreamReader(name.endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8));
            }
        }
        throw new NoSuchFileException(name, null, "in none of " + folders);
    }
}
