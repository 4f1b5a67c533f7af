package org.dateline.text;

import java.util.List;

/**
 * What the form of an article says about it, as spans of {@link Document#text()}. A field without a finding is null or
 * an empty list.
 *
 * @param headline headline, delivered apart or as the text's own first line
 * @param bylines names of the authors, each alone, without "By"
 * @param timestamp line that says when the article was published or updated
 * @param dateline whole dateline with its dash
 * @param datelinePlaces city of the dateline first, then what else it names: region, country, a second city
 * @param datelineDate day in the dateline
 * @param agency news agency in the dateline, or in a by-line, trailing credit or copyright line
 * @param agencyName usual name of that agency, null when it is not in the list of agencies
 * @param captions words about photos, without their credits
 * @param credits who made a photo or whose copy the text is, in text order
 * @param corrections notes that say what was corrected
 */
public record Layout(Span headline, List<Span> bylines, Span timestamp, Span dateline, List<Span> datelinePlaces,
                     Span datelineDate, Span agency, String agencyName, List<Span> captions, List<Span> credits,
                     List<Span> corrections) {
    public Layout {
        bylines = List.copyOf(bylines);
        datelinePlaces = List.copyOf(datelinePlaces);
        captions = List.copyOf(captions);
        credits = List.copyOf(credits);
        corrections = List.copyOf(corrections);
    }
}
