package org.dateline.extract;

import java.util.List;
import org.dateline.normalize.Events;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;

/**
 * All that was found in one article: a pure function of the article and of the read-only resources.
 *
 * @param document the analysed text that all spans refer to
 * @param people persons, organizations, positions
 * @param geography places and countries
 * @param times time expressions in text order
 * @param quotes quotations in text order
 * @param events events and refused triggers
 */
public record Extraction(Document document, People people, Geography geography, List<Timex> times,
                         List<Quotation> quotes, Events events) {
    public Extraction {
        times = List.copyOf(times);
        quotes = List.copyOf(quotes);
    }
}
