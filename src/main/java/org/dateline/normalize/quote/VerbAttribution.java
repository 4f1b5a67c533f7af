package org.dateline.normalize.quote;

import java.util.List;
import java.util.Set;
import org.dateline.normalize.quote.CueLexicon.Cue;
import org.dateline.text.Sentence;

/** Tells what is said by one verb of saying: before it, behind it, on both sides, or by the passive. */
final class VerbAttribution extends VerbContext {
    private static final int LONGEST_NAME = 30;
    /** Classes of verbs that only somebody with a will can be the subject of. */
    private static final Set<String> WILLED = Set.of("accuse", "praise", "deny", "warn", "promise", "demand");

    VerbAttribution(CueLexicon lexicon, Words d, Sentence s, int t, Cue cue, boolean[] marked,
        List<Attribution> found) {
        super(lexicon, d, s, t, cue, marked, found);
    }

    void attribute() {
        left = t;
        boolean passive = false;
        while (left > floor && !marked[left - 1] && Clauses.isVerbGroup(d, left - 1)) {
            left--;
            passive |= d.lemma(left).equals("be") && d.tag(t).equals("VBN");
        }
        subject();
        if (cue.quotes() && quotedAs(passive)) {
            return;
        }
        boolean bare = d.tag(t).equals("VB") && left == t && !cue.direct();
        boolean attribute = left == t && t > floor && !d.tag(t).equals("VBD")
            && (d.tag(t - 1).equals("DT") && !lexicon.speaks(d.lower(t - 1)) || d.tag(t - 1).equals("PRP$"));
        boolean reduced = d.tag(t).equals("VBN") && left == t && behind < end
            && (d.lower(behind).equals("by") || cue.type().equals("think") && d.lower(behind).equals("to"));
        boolean silent = passive || bare || attribute || reduced;
        if (passive && agent() || asSaid() || silent || between() || behindClause() || inverted()) {
            return;
        }
        boolean shared = shared();
        if (sourceFirst < 0 || sourceFirst == left && sourceEnd == left) {
            sourceFirst = -1;
            sourceEnd = -1;
        }
        boolean willing = sourceFirst >= 0 && (WILLED.contains(cue.type()) || (cue.type().equals("find")
            ? lexicon.speaks(d.lower(sourceEnd - 1)) : wills()));
        if (sourceFirst >= 0 && !willing && (cue.type().equals("want") || cue.type().equals("know"))
                || purpose() && cue.type().equals("find")) {
            return;
        }
        boolean leads = t == floor && d.tag(t).equals("VBG");
        boolean wants = leads ? !cue.type().equals("cite") : willing && !purpose();
        int[] content = ContentFinder.after(d, behind, relativeEnd(), cue, marked, wants);
        if (content == null || sourceFirst < 0 && !d.tag(t).equals("VBG")) {
            return;
        }
        if (leads) {
            leading(content);
            return;
        }
        add(t, behind, content[0], content[1], -1, -1, shared ? "subject.shared.verb.clause" : "subject.verb.clause");
    }

    /** "Recalling his visit, the envoy said": the subject stands behind the comma. */
    private void leading(int[] content) {
        int next = Clauses.resumes(d, content[0], end, marked);
        if (next > 0 && d.token(next - 1).equals(",") && !marked[next]) {
            sourceFirst = next;
            sourceEnd = NounPhrases.end(d, next, end);
        }
        if (next > 0 && sourceFirst == next && sourceEnd > next) {
            add(t, behind, content[0], next - 1, -1, -1, "leading.verb.clause");
        }
    }

    /** "called «a bridge» by the mayor": the one behind "by" speaks. */
    private boolean agent() {
        int by = Clauses.next(d, "by", behind, Math.min(end, behind + LONGEST_NAME));
        int stop = by < 0 || !cue.direct() ? -1 : NounPhrases.end(d, by + 1, end);
        if (stop <= by + 1 || by > behind && !marked[by - 1]) {
            return false;
        }
        sourceFirst = by + 1;
        sourceEnd = stop;
        int first = by > behind ? behind : stop;
        while (first < end && !marked[first] && first < stop + 2) {
            first++;
        }
        if (first >= end || !marked[first]) {
            return false;
        }
        add(t, behind, first, by > behind ? by : end, -1, -1, "passive.by");
        return true;
    }

