package org.dateline.parquet;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.parquet.hadoop.util.HadoopStreams;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * The Hadoop client's local file system in its raw form: it writes no {@code .crc} file beside each file. Files have the
 * permission bits that the process gives its files; Hadoop would start a child process a file to set others.
 */
final class LocalFiles {
    private static final int BUFFER = 1 << 16;

    /** Configuration without the default resources, which take longer to parse than a small file takes to write. */
    static final Configuration CONFIGURATION = new Configuration(false);

    private LocalFiles() {
    }

    /** A file to be created; writing fails when it exists. */
    static OutputFile output(Path file) {
        return new RawOutputFile(new org.apache.hadoop.fs.Path(file.toUri()));
    }

    private record RawOutputFile(org.apache.hadoop.fs.Path path) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSizeHint) throws IOException {
            return HadoopStreams.wrap(Holder.RAW.create(path, false, BUFFER, (short) 1, defaultBlockSize(), null));
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSizeHint) throws IOException {
            return create(blockSizeHint);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 32L << 20;
        }

        @Override
        public String getPath() {
            return path.toString();
        }
    }

    private static final class Holder {
        static final RawLocalFileSystem RAW = open();

        private static RawLocalFileSystem open() {
            try {
                RawLocalFileSystem raw = new RawLocalFileSystem() {
                    @Override
                    public void setPermission(org.apache.hadoop.fs.Path path, FsPermission permission) {
                        // Said above.
                    }
                };
                raw.initialize(URI.create("file:///"), CONFIGURATION);
                return raw;
            } catch (IOException e) {
                throw new IllegalStateException("Cannot open Hadoop's local file system: " + e.getMessage(), e);
            }
        }
    }
}
