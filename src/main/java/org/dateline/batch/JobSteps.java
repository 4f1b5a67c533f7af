package org.dateline.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps of the nightly job, in order. A failure message names one of them. */
enum JobSteps {
    INVENTORY, EXTRACT, RESOLVE, LOAD, CHECK, PUBLISH;

    /** The name that Spring Batch, the screen and {@code dim_run} use. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(JobSteps::label).toList();
    }
}
