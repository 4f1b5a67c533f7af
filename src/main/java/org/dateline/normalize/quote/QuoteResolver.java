package org.dateline.normalize.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    /** Classes of cues whose subject need not have said anything: it does not speak on in the next quotation. */
    private static final Set<String> SILENT = Set.of("think", "know", "want", "find", "cite", "refuse");

    private final CueLexicon lexicon = new CueLexicon();
    private final QuoteWords lists = new QuoteWords();
    private final AttributionFinder attributions = new AttributionFinder(lexicon);
    private final SpeakerResolver speakers = new SpeakerResolver(lexicon, lists);

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
        private final MarkJudge judge;
        private final List<Quotation> found = new ArrayList<>();
        /** For each sentence the last speaker that an attribution in it names, null when none does. */
        private final Span[] speakerOf;
        private Speaker last;

        Work(Document d, List<QuoteMention> marks, People people, Geography geography) {
            this.d = d;
            this.marks = marks;
            this.people = people;
            this.geography = geography;
            this.words = new Words(d, names(d, people), lists, lexicon);
            this.marked = new boolean[d.size()];
            this.done = new boolean[marks.size()];
            this.speakerOf = new Span[d.sentences().size()];
            for (QuoteMention m : marks) {
                for (int t = Math.max(0, m.firstToken() - 1); t < Math.min(d.size(), m.endToken() + (m.closed() ? 1
                    : 0)); t++) {
                    marked[t] = true;
                }
            }
            this.judge = new MarkJudge(d, words, marked, lexicon);
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
                speaker = speaker(s, a.sourceFirst(), a.sourceEnd());
                last = speaker.equals(Speaker.UNKNOWN) ? null : speaker;
                speakerOf[s.index()] = d.span(a.sourceFirst(), a.sourceEnd());
            }
            piece(s, a, a.contentFirst(), a.contentEnd(), speaker);
            piece(s, a, a.restFirst(), a.restEnd(), speaker);
        }

        /** Whom a noun phrase names; "who" is the one named before it. */
        private Speaker speaker(Sentence s, int first, int end) {
            if (end - first == 1 && d.tag(first).startsWith("W")) {
                int stop = first > s.firstToken() && d.token(first - 1).equals(",") ? first - 1 : first;
                int start = NounPhrases.start(words, stop, s.firstToken());
                if (start < stop) {
                    return speakers.resolve(d, start, stop, people, geography, last);
                }
            }
            return speakers.resolve(d, first, end, people, geography, last);
        }

        private void piece(Sentence s, Attribution a, int first, int end, Speaker speaker) {
            if (first < 0 || first >= end) {
                return;
            }
            int inMarks = 0;
            for (int t = first; t < end; t++) {
                inMarks += marked[t] ? 1 : 0;
            }
            boolean told = false;
            for (int i = firstMark(first - 1); i < marks.size() && marks.get(i).firstToken() < end; i++) {
                QuoteMention m = marks.get(i);
                boolean here = m.endToken() > first || m.firstToken() >= s.firstToken();
                if (here && !done[i] && (inMarks >= end - first - 2 || !judge.title(m))) {
                    done[i] = true;
                    String rule = a.rule() + ".marked";
                    Span span = m.span();
                    int sentence = m.sentence();
                    Form form = judge.form(m);
                    if (begunOutside(s, first, m)) {
                        told = true;
                        found.add(quotation(d.span(first, Clauses.contentEnd(words, s)), sentence, Form.MIXED, speaker, a,
                            rule, 0.9));
                        sentence++;
                        span = new Span(d.start(s.endToken()), span.end());
                        form = Form.DIRECT;
                    }
                    found.add(quotation(span, sentence, form, speaker, a, rule, 0.9));
                }
            }
            boolean inside = marked[first] && (first + 1 >= d.size() || first > 0 && marked[first - 1]);
            told |= !found.isEmpty() && found.get(found.size() - 1).span().equals(d.span(first, end));
            if (inMarks < MOSTLY_MARKED * (end - first) && !inside && !told) {
                found.add(quotation(d.span(first, end), s.index(), Form.INDIRECT, speaker, a, a.rule(),
                    a.sourceFirst() < 0 ? 0.4 : 0.7));
            }
        }

        /**
         * "That the port «must stay open. We have seen the figures»": the first sentence is a clause of the text with
         * its subject outside of the marks, and only what follows is quoted whole.
         */
        private boolean begunOutside(Sentence s, int first, QuoteMention m) {
            return m.sentence() == s.index() && m.endToken() > s.endToken() && words.is(QuoteWords.Kind.OPENER, first)
                && Clauses.hasNoun(words, first, m.firstToken() - 1);
        }

        /** Number of the first marked text that ends at a token or behind it. */
        private int firstMark(int token) {
            int low = 0;
            int high = marks.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (marks.get(middle).endToken() < token) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Marked texts that no attribution took: the same speaker goes on, or nobody is named. */
        void unattributed() {
            found.sort(Comparator.comparing(Quotation::span));
            List<Quotation> attributed = List.copyOf(found);
            Quotation[] inSentence = new Quotation[d.sentences().size()];
            for (Quotation q : attributed) {
                if (q.speakerSpan() != null && inSentence[q.sentence()] == null) {
                    inSentence[q.sentence()] = q;
                }
            }
            int next = 0;
            Quotation before = null;
            for (int i = 0; i < marks.size(); i++) {
                QuoteMention m = marks.get(i);
                for (; next < attributed.size() && attributed.get(next).span().start() < m.span().start(); next++) {
                    Quotation q = attributed.get(next);
                    before = q.speakerSpan() != null && (q.form() != Form.INDIRECT
                        || !SILENT.contains(q.cueClass())) ? q : before;
                }
                if (done[i] || !judge.speech(m)) {
                    continue;
                }
                Quotation said = introduced(m);
                if (said == null) {
                    said = goesOn(m, before, inSentence[m.sentence()]);
                }
                if (said != null) {
                    found.add(said);
                    before = said.speakerSpan() == null ? before : said;
                }
            }
        }

        /** A quotation behind a colon: whoever the sentence before the colon is about says it. */
        private Quotation introduced(QuoteMention m) {
            int colon = m.firstToken() - 2;
            if (colon < 1 || !d.token(colon).equals(":") || judge.namesThing(m)) {
                return null;
            }
            Sentence s = d.sentenceOf(colon);
            Span source = speakerOf[s.index()];
            int[] subject = source == null ? NounPhrases.firstSubject(words, s.firstToken(), colon, marked)
                : new int[] {d.tokenAt(source.start()), d.tokenAt(source.end() - 1) + 1};
            return subject == null ? null : run(m, speaker(s, subject[0], subject[1]), d.span(subject[0], subject[1]),
                "marks.colon", 0.7);
        }

        private Quotation goesOn(QuoteMention m, Quotation before, Quotation inSentence) {
            Quotation by = goesOn(m, before) ? before : inSentence;
            boolean spoken = by != null && by.cueSpan() != null
                && d.sentenceOf(d.tokenAt(by.cueSpan().start())).index() == m.sentence();
            Zone zone = d.sentences().get(m.sentence()).zone();
            boolean whole = judge.sentence(m) && goesOn(m, before);
            boolean brief = judge.brief(m);
            if (!whole && (judge.namesThing(m) || brief && !spoken && !judge.fragment(m))
                    || brief && zone == Zone.HEADLINE) {
                return null;
            }
            if (by != null) {
                return run(m, new Speaker(by.speaker(), by.speakerCountry()), by.speakerSpan(), "marks.run", 0.6);
            }
            Quotation told = judge.form(m) == Form.DIRECT && startsParagraph(m) ? toldBefore(m) : null;
            return told != null ? told : run(m, Speaker.UNKNOWN, null, "marks.alone", 0.4);
        }

        /** A paragraph of speech right behind a paragraph about one person, who then speaks. */
        private Quotation toldBefore(QuoteMention m) {
            Sentence s = m.sentence() == 0 ? null : d.sentences().get(m.sentence() - 1);
            if (s == null || s.zone() != Zone.BODY) {
                return null;
            }
            int[] subject = NounPhrases.firstSubject(words, s.firstToken(), s.endToken(), marked);
            Speaker speaker = subject == null ? Speaker.UNKNOWN : speaker(s, subject[0], subject[1]);
            return speaker.ref() == null || !speaker.ref().startsWith("p") ? null
                : run(m, speaker, d.span(subject[0], subject[1]), "marks.subject", 0.5);
        }

        private Quotation run(QuoteMention m, Speaker speaker, Span source, String rule, double confidence) {
            return new Quotation(m.span(), m.sentence(), judge.form(m), speaker.ref(), speaker.country(), source,
                null, null,
                null, null, rule, confidence);
        }

        /**
         * Whether the speaker of the quotation before speaks on: in the same paragraph, or in one that opens with
         * marks.
         */
        private boolean goesOn(QuoteMention m, Quotation before) {
            if (before == null) {
                return false;
            }
            int paragraph = d.sentences().get(m.sentence()).paragraph();
            int p = d.sentences().get(before.sentence()).paragraph();
            return p == paragraph || p == paragraph - 1 && (m.continues() || startsParagraph(m));
        }

        private boolean startsParagraph(QuoteMention m) {
            Sentence s = d.sentences().get(m.sentence());
            return m.firstToken() - 1 == s.firstToken()
                && (s.index() == 0 || d.sentences().get(s.index() - 1).paragraph() != s.paragraph());
        }

        private Quotation quotation(Span span, int sentence, Form form, Speaker speaker, Attribution a, String rule,
                                    double confidence) {
            Span source = a.sourceFirst() < 0 ? null : d.span(a.sourceFirst(), a.sourceEnd());
            Span cue = d.span(a.cueFirst(), a.cueEnd());
            return new Quotation(span, sentence, form, speaker.ref(), speaker.country(), source, d.text(cue),
                a.cueClass(),
                cue, speakers.addressee(d, words, a, people), rule, confidence);
        }
    }
}