    /** "as the agency noted", "as reported by the agency", before, behind or inside of what is said. */
    private boolean asSaid() {
        if (!cue.clause() || cue.noun() && !cue.type().equals("report")) {
            return false;
        }
        boolean by = d.tag(t).equals("VBN") && left == t && t > floor && d.lower(t - 1).equals("as") && behind < end
            && d.lower(behind).equals("by");
        int as = by ? t - 1 : sourceFirst < left ? sourceFirst - 1 : -1;
        if (as < floor || !d.lower(as).equals("as") || as > floor && !Clauses.isBreak(d, marked, as - 1)
            || !by && (!wills() || Clauses.hasFinite(d, sourceEnd, left))) {
            return false;
        }
        int from = by ? NounPhrases.end(d, behind + 1, end) : behind;
        int stop = from;
        while (stop < end && !Clauses.breaks(d.token(stop)) && stop < from + 12) {
            stop++;
        }
        if (by) {
            sourceFirst = behind + 1;
            sourceEnd = from;
        }
        boolean more = stop + 1 < end && Clauses.breaks(d.token(stop)) && !d.lower(from).equals("that");
        if (as == floor) {
            if (more) {
                add(t, t + 1, stop + 1, end, -1, -1, "as.subject.verb");
            }
            return more;
        }
        int lead = Clauses.contentStart(d, floor, as - 1);
        if (!Clauses.hasNoun(d, lead, as - 1) || Clauses.hasVerb(d, from, stop)) {
            return false;
        }
        add(t, t + 1, lead, as - 1, more ? stop + 1 : -1, more ? end : -1, "clause.as.subject.verb");
        return true;
    }

    /** "The dam, he said, would hold": both pieces are said. */
    private boolean between() {
        if (sourceFirst <= floor || sourceFirst >= left || !Clauses.breaks(d.token(sourceFirst - 1)) || behind >= end
                || !cue.clause() || d.tag(sourceEnd - 1).startsWith("W")) {
            return false;
        }
        int lead = Clauses.contentStart(d, floor, sourceFirst - 1);
        boolean alone = Clauses.hasFinite(d, lead, sourceFirst - 1) && !Clauses.subordinate(d, lead, sourceFirst - 1);
        boolean closed = d.token(behind).equals(",") && behind + 1 < end;
        int rest = closed ? behind + 1 : alone ? -1 : rest(behind);
        if (rest < 0 || alone && d.tag(rest).equals("VBG") || alone && (!closed || NounPhrases.startsClause(d, rest, end))) {
            return false;
        }
        boolean noun = Clauses.hasNoun(d, lead, sourceFirst - 1);
        if (rest + 1 < end && d.tag(rest).equals("VBG") && lexicon.cue(d.lemma(rest), "") != null) {
            rest++;
        }
        add(t, behind, noun ? lead : rest, noun ? sourceFirst - 1 : end, noun ? rest : -1, noun ? end : -1,
            "clause.subject.verb.clause");
        return true;
    }

    /** First token behind the comma that ends where and when something was said, -1 when none is near. */
    private int rest(int from) {
        if (from >= end || !cue.direct() || cue.noun() || !d.is(QuoteWords.Kind.ADJUNCT, from)
            && !d.lemma(from).endsWith("day")) {
            return -1;
        }
        int comma = Clauses.next(d, ",", from, Math.min(end, from + 9));
        boolean goesOn = comma > 0 && comma + 1 < end && !Clauses.hasVerb(d, from, comma)
            && (NounPhrases.finite(d, comma + 1) || NounPhrases.startsClause(d, comma + 1, end));
        return goesOn ? comma + 1 : -1;
    }

