package org.dateline.normalize.time;

import java.util.List;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;

/** Finds time expressions and gives each its value and its days. May be shared by threads. */
public final class TimeNormalizer {
    /** All time expressions in text order, not overlapping. */
    public List<Timex> normalize(Document document) {
        return List.of();
    }
}
