package org.dateline.normalize.quote;

import java.util.List;
import org.dateline.normalize.quote.CueLexicon.Cue;
import org.dateline.text.Sentence;

/** One verb of saying in its sentence, and who its subject is. */
abstract class VerbContext {
    private static final int LONGEST_APPOSITION = 40;

    final CueLexicon lexicon;
    final Words d;
    final Sentence s;
    final int t;
    final Cue cue;
    final boolean[] marked;
    final List<Attribution> found;
    final int floor;
    final int end;
    final int behind;
    int left;
    int sourceFirst;
    int sourceEnd;

    VerbContext(CueLexicon lexicon, Words d, Sentence s, int t, Cue cue, boolean[] marked, List<Attribution> found) {
        this.lexicon = lexicon;
        this.d = d;
        this.s = s;
        this.t = t;
        this.cue = cue;
        this.marked = marked;
        this.found = found;
        this.floor = Clauses.floor(s, t);
        this.end = Clauses.ceiling(d, s, t);
        this.behind = t + 1
            + (cue.particle() != null && t + 1 < end && d.lower(t + 1).equals(cue.particle()) ? 1 : 0);
    }

    void subject() {
        int stop = NounPhrases.beforeTime(d, left, floor);
        sourceFirst = NounPhrases.start(d, stop, floor);
        sourceEnd = stop;
        if (sourceFirst < stop && marked[sourceFirst]) {
            sourceFirst = stop;
        }
        boolean finite = left < t || !d.tag(t).equals("VBG");
        if (sourceFirst == stop && stop > floor && !marked[stop - 1] && finite) {
            String sign = d.token(stop - 1);
            take(sign.equals(",") || Clauses.dash(sign) ? beforeApposition(stop - 1)
                : sign.equals(")") ? beforeBracket(stop - 1) : null);
        }
        if (sourceFirst < stop && finite) {
            boolean ends = behind < end && d.token(behind).equals(",");
            take(NounPhrases.named(d, sourceFirst, sourceEnd, floor, marked, ends));
        }
        if (sourceFirst < stop ? object() : stop > floor && d.tag(stop - 1).equals("VBG")) {
            int[] np = TreeSubject.of(d, s, t, floor, marked);
            int joined = np == null || np[0] >= sourceFirst || !d.relation(t).equals("conj") ? -1 : lastJoint();
            take(joined < 0 ? np : new int[] {joined + 1, sourceEnd});
        }
        if (sourceFirst == stop) {
            sourceFirst = left;
            sourceEnd = left;
        }
    }

    /** The last "and" in what looks like the subject: what stands behind it begins the clause. */
    private int lastJoint() {
        int i = sourceEnd - 2;
        while (i > sourceFirst && !d.tag(i).equals("CC")) {
            i--;
        }
        return i > sourceFirst ? i : -1;
    }

    private void take(int[] np) {
        if (np != null) {
            sourceFirst = np[0];
            sourceEnd = np[1];
        }
    }

    /** Whether what looks like the subject stands behind a preposition or a verb that takes it. */
    private boolean object() {
        if (sourceFirst == floor || marked[sourceFirst - 1]) {
            return false;
        }
        String tag = d.tag(sourceFirst - 1);
        return tag.equals("IN") && !d.is(QuoteWords.Kind.OPENER, sourceFirst - 1)
            && !d.is(QuoteWords.Kind.CONJUNCTION, sourceFirst - 1) || tag.equals("TO")
            || tag.startsWith("VB") && !(tag.equals("VBG") && d.isName(sourceEnd - 1));
    }

    private int[] beforeApposition(int closing) {
        boolean comma = d.token(closing).equals(",");
        boolean bracket = closing > floor && d.token(closing - 1).equals(")");
        for (int i = closing - 1; i > floor && closing - i < LONGEST_APPOSITION; i--) {
            if (marked[i]) {
                return null;
            }
            boolean opens = comma ? d.token(i).equals(",") || d.token(i).equals("(") && !bracket
                : Clauses.dash(d.token(i));
            bracket &= !d.token(i).equals("(");
            if (opens) {
                int first = NounPhrases.start(d, i, floor);
                if (first < i && (first == floor || Clauses.isBreak(d, marked, first - 1)
                        || d.tag(first - 1).equals("CC") || d.tag(first - 1).equals("IN"))) {
                    return new int[] {first, i};
                }
            }
        }
        return null;
    }

