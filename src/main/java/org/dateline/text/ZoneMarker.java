package org.dateline.text;

import java.util.Arrays;

/** Gives every token its zone and notes what the layout says. */
final class ZoneMarker {
    private static final int FRONT_BLOCKS = 8;
    private static final int BURIED = 60;
    private static final int LONGEST_CAPTION = 130;

    private final LayoutWords words;
    private final LineForms forms;
    private final DatelineFinder datelines;
    private final PhotoCredits photoCredits;
    private final NoteMarker notes;

    ZoneMarker(LayoutWords words) {
        this.words = words;
        this.forms = new LineForms(words);
        this.datelines = new DatelineFinder(words);
        this.photoCredits = new PhotoCredits(words);
        this.notes = new NoteMarker(words, forms);
    }

    Layout mark(Draft d) {
        LayoutDraft layout = new LayoutDraft();
        Arrays.fill(d.zone, Zone.BODY);
        int body = 0;
        while (body < d.size && d.start[body] < d.bodyStart) {
            body++;
        }
        if (body > 0) {
            d.mark(0, body, Zone.HEADLINE);
            layout.headline = new Span(d.start[0], d.end[body - 1]);
            for (int i = 1; i < body; i++) {
                d.opens[i] &= d.gap[i] >= Draft.LINE;
            }
        }
        int story = front(d, body, layout);
        int blocks = 0;
        for (int from = story; from < d.size; from = d.blockEnd(from)) {
            block(d, from, d.blockEnd(from), blocks++, layout);
        }
        return layout.layout();
    }

    /** Marks headline, by-lines and time-stamps that stand before the story; gives the story's first token. */
    private int front(Draft d, int body, LayoutDraft layout) {
        int from = body;
        for (int n = 0; n < FRONT_BLOCKS && from < d.size; n++) {
            int to = d.blockEnd(from);
            int repeated = repeatsHeadline(d, body, from, to);
            if (n <= 1 && repeated > 0) {
                d.mark(from, repeated, Zone.HEADLINE);
                from = repeated;
                continue;
            }
            if (isFrontLine(d, from, to, layout)) {
                from = to;
                continue;
            }
            boolean headed = layout.headline != null;
            if (isPhotoOrNote(d, from, to)
                || (headed ? datelines.atStoryStart(d, from, to) : datelines.at(d, from, to)) != null) {
                return from;
            }
            if (layout.headline == null && to < d.size && forms.isHeadline(d, from, to, frontMatter(d, to))) {
                d.mark(from, to, Zone.HEADLINE);
                clear(d, from + 1, to);
                layout.headline = new Span(d.start[from], d.end[to - 1]);
                from = to;
                continue;
            }
            return from;
        }
        return from;
    }

    /** Whether a line is a by-line or a time-stamp. */
    boolean standsAlone(Draft d, int from, int to) {
        return forms.isTimestamp(d, from, to) || forms.bylineEnd(d, from, to) == to;
    }

    private boolean isFrontLine(Draft d, int from, int to, LayoutDraft layout) {
        if (forms.isTimestamp(d, from, to)) {
            d.mark(from, to, Zone.TIMESTAMP);
            clear(d, from + 1, to);
            layout.timestamp = layout.timestamp == null ? new Span(d.start[from], d.end[to - 1]) : layout.timestamp;
            return true;
        }
        if (forms.bylineEnd(d, from, to) == to) {
            byline(d, from, to, layout);
            return true;
        }
        return false;
    }

    private void byline(Draft d, int from, int to, LayoutDraft layout) {
        d.mark(from, to, Zone.BYLINE);
        clear(d, from + 1, to);
        layout.bylines.addAll(forms.authors(d, from, to));
        for (int i = from; i < to; i++) {
            Phrases.Hit agency = words.agencies.at(d, i, to);
            if (agency != null) {
                layout.agency(new Span(d.start[i], d.end[agency.endToken() - 1]), agency.kind());
            }
        }
    }

    /** Whether what follows a line is what follows a headline. */
    private boolean frontMatter(Draft d, int from) {
        int to = d.blockEnd(from);
        return forms.isTimestamp(d, from, to) || forms.bylineEnd(d, from, to) == to || datelines.at(d, from, to) != null;
    }

    private boolean isPhotoOrNote(Draft d, int from, int to) {
        Phrases.Hit hit = words.starts.at(d, skipMarks(d, from, to), to);
        return hit != null && !hit.kind().equals("byline");
    }

    /** Token behind a repetition of the headline at the start of the text, or -1. */
    private static int repeatsHeadline(Draft d, int body, int from, int to) {
        int h = 0;
        int i = from;
        while (h < body && i < to) {
            if (!Character.isLetterOrDigit(d.token[h].codePointAt(0))) {
                h++;
            } else if (!Character.isLetterOrDigit(d.token[i].codePointAt(0))) {
                i++;
            } else if (d.lower[h].equals(d.lower[i])) {
                h++;
                i++;
            } else {
                return -1;
            }
        }
        while (h < body && !Character.isLetterOrDigit(d.token[h].codePointAt(0))) {
            h++;
        }
        while (i < to && !d.opens[i] && !Character.isLetterOrDigit(d.token[i].codePointAt(0))
            && d.gap[i] == Draft.JOINED || i < to && d.token[i].equals(".")) {
            i++;
        }
        return h == body && body > 0 && (i == to || d.opens[i] || d.isTerminal(i - 1)) ? i : -1;
    }