    private boolean behindClause() {
        boolean last = behind >= end && cue.clause() && cue.direct();
        boolean after = sourceFirst > floor && Clauses.isBreak(d, marked, sourceFirst - 1)
            && (marked[sourceFirst - 1] || last && (Clauses.hasFinite(d, floor, sourceFirst - 1)
                    || end < s.endToken() && d.token(end).equals(".") && Clauses.hasVerb(d, floor, sourceFirst - 1))
                || Clauses.hasFinite(d, floor, sourceFirst - 1) && !Clauses.subordinate(d, floor, sourceFirst - 1))
            && !d.tag(sourceEnd - 1).startsWith("W");
        if (sourceFirst >= left || !after || !endsAttribution(behind)) {
            return false;
        }
        behindContent(sourceFirst, sourceEnd, behind, "clause.subject.verb");
        return true;
    }

    private boolean inverted() {
        boolean follows = left == t && t > floor && Clauses.isBreak(d, marked, t - 1) && cue.direct()
            && !d.tag(t).equals("VBG");
        if (!follows) {
            return false;
        }
        int np = NounPhrases.time(d, behind, end);
        int npEnd = NounPhrases.end(d, np, end);
        if (npEnd == np) {
            return false;
        }
        boolean clause = marked[t - 1] || d.token(t - 1).equals(",") && Clauses.hasVerb(d, floor, t - 1);
        boolean plain = cue.type().equals("say") && cue.clause() && !cue.noun();
        if (clause && (sourceFirst == left || plain && Clauses.hasMain(d, floor, t - 1)) && endsAttribution(npEnd)) {
            behindContent(np, npEnd, npEnd, "clause.verb.subject");
            return true;
        }
        int rest = clause || !plain || sourceFirst < left ? -1 : Clauses.resumes(d, npEnd, end, marked);
        int lead = Clauses.contentStart(d, floor, t - 1);
        if (rest < 0 || !Clauses.hasNoun(d, lead, t - 1)) {
            return false;
        }
        sourceFirst = np;
        sourceEnd = npEnd;
        add(t, t + 1, lead, t - 1, rest, end, "clause.verb.subject.clause");
        return true;
    }

    private void behindContent(int first, int stop, int from, String rule) {
        sourceFirst = first;
        sourceEnd = stop;
        int border = Math.min(first, t);
        int before = Clauses.breaks(d.token(border - 1)) && !marked[border - 1] ? border - 1 : border;
        int rest = -1;
        int comma = Clauses.next(d, ",", from, Math.min(end, from + 14));
        if (comma > 0 && comma + 1 < end && (marked[comma + 1] || NounPhrases.startsClause(d, comma + 1, end)
                || comma == t + 1 && (d.tag(comma + 1).equals("DT") || d.lower(comma + 1).equals("that")))) {
            rest = comma + 1;
        }
        add(t, t + 1, Clauses.contentStart(d, floor, before), before, rest, rest < 0 ? -1 : end, rule);
    }

    /** "a newspaper quoted the minister as saying that ...": the one who is quoted speaks. */
    private boolean quotedAs(boolean passive) {
        int as = Clauses.next(d, "as", behind, Math.min(end, behind + LONGEST_NAME));
        if (as < 0 || as + 1 >= end || !d.tag(as + 1).equals("VBG") || lexicon.cue(d.lemma(as + 1), "") == null) {
            return false;
        }
        int border = sourceFirst < left ? sourceFirst : left;
        if (!passive) {
            sourceFirst = behind;
            sourceEnd = NounPhrases.end(d, behind, as);
        }
        if (sourceFirst >= sourceEnd || sourceFirst < floor) {
            return false;
        }
        boolean before = border > floor && Clauses.isBreak(d, marked, border - 1)
            && Clauses.hasVerb(d, floor, border - 1);
        int[] content = before ? new int[] {Clauses.contentStart(d, floor, border - 1), border - 1}
            : ContentFinder.after(d, as + 2, end, lexicon.cue(d.lemma(as + 1), ""), marked, false);
        if (content != null && content[0] < content[1]) {
            add(as + 1, as + 2, content[0], content[1], -1, -1, before ? "clause.quoted.as" : "quoted.as.clause");
        }
        return true;
    }
}
