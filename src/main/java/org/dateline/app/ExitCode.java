package org.dateline.app;

/** What a process of dateline ends with; schedulers decide by it. */
public enum ExitCode {
    DONE(0), DONE_WITH_REJECTIONS(2), ANOTHER_RUN(3), ENVIRONMENT(4), CHECK_FAILED(5), USAGE(64), BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
