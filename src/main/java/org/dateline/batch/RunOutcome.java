package org.dateline.batch;

import java.util.List;

/**
 * What a finished run did.
 *
 * @param runId run date and number; empty when there was nothing to add
 * @param published whether a new state of the warehouse was published
 * @param read records read
 * @param kept article versions added
 * @param duplicates records already known
 * @param rejected records refused and recorded
 * @param steps reports of the steps in order
 */
public record RunOutcome(String runId, boolean published, long read, long kept, long duplicates, long rejected,
                         List<StepReport> steps) {
    public RunOutcome {
        steps = List.copyOf(steps);
    }
}
