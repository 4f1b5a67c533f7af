package org.dateline.normalize.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.mention.QuoteMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Quotation.Form;
import org.dateline.normalize.quote.SpeakerResolver.Speaker;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Zone;

/**
 * Finds what is quoted and who says it: attributions by the order of words in a sentence, quotation marks through the
 * paragraph, and the run of the text where a quotation stands alone. May be shared by threads.
 */
public final class QuoteResolver {
    /** Marked words at least of what is said for the marked part alone to be the quotation. */
    private static final double MOSTLY_MARKED = 0.5;
    /** Marked tokens from which a text in marks without attribution is speech and not a name. */
    private static final int SPEECH = 6;

    private final CueLexicon lexicon = new CueLexicon();
    private final AttributionFinder attributions = new AttributionFinder(lexicon);
    private final SpeakerResolver speakers = new SpeakerResolver(lexicon);

    /**
     * Quotations in text order; each piece of a split quotation is one.
     *
     * @param marks text between quotation marks, in text order
     */
    public List<Quotation> resolve(Document d, List<QuoteMention> marks, People people, Geography geography) {
        Work w = new Work(d, marks, people, geography);
        for (Sentence s : d.sentences()) {
            if (s.zone().tells()) {
                for (Attribution a : attributions.find(w.words, s, w.marked)) {
                    w.attribute(s, a);
                }
            }
        }
        w.unattributed();
        w.found.sort(Comparator.comparing(Quotation::span));
        return w.found;
    }

    /** What is known of one article while its quotations are found. */
    private final class Work {
        private final Document d;
        private final List<QuoteMention> marks;
        private final People people;
        private final Geography geography;
        private final Words words;
        private final boolean[] marked;
        private final boolean[] done;
        private final Quotation[] said;
        private final List<Quotation> found = new ArrayList<>();
        private Speaker last;

        Work(Document d, List<QuoteMention> marks, People people, Geography geography) {
            this.d = d;
            this.marks = marks;
            this.people = people;
            this.geography = geography;
            this.words = new Words(d, names(d, people));
            this.marked = new boolean[d.size()];
            this.done = new boolean[marks.size()];
            this.said = new Quotation[marks.size()];
            for (QuoteMention m : marks) {
                for (int t = Math.max(0, m.firstToken() - 1); t < Math.min(d.size(), m.endToken() + (m.closed() ? 1 : 0)); t++) {
                    marked[t] = true;
                }
            }
        }

        private static boolean[] names(Document d, People people) {
            boolean[] names = new boolean[d.size()];
            people.persons().forEach(p -> p.mentions().forEach(m -> {
                for (int t = d.tokenAt(m.span().start()); t < d.size() && d.start(t) < m.span().end(); t++) {
                    names[t] = true;
                }
            }));
            return names;
        }

        void attribute(Sentence s, Attribution a) {
            Speaker speaker = Speaker.UNKNOWN;
            if (a.sourceFirst() >= 0) {
                speaker = speakers.resolve(d, a.sourceFirst(), a.sourceEnd(), people, geography, last);
                last = speaker.equals(Speaker.UNKNOWN) ? null : speaker;
            }
            piece(s, a, a.contentFirst(), a.contentEnd(), speaker);
            piece(s, a, a.restFirst(), a.restEnd(), speaker);
        }

        private void piece(Sentence s, Attribution a, int first, int end, Speaker speaker) {
            if (first < 0 || first >= end) {
                return;
            }
            int inMarks = 0;
            for (int t = first; t < end; t++) {
                inMarks += marked[t] ? 1 : 0;
            }
            for (int i = 0; i < marks.size(); i++) {
                QuoteMention m = marks.get(i);
                boolean here = m.firstToken() < end && m.endToken() > first
                    || m.endToken() + 1 >= first && m.endToken() <= first && m.firstToken() < s.endToken() && m.firstToken() >= s.firstToken();
                if (here && !done[i] && (inMarks >= end - first - 2 || !title(m))) {
                    done[i] = true;
                    said[i] = quotation(m.span(), m.sentence(), form(m), speaker, a, a.rule() + ".marked", 0.9);
                    found.add(said[i]);
                }
            }
            if (inMarks < MOSTLY_MARKED * (end - first) && !insideMarks(first)) {
                found.add(quotation(d.span(first, end), s.index(), Form.INDIRECT, speaker, a, a.rule(),
                    a.sourceFirst() < 0 ? 0.4 : 0.7));
            }
        }

        private boolean insideMarks(int token) {
            return marked[token] && !any(token);
        }

        private boolean any(int token) {
            return marks.stream().anyMatch(m -> m.firstToken() - 1 == token);
        }

