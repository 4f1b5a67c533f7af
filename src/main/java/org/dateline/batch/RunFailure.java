package org.dateline.batch;

/** A run that could not do its work, in one sentence, with the kind that decides the exit code. */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the run ended. */
    public enum Kind {
        /** Another run holds the warehouse. */
        ANOTHER_RUN,
        /** Disk, permission, missing setting, damaged resource. */
        ENVIRONMENT,
        /** A data or schema check failed; last night's data stands. */
        CHECK,
        /** The operating system told the process to end; the run has said so. */
        STOPPED
    }

    private final Kind kind;

    public RunFailure(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public RunFailure(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