    /** Token behind the last one that the verb can take: a relative clause ends before the verb of its noun. */
    int relativeEnd() {
        if (sourceFirst < floor || sourceEnd != sourceFirst + 1 || !d.tag(sourceFirst).startsWith("W")) {
            return end;
        }
        int[] head = d.parse(s).head();
        int noun = t - s.firstToken();
        while (noun >= 0 && noun >= sourceFirst - s.firstToken()) {
            noun = head[noun];
        }
        int verb = noun < 0 ? -1 : head[noun] + s.firstToken();
        if (verb <= behind || !d.tag(verb).startsWith("VB")) {
            return end;
        }
        while (verb - 1 > behind && (Clauses.isVerbGroup(d, verb - 1) || Clauses.breaks(d.token(verb - 1)))) {
            verb--;
        }
        return Math.min(end, verb);
    }

    private int[] beforeBracket(int closing) {
        for (int i = closing - 1; i > floor && closing - i < 8; i--) {
            if (d.token(i).equals("(")) {
                int first = NounPhrases.start(d, i, floor);
                return first < i ? new int[] {first, i} : null;
            }
        }
        return null;
    }

    /** A verb without a subject of its own takes the speaker before it; says whether it found one. */
    boolean shared() {
        if (sourceFirst < left || sourceEnd < left && sourceFirst >= 0 && sourceFirst < sourceEnd) {
            return false;
        }
        boolean joins = d.tag(t).equals("VBG") || left < t && d.tag(t).equals("VB")
            || left > floor && d.tag(left - 1).equals("CC");
        if (!joins || left == floor) {
            return false;
        }
        Attribution speaker = null;
        for (int i = found.size() - 1; speaker == null && i >= 0 && found.get(i).cueFirst() >= floor; i--) {
            Attribution a = found.get(i);
            boolean top = a.sourceFirst() >= 0 && (a.sourceFirst() == floor || a.sourceFirst() == a.cueEnd()
                || Clauses.isBreak(d, marked, a.sourceFirst() - 1) || d.tag(a.sourceFirst() - 1).equals("CC"));
            if (top && (Clauses.breaks(d.token(left - 1)) || d.tag(left - 1).equals("CC"))) {
                speaker = a;
            }
        }
        int[] subject = speaker != null ? new int[] {speaker.sourceFirst(), speaker.sourceEnd()}
            : TreeSubject.of(d, s, t, floor, marked);
        if (subject == null) {
            subject = NounPhrases.subjectBefore(d, left, floor, marked);
        }
        if (subject != null) {
            sourceFirst = subject[0];
            sourceEnd = subject[1];
        }
        return speaker != null;
    }

    /** Whether the verb only says what something is for: "to find a place". */
    boolean purpose() {
        return left < t && d.tag(t).equals("VB") && d.lower(t - 1).equals("to");
    }

    /** Whether nothing but where, when and to whom follows, so that what is said stood before. */
    boolean endsAttribution(int from) {
        if (from >= end || marked[from]) {
            return true;
        }
        String w = d.lower(from);
        return Clauses.breaks(d.token(from)) || d.token(from).equals(".") || d.token(from).equals("(")
            || d.is(QuoteWords.Kind.ADJUNCT, from) && !(w.equals("to") && d.tag(Math.min(from + 1, end - 1)).equals("VB"))
            || d.tag(from).equals("RB") || cue.type().equals("tell") || cue.type().equals("ask")
            || d.lemma(from).endsWith("day") || NounPhrases.time(d, from, end) > from
            || from > behind && (w.equals("who") || d.tag(from).equals("VBN"));
    }

    /** Whether the subject can want something: a name, a pronoun, or a noun for people who speak. */
    boolean wills() {
        int head = sourceEnd - 1;
        String w = d.lower(head);
        return (d.tag(head).startsWith("NNP") || d.tag(head).equals("NNS") || d.isName(head)
            || NounPhrases.pronoun(d, head) || lexicon.speaks(w)) && !w.equals("it") && !w.equals("which")
                && !w.equals("that");
    }

    void add(int cueFirst, int cueEnd, int first, int stop, int rest, int restEnd, String rule) {
        boolean named = sourceFirst >= 0 && sourceFirst < sourceEnd;
        found.add(new Attribution(named ? sourceFirst : -1, named ? sourceEnd
            : -1, cueFirst, cueEnd, cue.type(), first, stop, rest, restEnd, rule));
    }
}
