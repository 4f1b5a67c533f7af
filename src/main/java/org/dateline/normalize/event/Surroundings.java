package org.dateline.normalize.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Place;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Document;

/** When and where an act happened, as far as its own clause says. */
final class Surroundings {
    private static final int REACH = 14;

    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final NameIndex names;
    private final ModalityWords modality;
    private final ClauseWords words;
    private final Relatives within;
    private final List<Timex> times = new ArrayList<>(2);

    /** Takes the time expressions of the document; those of the sentence are kept. */
    Surroundings(Tree tree, SentenceActors actors, NameIndex names, EventTables tables, List<Timex> all, int sentence) {
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.names = names;
        this.modality = tables.modality();
        this.words = tables.clause();
        this.within = new Relatives(tree);
        for (Timex t : all) {
            if (t.sentence() == sentence && (t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                && t.days() != null && t.days().from() != null) {
                times.add(t);
            }
        }
    }

    /** Days of the act: the time expression of its clause, else the only one of the sentence; UNKNOWN otherwise. */
    DayRange days(TriggerMention m) {
        if (times.isEmpty()) {
            return DayRange.UNKNOWN;
        }
        Timex best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Timex t : times) {
            int cost = cost(t, m);
            if (cost < bestCost) {
                best = t;
                bestCost = cost;
            }
        }
        return bestCost <= 100 ? best.days() : DayRange.UNKNOWN;
    }

    /** Whether the sentence sets a time before the given day for more than one of its nouns: then it is no news of the day. */
    boolean backdated(LocalDate day) {
        for (Timex t : times) {
            if (t.days().to().isBefore(day) && !insidePhrase(SentenceTimes.head(tree, t))) {
                return true;
            }
        }
        return false;
    }

    /** Below a clause that describes a noun, or part of a noun's phrase: "the treaty signed in June", "the June talks". */
    private boolean insidePhrase(int t) {
        int x = t;
        for (int guard = 0; x >= 0 && guard < 20; guard++) {
            if (tree.is(x, "acl") || describes(x) || tree.is(x, "compound") || tree.is(x, "amod")
                || tree.is(x, "nmod") && tree.caseOf(x) >= 0) {
                return true;
            }
            if (d.tag(x).startsWith("VB") && !tree.is(x, "xcomp") && !tree.is(x, "ccomp") && !tree.is(x, "conj")) {
                return false;
            }
            x = tree.head(x);
        }
        return false;
    }

    /** How far a time expression is from the act: edges between, more across a clause that tells or stands apart. */
    private int cost(Timex time, TriggerMention m) {
        int t = SentenceTimes.head(tree, time);
        if (rightBefore(time, m)) {
            return 0;
        }
        int cost = 0;
        int x = t;
        for (int guard = 0; x >= 0 && guard < 30; guard++) {
            if (tree.under(m.head(), x)) {
                break;
            }
            boolean within = tree.is(x, "acl") || describes(x)
                || x == t && x != m.head() && tree.head(x) != m.head() && tree.head(x) != m.object()
                && (tree.is(x, "compound") || tree.is(x, "nummod") || tree.is(x, "amod") || tree.is(x, "nmod:poss"));
            if (within || x == t && (words.is(ClauseWords.Kind.BOUND, tree.preposition(x)) || ofTopic(time, x, m))) {
                return Integer.MAX_VALUE;
            }
            cost += x == t ? 1 : step(x) ? 8 : 2;
            x = tree.head(x);
        }
        if (x < 0 || x != m.head() && describes(x)) {
            return Integer.MAX_VALUE;
        }
        int up = m.head();
        boolean told = false;
        boolean aside = false;
        for (int guard = 0; up != x && guard < 30; guard++) {
            String rel = tree.relation(up);
            int h = tree.head(up);
            boolean speech = (Tree.is(rel, "ccomp") || Tree.is(rel, "parataxis")) && modality.speech(d.lemma(h)) != null;
            told |= speech;
            boolean relative = Tree.is(rel, "acl:relcl") && !within.occasion(up);
            aside |= relative || rel.equals("acl") && d.tag(up).equals("VBN") || within.where(up) >= 0;
            cost += speech ? 12 : step(up) ? 6 : 1;
            up = h;
        }
        if (aside) {
            return Integer.MAX_VALUE;
        }
        if (told && modality.speech(d.lemma(x)) != null) {
            cost += 120;
        }
        if (x == m.head() && m.sense().kind() != org.dateline.mention.EventSense.Kind.NOUN || x == m.object()) {
            cost -= 1;
        }
        return cost * 2 + (Math.abs(t - m.head()) > 12 ? 1 : 0);
    }

    /** "The court <i>on Monday</i> jailed": between subject and verb it dates the verb, whatever the tree makes of it. */
    private boolean rightBefore(Timex time, TriggerMention m) {
        int v = m.head() - 1;
        while (v > tree.from() && (tree.is(v, "aux") || d.tag(v).startsWith("RB"))) {
            v--;
        }
        return d.tag(m.head()).startsWith("VB") && v > tree.from() && d.end(v) == time.span().end();
    }

