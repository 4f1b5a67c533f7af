package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.event.ModalityWords.Force;
import org.dateline.text.Document;

/** What the form of a clause says of its verb where no word of modality stands: a wish, a modal that the tree lost. */
final class Mood {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final ModalityWords words;
    private final Tree tree;
    private final Document d;

    Mood(ModalityWords words, Tree tree) {
        this.words = words;
        this.tree = tree;
        this.d = tree.document();
    }

    /** "Will <i>resume</i>": whatever its tag, the word is a verb. */
    boolean behindModal(int t) {
        return t > tree.from() && d.tag(t - 1).equals("MD");
    }

    /** A verb that was tagged as a noun and so has not got its modal in the tree. */
    boolean loneModal(int v) {
        return d.tag(v).startsWith("NN") && behindModal(v) && tree.head(v - 1) != v;
    }

    /** "That he <i>be</i> tried": a bare base form behind a subject tells what somebody wants. */
    boolean wished(int v) {
        int be = -1;
        boolean subject = false;
        for (int c = tree.firstChild(v); c >= 0 && c < v; c = tree.next(c)) {
            if (tree.is(c, "aux")) {
                if (be >= 0 || !d.lower(c).equals("be")) {
                    return false;
                }
                be = c;
            }
            subject |= be < 0 && tree.is(c, "nsubj");
        }
        return be >= 0 && subject && d.tag(v).equals("VBN");
    }

    /**
     * The verb that an occasion belongs to: "during her visit both will sign, he said" is about what is said, though
     * the tree may hang the phrase on the verb of speech.
     */
    int occasion(int noun, int verb) {
        if (noun < verb && tree.is(noun, "obl") && words.speech(d.lemma(verb)) != null) {
            for (int c = tree.firstChild(verb); c >= 0 && c < verb; c = tree.next(c)) {
                if (c > noun && (tree.is(c, "ccomp") || tree.is(c, "parataxis"))) {
                    return c;
                }
            }
        }
        return verb;
    }

    /** "Has yet <i>to withdraw</i>": not done so far. */
    boolean pending(int v) {
        return v - 2 >= tree.from() && d.lower(v - 1).equals("to") && d.lower(v - 2).equals("yet");
    }

