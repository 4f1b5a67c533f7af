package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings that become a {@link Layout}. */
final class LayoutDraft {
    Span headline;
    final List<Span> bylines = new ArrayList<>();
    Span timestamp;
    Dateline dateline;
    Span agency;
    String agencyName;
    final List<Span> captions = new ArrayList<>();
    final List<Span> credits = new ArrayList<>();
    final List<Span> corrections = new ArrayList<>();

    /** Keeps the first agency that is offered. */
    void agency(Span span, String name) {
        if (agency == null && span != null) {
            agency = span;
            agencyName = name;
        }
    }

    Layout layout() {
        captions.sort(null);
        credits.sort(null);
        corrections.sort(null);
        return new Layout(headline, bylines, timestamp, dateline == null ? null : dateline.span(),
            dateline == null ? List.of() : dateline.places(), dateline == null ? null : dateline.date(), agency,
            agencyName, captions, credits, corrections);
    }
}
