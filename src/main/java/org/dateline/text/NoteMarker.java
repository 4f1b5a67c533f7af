package org.dateline.text;

/** Marks the sentences of a story that are notes about the text and not part of it. */
final class NoteMarker {
    private final LayoutWords words;
    private final LineForms forms;

    NoteMarker(LayoutWords words, LineForms forms) {
        this.words = words;
        this.forms = forms;
    }

    /** Marks the sentences of a block that are notes about the text. */
    void mark(Draft d, int from, int to, LayoutDraft layout) {
        for (int i = from; i < to; ) {
            int end = i + 1;
            while (end < to && !d.opens[end]) {
                end++;
            }
            int mark = ZoneMarker.skipMarks(d, i, end);
            Phrases.Hit hit = words.starts.at(d, mark, end);
            String kind = hit == null ? "" : hit.kind();
            if (kind.equals("note") || kind.equals("correction")) {
                d.mark(i, to, Zone.NOTE);
                if (kind.equals("correction")) {
                    layout.corrections.add(new Span(d.start[i], d.end[to - 1]));
                }
                agencyIn(d, i, to, layout);
                return;
            }
            if (isTold(d, i, end)) {
                d.mark(i, end, Zone.NOTE);
                agencyIn(d, i, end, layout);
            } else if (end == to && i > from) {
                Phrases.Hit alone = forms.agencyAlone(d, i, end);
                if (alone != null) {
                    ZoneMarker.credit(d, i, end, layout);
                    layout.agency(new Span(d.start[i], d.end[end - 1]), alone.kind());
                }
            }
            i = end;
        }
    }

    private boolean isTold(Draft d, int from, int to) {
        for (int i = from; i < to; i++) {
            Phrases.Hit hit = words.inner.at(d, i, to);
            if (hit != null && hit.kind().equals("note")) {
                return true;
            }
        }
        return false;
    }

    private void agencyIn(Draft d, int from, int to, LayoutDraft layout) {
        for (int i = from; i < to && layout.agency == null; i++) {
            Phrases.Hit hit = words.agencies.at(d, i, to);
            if (hit != null) {
                layout.agency(new Span(d.start[i], d.end[hit.endToken() - 1]), hit.kind());
            }
        }
    }
}
