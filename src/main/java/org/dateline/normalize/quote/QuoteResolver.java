package org.dateline.normalize.quote;

import java.util.List;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Quotation;
import org.dateline.text.Document;

/** Finds what is quoted and who says it. May be shared by threads. */
public final class QuoteResolver {
    /** Quotations in text order; each piece of a split quotation is one. */
    public List<Quotation> resolve(Document document, People people, Geography geography) {
        return List.of();
    }
}