    private void block(Draft d, int from, int to, int number, LayoutDraft layout) {
        Phrases.Hit alone = forms.agencyAlone(d, from, to);
        if (alone != null && number > 0) {
            credit(d, from, to, layout);
            layout.agency(new Span(d.start[from], d.end[to - 1]), alone.kind());
            return;
        }
        int mark = skipMarks(d, from, to);
        Phrases.Hit whole = words.wholes.at(d, mark, to);
        if (whole != null && onlyMarks(d, whole.endToken(), to) || onlyMarks(d, from, to)) {
            d.mark(from, to, Zone.NOTE);
            return;
        }
        Phrases.Hit start = words.starts.at(d, mark, to);
        boolean caption = start != null && start.kind().equals("caption");
        boolean allCredit = start != null && start.kind().equals("credit") && to - from <= 30;
        int credit = to - from <= LONGEST_CAPTION ? photoCredits.start(d, from, to, caption) : -1;
        if (caption || credit > from) {
            int end = credit < 0 ? to : credit;
            d.mark(from, end, Zone.CAPTION);
            layout.captions.add(new Span(d.start[from], d.end[end - 1]));
            if (credit > 0) {
                credit(d, credit, to, layout);
            }
        } else if (credit == from || allCredit) {
            credit(d, from, to, layout);
        } else if (number > 0 && isFrontLine(d, from, to, layout)) {
            return;
        } else {
            story(d, from, to, number, layout);
        }
    }

    private void story(Draft d, int from, int to, int number, LayoutDraft layout) {
        int at = from;
        Dateline dateline = number == 0 && layout.headline != null ? datelines.atStoryStart(d, from, to)
            : layout.dateline == null ? datelines.at(d, from, to) : null;
        if (dateline == null && number == 0) {
            at = buried(d, from, to);
            dateline = at > from ? datelines.at(d, at, to) : null;
        }
        if (dateline != null && isSpeaker(d, dateline, to)) {
            dateline = null;
        }
        if (dateline != null) {
            if (at > from && forms.bylineEnd(d, from, at) == at) {
                byline(d, from, at, layout);
            }
            d.mark(at, dateline.endToken(), Zone.DATELINE);
            clear(d, at + 1, dateline.endToken());
            if (layout.dateline == null) {
                layout.dateline = dateline;
                layout.agency = dateline.agency() == null ? layout.agency : dateline.agency();
                layout.agencyName = dateline.agency() == null ? layout.agencyName : dateline.agencyName();
            }
            at = dateline.endToken();
        }
        notes.mark(d, at, to, layout);
    }

    /** Whether "NAME:" opens one of several lines of a transcript. */
    private static boolean isSpeaker(Draft d, Dateline dateline, int next) {
        int colon = dateline.endToken() - 1;
        if (!d.token[colon].equals(":") || dateline.date() != null || dateline.agency() != null) {
            return false;
        }
        int from = next;
        for (int n = 0; n < FRONT_BLOCKS && from < d.size; n++) {
            int i = from;
            while (i < d.size && i < from + 4 && d.allCapitals(i)) {
                i++;
            }
            if (i > from && i < d.size && d.token[i].equals(":")) {
                return true;
            }
            from = d.blockEnd(from);
        }
        return false;
    }

    /** Start of a dateline that by-line or headline share a line with, or {@code from}. */
    private int buried(Draft d, int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + BURIED); i++) {
            if (d.allCapitals(i) && d.token[i].length() > 2 && !d.allCapitals(i - 1)) {
                Dateline found = datelines.at(d, i, to);
                if (found != null && found.endToken() < to && (d.opens[i] || forms.bylineEnd(d, from, i) == i)) {
                    return i;
                }
            }
        }
        return from;
    }

    static void credit(Draft d, int from, int to, LayoutDraft layout) {
        d.mark(from, to, Zone.CREDIT);
        clear(d, from + 1, to);
        layout.credits.add(new Span(d.start[from], d.end[to - 1]));
    }

    private static void clear(Draft d, int from, int to) {
        for (int i = from; i < to; i++) {
            d.opens[i] = d.gap[i] >= Draft.LINE;
        }
    }

    /** First token of a block behind the marks that it opens with. */
    static int skipMarks(Draft d, int from, int to) {
        int i = from;
        while (i < to - 1 && !Character.isLetterOrDigit(d.token[i].codePointAt(0)) && !d.token[i].equals("\u00A9")) {
            i++;
        }
        return i;
    }

    private static boolean onlyMarks(Draft d, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(d.token[i].codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
