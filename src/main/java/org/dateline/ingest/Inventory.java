package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;

/**
 * Lists an inbox as bundles of files. Only regular files count and links are not followed. Names that start with
 * {@code .} or {@code _} or end in {@code .part} or {@code .tmp} are uploads under way and are passed over. Files come
 * in code-point order of their relative path, so that the same inbox always gives the same bundles; memory does not
 * grow with the number of files.
 */
public final class Inventory {
    /** Fits a few thousand articles: big enough for few output files, small enough to do again after a crash. */
    public static final long BUNDLE_BYTES = 4L << 20;
    public static final int BUNDLE_FILES = 500;
    private static final int NAMES_HELD = 100_000;
    private static final char FOLDER = '/';
    private static final char FILE = 'f';
    private static final char OTHER = 'o';
    private static final char UNNAMEABLE = 'u';

    private final Path inbox;
    private final long bundleBytes;
    private final int bundleFiles;

    /** With bundles of about 4 MB or 500 files, whichever is reached first. */
    public Inventory(Path inbox) {
        this(inbox, BUNDLE_BYTES, BUNDLE_FILES);
    }

    public Inventory(Path inbox, long bundleBytes, int bundleFiles) {
        if (bundleBytes < 1 || bundleFiles < 1) {
            throw new IllegalArgumentException("Cannot make bundles of " + bundleBytes + " bytes, " + bundleFiles
                + " files");
        }
        this.inbox = inbox;
        this.bundleBytes = bundleBytes;
        this.bundleFiles = bundleFiles;
    }

    /**
     * Lists the inbox.
     *
     * @param known files that are loaded already and shall not be bundled again
     * @param bundles takes each bundle as soon as it is full
     * @param rejected takes what cannot be read as a file
     * @throws IOException when the inbox itself cannot be listed
     */
    public void walk(Predicate<SourceFile> known, Consumer<Bundle> bundles, Consumer<Rejection> rejected)
            throws IOException {
        Walk walk = new Walk(known, bundles, rejected);
        walk.folder(inbox, "");
        walk.close();
    }

    private final class Walk {
        private final Predicate<SourceFile> known;
        private final Consumer<Bundle> bundles;
        private final Consumer<Rejection> rejected;
        private final List<SourceFile> open = new ArrayList<>();
        private long openBytes;

        Walk(Predicate<SourceFile> known, Consumer<Bundle> bundles, Consumer<Rejection> rejected) {
            this.known = known;
            this.bundles = bundles;
            this.rejected = rejected;
        }

        void folder(Path folder, String path) throws IOException {
            try (SortedNames names = names(folder)) {
                for (String entry = names.next(); entry != null; entry = names.next()) {
                    char kind = entry.charAt(entry.length() - 1);
                    String name = entry.substring(0, entry.length() - (kind == FOLDER ? 1 : 2));
                    switch (kind) {
                        case FOLDER -> subfolder(folder.resolve(name), path + name);
                        case FILE -> file(folder.resolve(name), path + name);
                        case OTHER -> reject(path + name, RejectReason.NOT_A_REGULAR_FILE,
                            "Cannot read what is no regular file; links are not followed");
                        default -> reject(path + name, RejectReason.UNREADABLE,
                            "Cannot open a file whose name this machine cannot write");
                    }
                }
            }
        }

        private void subfolder(Path folder, String path) throws IOException {
            if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
                reject(path, RejectReason.UNREADABLE, "Cannot list the folder");
                return;
            }
            folder(folder, path + "/");
        }

        private void file(Path file, String path) {
            MessageDigest sha = Hashes.sha256();
            SourceFile source;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                long size = Hashes.copy(in, OutputStream.nullOutputStream(), sha);
                source = new SourceFile(path, size, Hashes.hex(sha));
            } catch (IOException e) {
                reject(path, RejectReason.UNREADABLE, "Cannot read the file: " + e.getClass().getSimpleName());
                return;
            }
            if (known.test(source)) {
                return;
            }
            if (!open.isEmpty() && openBytes + source.size() > bundleBytes) {
                close();
            }
            open.add(source);
            openBytes += source.size();
            if (open.size() >= bundleFiles || openBytes >= bundleBytes) {
                close();
            }
        }

        void close() {
            if (!open.isEmpty()) {
                bundles.accept(Bundle.of(open));
            }
            open.clear();
            openBytes = 0;
        }

        private void reject(String path, RejectReason reason, String detail) {
            rejected.accept(new Rejection(new SourceRef(path, -1, -1), reason, detail));
        }
    }

    /** Entries in order of path: a folder's name ends in a slash, any other in a zero character and its kind. */
    private static SortedNames names(Path folder) throws IOException {
        SortedNames names = new SortedNames(NAMES_HELD);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (isPassedOver(name)) {
                    continue;
                }
                BasicFileAttributes a;
                try {
                    a = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                } catch (NoSuchFileException e) {
                    // Taken away while the folder was listed.
                    continue;
                }
                char kind = !opens(folder, entry, name) ? UNNAMEABLE : a.isRegularFile() ? FILE : OTHER;
                names.add(kind == OTHER && a.isDirectory() ? name + FOLDER : name + '\0' + kind);
            }
        } catch (DirectoryIteratorException e) {
            names.close();
            throw e.getCause();
        } catch (IOException e) {
            names.close();
            throw e;
        }
        return names;
    }

    private static boolean isPassedOver(String name) {
        String n = name.toLowerCase(Locale.ROOT);
        return n.startsWith(".") || n.startsWith("_") || n.endsWith(".part") || n.endsWith(".tmp");
    }

    /** Whether the name as text leads back to the entry. */
    private static boolean opens(Path folder, Path entry, String name) {
        try {
            return folder.resolve(name).equals(entry);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
