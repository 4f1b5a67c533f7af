package org.dateline.normalize.person;

import java.util.List;
import org.dateline.mention.NameMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;

/** Joins names to persons and organizations with their positions. May be shared by threads. */
public final class PersonResolver {
    public People resolve(Document document, List<NameMention> names, Geography geography, List<Timex> times) {
        return new People(List.of(), List.of(), List.of(), List.of());
    }
}
