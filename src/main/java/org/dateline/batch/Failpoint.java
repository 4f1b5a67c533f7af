package org.dateline.batch;

import java.util.Locale;

/**
 * Places at which a test may end the process as a power cut would. Off unless the system property
 * {@code dateline.failpoint} names one; the process then halts the {@code dateline.failpoint.pass}-th time it gets there.
 */
public enum Failpoint {
    IN_INVENTORY, AFTER_INVENTORY, IN_BUNDLE, AFTER_BUNDLE, AFTER_RESOLVE, AFTER_LOAD, AFTER_CHECK, AFTER_PUBLISH;

    /** Exit code of a process that a failpoint ended. */
    public static final int HALTED = 137;

    private static final String ACTIVE = System.getProperty("dateline.failpoint", "").toUpperCase(Locale.ROOT);
    private static int passesLeft = Integer.getInteger("dateline.failpoint.pass", 1);

    /** Halts the process here when a test asked for it. */
    void pass() {
        if (!ACTIVE.isEmpty() && ACTIVE.equals(name())) {
            synchronized (Failpoint.class) {
                if (--passesLeft <= 0) {
                    Runtime.getRuntime().halt(HALTED);
                }
            }
        }
    }
}
