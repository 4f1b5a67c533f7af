package org.dateline.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.parquet.SchemaMismatchException;

/** Says in one sentence why a run failed, and of which kind the failure is. */
final class Faults {
    /** What Linux, DuckDB and H2 say when a disk or a quota is used up. */
    private static final Pattern FULL = Pattern.compile("no space left|disk quota exceeded|disk full"
        + "|could not allocate space|no more space", Pattern.CASE_INSENSITIVE);
    private static final long LITTLE = 64 << 10;

    private Faults() {
    }

    /**
     * The failure to throw: a {@link RunFailure} for everything that the environment or the data can cause, else an
     * {@link IllegalStateException}, which is a bug of ours.
     *
     * @param what what could not be done, "Cannot ..."
     * @param failures what happened; a step that failed because of its bundles is among them
     * @param settings tell which disks the run writes to
     */
    static RuntimeException of(String what, List<? extends Throwable> failures, JobSettings settings) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable failure : failures) {
            for (Throwable t = failure; t != null; t = t.getCause()) {
                chain.add(t);
            }
        }
        RunFailure told = first(chain, RunFailure.class);
        if (told != null) {
            return told;
        }
        IOException io = first(chain, IOException.class);
        SQLException sql = first(chain, SQLException.class);
        Throwable cause = failures.isEmpty() ? null : failures.get(failures.size() - 1);
        boolean full = chain.stream().anyMatch(t -> t.getMessage() != null && FULL.matcher(t.getMessage()).find());
        // DuckDB and H2 do not always say what stopped them; the file system does.
        if (full || sql != null || io != null && !(io instanceof FileSystemException)) {
            Path used = usedUp(settings);
            if (full || used != null) {
                Path named = used != null ? used : settings.warehouse();
                return environment(what + ": the disk of " + named + " is full (" + free(named)
                    + " left); make room and run it again, what was published stands", cause);
            }
        }
        if (io instanceof SchemaMismatchException) {
            return new RunFailure(RunFailure.Kind.CHECK, io.getMessage(), io);
        }
        if (io != null) {
            return environment(what + ": " + reason(io), io);
        }
        if (sql != null) {
            String said = line(sql.getMessage());
            return said.startsWith("Constraint Error")
                ? new RunFailure(RunFailure.Kind.CHECK, what + ": the data breaks a rule of its table: " + said, sql)
                : environment(what + ": " + said + (said.startsWith("Out of Memory Error")
                    ? "; raise dateline.duckdb-memory = " + settings.duckdbMemory() : ""), sql);
        }
        return new IllegalStateException(what + ": " + cause, cause);
    }

    private static <T> T first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }

    private static RunFailure environment(String sentence, Throwable cause) {
        return new RunFailure(RunFailure.Kind.ENVIRONMENT, sentence, cause);
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException f) {
            return f.getFile() + ": " + (f.getReason() != null ? f.getReason() : f.getClass().getSimpleName());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : line(e.getMessage());
    }

    private static String line(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    /** The folder among those that a run writes to whose disk has no room; null when all have. */
    private static Path usedUp(JobSettings settings) {
        for (Path folder : new Path[] {settings.warehouse(), Path.of(System.getProperty("java.io.tmpdir"))}) {
            try {
                if (Files.getFileStore(folder).getUsableSpace() < LITTLE) {
                    return folder;
                }
            } catch (IOException e) {
                // A disk that does not say how full it is is not the one to name.
            }
        }
        return null;
    }

    private static String free(Path folder) {
        try {
            return String.format(Locale.ROOT, "%,d KB", Files.getFileStore(folder).getUsableSpace() >> 10);
        } catch (IOException e) {
            return "unknown room";
        }
    }
}
