package org.dateline.batch;

import java.util.List;
import org.dateline.article.Rejection;
import org.dateline.ingest.Bundle;

/**
 * What a night reads: the new source files of the inbox in bundles. Written once; a restart reads it again, so files
 * that arrive in the meantime wait for the next night.
 *
 * @param filesNew source files to read
 * @param filesKnown source files read in earlier nights, or twice in this inbox, by their content
 * @param bundles bundles in reading order
 * @param rejections what lies in the inbox and is no file that can be read
 */
record NightPlan(long filesNew, long filesKnown, List<Bundle> bundles, List<Rejection> rejections) {
    static final String FILE_NAME = "plan.json";

    NightPlan {
        bundles = List.copyOf(bundles);
        rejections = List.copyOf(rejections);
    }
}
