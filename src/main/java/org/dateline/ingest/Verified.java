package org.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.dateline.article.RejectReason;

/** Opens a file of the inventory so that no byte is read that the inventory did not hash. */
final class Verified {
    private Verified() {
    }

    /**
     * The file's bytes: from memory when it is small, else from a private copy that closing the stream removes.
     *
     * @throws InputFault when the file is not the one that was listed
     */
    static InputStream open(Path inbox, SourceFile file, int held) throws IOException {
        Path path = place(inbox, file.path());
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw changed();
        }
        MessageDigest sha = Hashes.sha256();
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            if (file.size() <= held) {
                byte[] bytes = in.readNBytes((int) file.size() + 1);
                sha.update(bytes);
                check(bytes.length, sha, file);
                return new ByteArrayInputStream(bytes);
            }
            return copy(in, sha, file);
        } catch (NoSuchFileException e) {
            throw changed();
        }
    }

    private static InputStream copy(InputStream in, MessageDigest sha, SourceFile file) throws IOException {
        Path copy = Files.createTempFile("dateline-source", ".tmp");
        boolean good = false;
        try {
            long size;
            try (OutputStream out = Files.newOutputStream(copy)) {
                size = Hashes.copy(in, out, sha);
            }
            check(size, sha, file);
            InputStream opened = Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
            good = true;
            return opened;
        } finally {
            if (!good) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static void check(long size, MessageDigest sha, SourceFile file) throws InputFault {
        if (size != file.size() || !Hashes.hex(sha).equals(file.sha256())) {
            throw changed();
        }
    }

    private static InputFault changed() {
        return new InputFault(RejectReason.CHANGED_WHILE_READ, -1,
            "Cannot read the file: it is not the one that was listed; the next run takes it");
    }

    /** Where a listed path lies, which is never outside the inbox. */
    private static Path place(Path inbox, String path) throws InputFault {
        try {
            Path root = inbox.toAbsolutePath().normalize();
            Path there = root.resolve(path).normalize();
            if (there.startsWith(root) && !there.equals(root)) {
                return there;
            }
        } catch (InvalidPathException e) {
            // Falls through: such a name lies nowhere.
        }
        throw new InputFault(RejectReason.UNREADABLE, -1, "Cannot read a path that leads out of the inbox");
    }
}
