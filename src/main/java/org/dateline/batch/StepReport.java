package org.dateline.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one step did.
 *
 * @param step its name
 * @param seconds wall-clock time
 * @param counts what it counted, in the order it counts
 */
public record StepReport(String step, double seconds, Map<String, Long> counts) {
    public StepReport {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
