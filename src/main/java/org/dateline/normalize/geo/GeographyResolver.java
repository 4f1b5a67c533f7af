package org.dateline.normalize.geo;

import java.util.List;
import org.dateline.mention.NameMention;
import org.dateline.normalize.Geography;
import org.dateline.text.Document;

/** Says which places and countries an article names. Holds read-only resources; may be shared by threads. */
public final class GeographyResolver {
    public Geography resolve(Document document, List<NameMention> names) {
        return new Geography(List.of(), List.of());
    }
}
