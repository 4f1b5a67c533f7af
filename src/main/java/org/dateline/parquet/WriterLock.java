package org.dateline.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one run at a time write to a warehouse. The operating system holds the lock and frees it when the process ends,
 * however it ends, so a stale lock cannot be.
 */
public final class WriterLock implements AutoCloseable {
    private static final String FILE_NAME = ".lock";

    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Another run holds the lock; the message names its process and start. */
    public static final class HeldException extends Exception {
        private static final long serialVersionUID = 1;

        HeldException(Path warehouse, String holder) {
            super("Cannot write to " + warehouse + ": another run is active"
                + (holder.isBlank() ? "" : " (" + holder.strip() + ")"));
        }
    }

    /**
     * Takes the lock or fails at once.
     *
     * @param warehouse folder of the warehouse; must exist
     * @param startedAt start of this run in ISO 8601, for the message that others get
     */
    public static WriterLock take(Path warehouse, String startedAt) throws IOException, HeldException {
        Path file = warehouse.resolve(FILE_NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
            StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process holds it; told like any other holder.
        }
        if (lock == null) {
            channel.close();
            throw new HeldException(warehouse, Files.readString(file));
        }
        String holder = "process " + ProcessHandle.current().pid() + ", started " + startedAt + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(false);
        return new WriterLock(channel, lock);
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }
}
