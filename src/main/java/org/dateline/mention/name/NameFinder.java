package org.dateline.mention.name;

import java.util.List;
import org.dateline.mention.NameMention;
import org.dateline.text.Document;

/** Finds proper names of persons, organizations and places. Holds read-only resources; may be shared by threads. */
public final class NameFinder {
    /** All names in text order, not overlapping. */
    public List<NameMention> find(Document document) {
        return List.of();
    }
}