    /** "the treaty, <i>signed</i> by both": a bare participle beside a finite verb describes a noun. */
    private boolean describes(int t) {
        int h = tree.head(t);
        return tree.is(t, "conj") && d.tag(t).equals("VBN") && h >= 0 && !d.tag(h).equals("VBN") && d.token(t - 1).equals(",")
            && tree.child(t, "aux") < 0 && tree.child(t, "nsubj") < 0;
    }

    /** "the economic results of 1996": a month or a year that another noun takes dates that noun. */
    private boolean ofTopic(Timex time, int t, TriggerMention m) {
        int h = tree.head(t);
        return tree.is(t, "nmod") && tree.caseOf(t) >= 0 && h >= 0 && h != m.head() && h != m.object() && d.tag(h).startsWith("NN")
            && time.days().precision() != DatePrecision.DAY && names.place(h) == null && names.country(h) == null
            && (actors.at(h) == null || actors.at(h).main() == null);
    }

    private boolean step(int t) {
        return tree.is(t, "acl") || tree.is(t, "advcl") || tree.is(t, "ccomp") || tree.is(t, "parataxis")
            || tree.is(t, "conj") && d.tag(t).startsWith("VB");
    }

    /** Place reference or ISO country of a locative phrase on the act or on what it is done with; null when not said. */
    String place(TriggerMention m) {
        String found = placeOf(m.head());
        if (found == null && m.object() >= 0) {
            found = placeOf(m.object());
        }
        int x = m.head();
        for (int guard = 0; found == null && guard < 4; guard++) {
            int h = tree.head(x);
            boolean same = h >= 0 && within.where(x) < 0 && (tree.is(x, "xcomp") || tree.is(x, "obj") || tree.is(x, "nsubj:pass")
                || tree.is(x, "obl") || tree.is(x, "nsubj") || tree.is(x, "nmod") || tree.is(x, "conj") && within.where(h) >= 0
                || within.occasion(x));
            if (!same || modality.speech(d.lemma(h)) != null) {
                break;
            }
            found = placeOf(h);
            x = h;
        }
        found = found == null ? near(Math.max(m.head(), m.object())) : found;
        int where = m.sense().cameo().equals("042") ? -1 : within.where(x);
        return found == null && where >= 0 ? named(where) : found;
    }

    /** The first locative phrase behind the trigger before another verb, whatever the tree hangs it on. */
    private String near(int from) {
        for (int t = from + 1; t < Math.min(tree.to() - 1, from + REACH); t++) {
            String tag = d.tag(t);
            if (tag.startsWith("VB") || tag.equals("MD") || tag.equals("WDT") || tag.equals("WRB") || tag.equals(":")) {
                return null;
            }
            if (words.is(ClauseWords.Kind.HERE, d.lower(t))) {
                return names.dateline();
            }
            if (words.is(ClauseWords.Kind.LOCATIVE, d.lower(t))) {
                int n = t + 1;
                while (n < tree.to() - 1 && names.place(n) == null && names.country(n) == null
                    && (d.tag(n).equals("DT") || d.tag(n).startsWith("JJ") || d.tag(n).startsWith("NN"))) {
                    n++;
                }
                Place place = names.place(n);
                CountryMention country = names.country(n);
                if (place != null || country != null) {
                    return place != null ? place.ref() : country.country();
                }
            }
        }
        return null;
    }

    private String placeOf(int head) {
        String found = null;
        for (int c = tree.firstChild(head); c >= 0; c = tree.next(c)) {
            if ((tree.is(c, "obl") || tree.is(c, "nmod")) && words.is(ClauseWords.Kind.LOCATIVE, tree.preposition(c))) {
                String p = named(c);
                found = found == null ? p : found;
            }
        }
        return found == null ? visited(head) : found;
    }

    /** "Met the king during a visit to Lima": where the visit went. */
    private String visited(int head) {
        for (int c = tree.firstChild(head); c >= 0; c = tree.next(c)) {
            String p = tree.preposition(c);
            if ((tree.is(c, "obl") || tree.is(c, "nmod")) && (p.equals("during") || p.equals("on"))
                && words.is(ClauseWords.Kind.JOURNEY, d.lemma(c))) {
                for (int to = tree.firstChild(c); to >= 0; to = tree.next(to)) {
                    if (tree.is(to, "nmod") && tree.preposition(to).equals("to")) {
                        return named(to);
                    }
                }
            }
        }
        return null;
    }

    /** The place that a phrase names, or that stands in it: "in a suburb of Kabul". */
    String named(int t) {
        Place place = names.place(t);
        if (place != null) {
            return place.ref();
        }
        CountryMention country = names.country(t);
        if (country != null) {
            return country.country();
        }
        for (int c = tree.firstChild(t); c >= 0; c = tree.next(c)) {
            if (tree.is(c, "nmod") || tree.is(c, "compound") || tree.is(c, "amod") || tree.is(c, "flat")) {
                Place p = names.place(c);
                CountryMention n = names.country(c);
                if (p != null || n != null) {
                    return p != null ? p.ref() : n.country();
                }
            }
        }
        return null;
    }
}