    /**
     * Whether a meeting or journey told as a fact has its day still to come: "ahead of the summit next week", "opens on
     * Friday". Of other acts such a day is more often that of a word beside them.
     */
    boolean ahead(EventSense sense, int head, DayRange days, LocalDate published) {
        if (!sense.cameo().startsWith("04") || published == null || days.from() == null
            || !days.from().isAfter(published)) {
            return false;
        }
        boolean near = days.precision() == DatePrecision.DAY || days.precision() == DatePrecision.WEEK;
        String tag = d.tag(head);
        if (tag.startsWith("NN")) {
            return sense.kind() == EventSense.Kind.NOUN && (near || days.precision() == DatePrecision.MONTH);
        }
        return near && tree.child(head, "nsubj") >= 0
            && (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB") || tag.equals("VBG") && present(head));
    }

    /** "Nor <i>deny</i>". */
    boolean denied(int v) {
        return v > tree.from() && words.negates(d.lower(v - 1));
    }

    /** "Nobody", "no party": the act is denied by its subject. */
    boolean noSubject(int n) {
        return words.subject(d.lower(n)) == Force.NEGATED || none(n);
    }

    /** The surname No: a capital inside the sentence. */
    boolean name(int t) {
        return t > tree.from() && Character.isUpperCase(d.token(t).charAt(0));
    }

    /** "If X agrees" and what is joined to it. */
    boolean conditional(int joined) {
        int v = joined;
        while (tree.is(v, "conj") && tree.head(v) >= 0) {
            v = tree.head(v);
        }
        int mark = tree.child(v, "mark");
        return mark >= 0 && words.mark(d.lower(mark)) == Force.HYPOTHETICAL;
    }

    /** "not withdraw <i>but</i> attack": the denial ends at the conjunction. */
    boolean contrast(int v) {
        int cc = tree.child(v, "cc");
        return cc >= 0 && d.lower(cc).equals("but");
    }

    /** "will visit and meet": coordinated base forms share their auxiliary, finite forms stand alone. */
    boolean sameForm(int v, int h) {
        String tag = d.tag(v);
        return tag.equals(d.tag(h)) && (tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG"));
    }

    /**
     * Whether a noun names what is there already, whatever becomes of it: "hopes his recent visit helps", "will do so
     * after the attack", "to end the violence", "wants to thank them for their aid".
     */
    boolean given(int n, String cameo) {
        int det = tree.child(n, "det");
        int owner = tree.child(n, "nmod:poss");
        boolean definite = owner >= 0 || det >= 0 && DEFINITE.contains(d.lower(det));
        for (int c = tree.firstChild(n); definite && c >= 0 && c < n; c = tree.next(c)) {
            if (tree.is(c, "amod") && words.is("known", d.lower(c))) {
                return true;
            }
        }
        int h = tree.head(n);
        if (h >= 0 && owner >= 0 && words.is("answered", d.lemma(h)) && tree.preposition(n).equals("for")) {
            return true;
        }
        if (h < 0 || !violent(cameo)) {
            return false;
        }
        return words.is("behind", tree.preposition(n))
            || definite && (tree.is(n, "obj") || tree.is(n, "nsubj:pass")) && words.is("suffered", d.lemma(h));
    }

    private static boolean violent(String cameo) {
        return cameo.startsWith("18") || cameo.startsWith("19") || cameo.startsWith("20") || cameo.startsWith("14");
    }

    /** A participle that stands for its passive, as headlines write it: "visit <i>postponed</i>". */
    boolean bare(int v) {
        String tag = d.tag(v);
        return tree.child(v, "aux") < 0 && (tag.equals("VBN") || tag.equals("VBD") && tree.child(v, "obj") < 0);
    }

    /** A past tense that the tree hangs as a complement on the verb of another clause: it tells for itself. */
    boolean finite(int v, int h) {
        boolean past = d.tag(v).equals("VBD") && tree.child(v, "mark") < 0;
        return past && (d.tag(h).equals("VB") && tree.child(h, "aux") >= 0 || tree.child(v, "obj") > v);
    }

    /** The force of the adjective between verb and infinitive: "makes it <i>possible</i> to attack". */
    Force beside(int v, int h) {
        for (int c = tree.firstChild(h); c >= 0 && c < v; c = tree.next(c)) {
            if (c > h && tree.is(c, "xcomp") && d.tag(c).startsWith("JJ") && tree.child(c, "xcomp") < 0) {
                return words.governor(d.lemma(c));
            }
        }
        return null;
    }

    /** "It is (would be) wrong <i>to attack</i>" tells what might be, "it was wrong to attack" what has been. */
    Force judged(int predicate) {
        int be = tree.child(predicate, "cop");
        return be >= 0 && d.tag(be).equals("VBD") ? null : Force.HYPOTHETICAL;
    }

    /** "No proof", "no soldier" with a clause that describes it. */
    boolean none(int noun) {
        int det = tree.child(noun, "det");
        return det >= 0 && d.lower(det).equals("no") && !name(det);
    }

    /** Whether a verb tells the clause below it as it is told itself: "use it to attack", "ensure they withdraw". */
    boolean passesOn(int v, int h, boolean to, boolean talk) {
        String lemma = d.lemma(h);
        int mark = tree.child(v, "mark");
        boolean below = to || d.tag(v).equals("VBG") || mark >= 0 && d.lower(mark).equals("that");
        return below && (words.passesOn(lemma) || talk && words.is("gather", lemma));
    }

    /**
     * What a verb tells of what is still to come though no word of its own says so: "until they <i>withdraw</i>",
     * "before he <i>heads</i> home", "a basis on which to <i>convict</i>"; null when it does not.
     */
    Force open(int v, boolean to) {
        if (to) {
            boolean basis = v - 2 >= tree.from() && d.lower(v - 1).equals("to") && d.tag(v - 2).equals("WDT");
            return basis ? Force.HYPOTHETICAL : null;
        }
        if (!d.tag(v).equals("VBZ") && !d.tag(v).equals("VBP")) {
            return null;
        }
        for (int t = v - 1; t >= Math.max(tree.from(), v - 6); t--) {
            String tag = d.tag(t);
            boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("PRP");
            if (!noun && !tag.equals("DT") && !tag.equals("POS")) {
                return words.force("open", d.lower(t));
            }
        }
        return null;
    }

    /** "To <i>visit</i>", whatever the tree makes of the word before it. */
    boolean infinitive(int v) {
        return v > tree.from() && d.lower(v - 1).equals("to") && (d.tag(v).equals("VB") || d.tag(v - 1).equals("TO"));
    }

    /** "Due to <i>visit</i>" in one breath, as a preposition would be. */
    boolean due(int v) {
        return v - 2 >= tree.from() && d.lower(v - 1).equals("to") && words.future(d.lower(v - 2))
            && d.tag(v).startsWith("VB") && d.tag(v - 2).startsWith("JJ");
    }

    /** The force of what others only talk about: "talks with Peru on <i>forming</i> a union", "on the <i>release</i>". */
    Force topic(int t, String cameo) {
        if (violent(cameo) || cameo.equals("042") || !tree.ledBy(t, "on", "about") || !d.tag(t).startsWith("NN") && !d.tag(t).equals("VBG")) {
            return null;
        }
        int h = tree.head(t);
        int word = tree.firstChild(t);
        Force before = word > tree.from() && word < t && noun(word - 1) ? words.force("topic", d.lemma(word - 1)) : null;
        Force above = h < 0 || !noun(h) ? null : words.force("topic", d.lemma(h));
        int object = h < 0 ? -1 : tree.child(h, "obj");
        Force beside = object < 0 || object > t ? null : words.force("topic", d.lemma(object));
        return before != null ? before : above != null ? above : beside;
    }

    private boolean noun(int t) {
        return d.tag(t).startsWith("NN");
    }

    /** The force of the infinitive that describes a noun: "calls for the army <i>to withdraw</i>" are only calls. */
    Force asked(int noun) {
        if (ranked(noun)) {
            return null;
        }
        int h = tree.is(noun, "nmod") && tree.preposition(noun).equals("for") ? tree.head(noun) : -1;
        Force f = h >= 0 ? words.governor(d.lemma(h)) : null;
        return f == null ? Force.PLANNED : f;
    }

    /** "Was <i>the first minister</i> to visit": a place in a row of what has been, done as far as "was" says so. */
    boolean ranked(int noun) {
        int h = tree.head(noun);
        boolean predicate = tree.child(noun, "cop") >= 0 || h >= 0 && d.lemma(h).equals("become") && h < noun;
        for (int c = tree.firstChild(noun); predicate && c >= 0 && c < noun; c = tree.next(c)) {
            if (words.is("ranked", d.lower(c))) {
                return true;
            }
        }
        return false;
    }

    /** A participle behind a verb goes with it: "will travel to Oslo, <i>meeting</i> the king", "is to end by flying". */
    boolean shared(int v, int h) {
        if (d.tag(v).equals("VBG") && tree.ledBy(v, "by", "by")) {
            return true;
        }
        int aux = tree.child(h, "aux");
        return d.tag(v).equals("VBG") && v > h && aux >= 0 && d.tag(aux).equals("MD") && tree.child(v, "mark") < 0
            && tree.child(v, "nsubj") < 0 && tree.child(v, "aux") < 0;
    }

    /** What a verb makes of the -ing clause that its preposition leads in: "hopes for", "aims at", "charged with". */
    Force over(int v, Force governor) {
        if (tree.ledBy(v, "on", "on")) {
            int noun = tree.child(tree.head(v), "obj");
            Force f = governor == null && noun >= 0 && noun < v ? words.governor(d.lemma(noun)) : governor;
            return f == Force.PLANNED || f == Force.REPORTED ? f : null;
        }
        boolean reported = governor == Force.REPORTED && tree.ledBy(v, "with", "with") && tree.child(v, "nsubj") < 0;
        return reported || tree.ledBy(v, "for", "from") || tree.ledBy(v, "of", "at") ? governor : null;
    }

    /** "Is travelling". */
    private boolean present(int v) {
        int aux = tree.child(v, "aux");
        return aux >= 0 && (d.tag(aux).equals("VBZ") || d.tag(aux).equals("VBP"));
    }
}
