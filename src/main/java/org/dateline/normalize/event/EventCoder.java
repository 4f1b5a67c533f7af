package org.dateline.normalize.event;

import java.util.List;
import org.dateline.normalize.Events;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;

/** Says who did what to whom. May be shared by threads. */
public final class EventCoder {
    public Events code(Document document, People people, Geography geography, List<Timex> times,
                       List<Quotation> quotes) {
        return new Events(List.of(), List.of());
    }
}