        /** Marked texts that no attribution took: the same speaker goes on, or nobody is named. */
        void unattributed() {
            for (int i = 0; i < marks.size(); i++) {
                if (done[i]) {
                    continue;
                }
                QuoteMention m = marks.get(i);
                int length = m.endToken() - m.firstToken();
                Quotation before = before(i);
                boolean namesThing = title(m) || m.firstToken() > 1 && lexicon.namesThings(d.lower(m.firstToken() - 2));
                if (namesThing || length < SPEECH && !sentenceSpeaks(m, before) && !fragment(m)) {
                    continue;
                }
                Zone zone = d.sentences().get(m.sentence()).zone();
                if (zone == Zone.HEADLINE && length < SPEECH) {
                    continue;
                }
                said[i] = before == null
                    ? new Quotation(m.span(), m.sentence(), form(m), null, null, null, null, null, null, null, "marks.alone", 0.4)
                    : new Quotation(m.span(), m.sentence(), form(m), before.speaker(), before.speakerCountry(),
                        before.speakerSpan(), null, null, null, null, "marks.run", 0.6);
                found.add(said[i]);
            }
        }

        /** A part of a sentence that somebody who is named there does in these words: worth a row, not worth much trust. */
        private boolean fragment(QuoteMention m) {
            int length = m.endToken() - m.firstToken();
            Sentence s = d.sentences().get(m.sentence());
            return s.zone() == Zone.BODY && (described(m.firstToken() - 1) || Character.isLowerCase(d.token(m.firstToken()).charAt(0))
                || length > 1 && NounPhrases.subjectBefore(words, m.firstToken() - 1, s.firstToken(), marked) != null);
        }

        /** Names of works and shows: every word of weight has a capital, and no clause is in it. */
        private boolean title(QuoteMention m) {
            int capitals = 0;
            for (int t = m.firstToken(); t < m.endToken(); t++) {
                char c = d.token(t).charAt(0);
                if (Character.isLowerCase(c) && d.token(t).length() > 3) {
                    return false;
                }
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            int open = m.firstToken() - 1;
            boolean fresh = open <= 0 || breaks(d.token(open - 1)) || described(open);
            return capitals > 0 && !fresh && m.endToken() - m.firstToken() < 14;
        }

        /** Whether a verb of calling names stands close before a mark: "called it «A Day of Shame»". */
        private boolean described(int open) {
            for (int t = open - 1; t >= Math.max(0, open - 4); t--) {
                CueLexicon.Cue cue = lexicon.cue(d.lemma(t), "");
                if (cue != null && cue.type().equals("describe")) {
                    return true;
                }
            }
            return false;
        }

        private boolean sentenceSpeaks(QuoteMention m, Quotation before) {
            return before != null && before.cueSpan() != null
                && d.sentenceOf(d.tokenAt(before.cueSpan().start())).index() == m.sentence();
        }

        /** The attributed quotation whose speaker goes on here, null when the text does not say so. */
        private Quotation before(int i) {
            QuoteMention m = marks.get(i);
            int paragraph = d.sentences().get(m.sentence()).paragraph();
            Quotation best = null;
            for (Quotation q : found) {
                int p = d.sentences().get(q.sentence()).paragraph();
                boolean near = p == paragraph || p == paragraph - 1
                    && (m.continues() || startsParagraph(m));
                if (near && q.speakerSpan() != null && q.span().start() < m.span().start()
                        && (best == null || q.span().start() > best.span().start())) {
                    best = q;
                }
            }
            if (best == null) {
                for (Quotation q : found) {
                    if (q.sentence() == m.sentence() && q.speakerSpan() != null && (best == null
                            || q.span().start() < best.span().start())) {
                        best = q;
                    }
                }
            }
            return best;
        }

        private boolean startsParagraph(QuoteMention m) {
            Sentence s = d.sentences().get(m.sentence());
            return m.firstToken() - 1 == s.firstToken()
                && (s.index() == 0 || d.sentences().get(s.index() - 1).paragraph() != s.paragraph());
        }

        /** Direct when the marks hold a sentence, mixed when they hold a part of the reporter's own. */
        private Form form(QuoteMention m) {
            String first = d.token(m.firstToken());
            boolean upper = Character.isUpperCase(first.codePointAt(0)) || first.startsWith("[") || first.startsWith("(");
            int open = m.firstToken() - 1;
            boolean fresh = open < 0 || d.sentenceOf(m.firstToken()).firstToken() >= open || breaks(d.token(open - 1));
            return upper && fresh || fresh && m.endToken() - m.firstToken() > 2 * SPEECH ? Form.DIRECT : Form.MIXED;
        }

        private static boolean breaks(String token) {
            return token.equals(",") || token.equals(":") || token.equals(";") || token.equals("—") || token.equals("--");
        }

        private Quotation quotation(Span span, int sentence, Form form, Speaker speaker, Attribution a, String rule,
                                    double confidence) {
            Span source = a.sourceFirst() < 0 ? null : d.span(a.sourceFirst(), a.sourceEnd());
            Span cue = d.span(a.cueFirst(), a.cueEnd());
            return new Quotation(span, sentence, form, speaker.ref(), speaker.country(), source, d.text(cue), a.cueClass(),
                cue, speakers.addressee(d, words, a, people), rule, confidence);
        }
    }
}
