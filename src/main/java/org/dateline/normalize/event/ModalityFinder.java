package org.dateline.normalize.event;

import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Modality;
import org.dateline.normalize.event.ModalityWords.Force;
import org.dateline.text.Document;

/** Says whether a sentence presents an act as done, planned, possible, denied or claimed. */
final class ModalityFinder {
    /**
     * What was found.
     *
     * @param modality how the act is presented
     * @param speech token of the verb of speech that tells it, -1 when the article itself does
     * @param strong the speech verb is one of claiming or accusing
     * @param pluperfect told with "had": before the story's own time
     */
    record Finding(Modality modality, int speech, boolean strong, boolean pluperfect) {
    }

    /** To decline to comment: "could not" and "would not" are the act itself. */
    private static final String SILENCE = "011";

    private final ModalityWords words;
    private final Tree tree;
    private final Document d;
    private final Mood mood;
    private final Foretold foretold;

    ModalityFinder(ModalityWords words, Tree tree) {
        this.words = words;
        this.tree = tree;
        this.d = tree.document();
        this.mood = new Mood(words, tree);
        this.foretold = new Foretold(words, tree);
    }

    Finding find(TriggerMention m) {
        Tone s = new Tone();
        s.cameo = m.sense().cameo();
        int t = m.head();
        if (m.sense().kind() == EventSense.Kind.NOUN || d.tag(t).startsWith("NN") && !mood.behindModal(t)) {
            if (mood.given(t, m.sense().cameo())) {
                adjectives(t, s);
                inheritSpeech(t, s);
            } else {
                noun(t, s);
            }
        } else {
            if (m.object() >= 0) {
                adjectives(m.object(), s);
            }
            verb(t, s, 8);
        }
        if (m.sense().cameo().equals(SILENCE)) {
            s.force = s.negated || mood.denied(t) ? null : s.force;
            s.negated = false;
        }
        return new Finding(s.modality(), s.speech, s.strong, s.pluperfect);
    }

    private Force governor(int t) {
        String particle = t + 1 < tree.to() && (d.tag(t + 1).equals("RP") || d.tag(t + 1).equals("IN")) ? d.lower(t + 1) : "";
        return words.governor(d.lemma(t), particle);
    }

    private void noun(int n, Tone s) {
        adjectives(n, s);
        s.take(mood.topic(n, s.cameo));
        for (int c = tree.firstChild(n); c >= 0; c = tree.next(c)) {
            if (tree.is(c, "acl") && !tree.is(c, "acl:relcl") && c > n) {
                Force f = governor(c);
                if (f == Force.PLANNED || f == Force.NEGATED) {
                    s.take(f);
                }
            }
        }
        if (tree.child(n, "cop") >= 0) {
            verb(n, s, 6);
            return;
        }
        int x = n;
        boolean deep = false;
        for (int guard = 0; guard < 6; guard++) {
            int h = tree.head(x);
            if (h < 0) {
                return;
            }
            if (tree.is(x, "nmod") || tree.is(x, "compound")) {
                if (!tree.is(x, "nmod:poss") && d.tag(h).startsWith("NN")) {
                    s.take(governor(h));
                    adjectives(h, s);
                    deep |= tree.is(x, "nmod");
                }
                x = h;
            } else if (tree.is(x, "conj") && d.tag(h).startsWith("NN")) {
                x = h;
            } else if (d.tag(h).startsWith("VB") || d.tag(h).startsWith("JJ")) {
                boolean argument = tree.is(x, "obj") || tree.is(x, "nsubj:pass") || tree.is(x, "nsubj")
                    || tree.is(x, "obl") || tree.is(x, "xcomp");
                String p = tree.preposition(x);
                if (argument && tree.relation(x).equals("nsubj")) {
                    s.take(mood.bare(h) && governor(h) == Force.NEGATED ? Force.NEGATED : null);
                } else if (argument && (!tree.is(x, "obl") || p.equals("for") || p.equals("of")
                    || p.equals("to") || p.equals("from") || p.equals("against"))) {
                    s.take(governor(h));
                }
                boolean negated = s.negated;
                verb(mood.occasion(x, h), s, 6);
                s.negated = deep || tree.relation(x).equals("nsubj") && tree.child(h, "obj") >= 0 ? negated : s.negated;
                return;
            } else {
                return;
            }
        }
    }

    private void adjectives(int n, Tone s) {
        for (int c = tree.firstChild(n); c >= 0 && c < n; c = tree.next(c)) {
            if (tree.is(c, "amod") || tree.is(c, "det") || tree.is(c, "compound")) {
                String w = d.lower(c);
                if (w.equals("no") && !mood.name(c)) {
                    s.take(Force.NEGATED);
                } else {
                    s.take(words.adjective(w));
                }
            }
        }
    }

    private void verb(int v, Tone s, int depth) {
        boolean own = false;
        boolean to = mood.infinitive(v);
        boolean be = false;
        boolean would = false;
        for (int c = tree.firstChild(v); c >= 0; c = tree.next(c)) {
            String w = d.lower(c);
            if (tree.is(c, "aux") || tree.is(c, "cop")) {
                own = true;
                Force f = words.auxiliary(w);
                if (f == Force.HYPOTHETICAL && (w.equals("would") || w.equals("'d"))) {
                    would = true;
                } else {
                    s.take(f);
                }
                be |= d.lemma(c).equals("be");
                s.pluperfect |= w.equals("had") || w.equals("'d") && d.tag(v).equals("VBN");
            } else if (tree.is(c, "advmod") || tree.is(c, "det") || tree.is(c, "cc")) {
                if (c < v && words.negates(w) && !mood.name(c)) {
                    s.take(Force.NEGATED);
                } else {
                    s.take(tree.is(c, "advmod") && words.adverb(w) != Force.PLANNED ? words.adverb(w) : null);
                }
            } else if (tree.is(c, "mark")) {
                if (w.equals("to")) {
                    to = true;
                } else {
                    s.take(words.mark(w));
                    s.conditional |= words.mark(w) == Force.HYPOTHETICAL;
                }
            } else if (tree.is(c, "nsubj") && c < v && mood.noSubject(c)) {
                s.take(Force.NEGATED);
            }
        }
        if (mood.loneModal(v)) {
            s.take(words.auxiliary(d.lower(v - 1)));
        } else if (!to && mood.wished(v)) {
            s.take(Force.HYPOTHETICAL);
        } else if (mood.open(v, to) != null) {
            s.take(mood.open(v, to));
        } else if (to && mood.pending(v)) {
            s.take(Force.NEGATED);
        }
        s.take(mood.topic(v, s.cameo));
        climb(v, s, depth, own, to, be, would);
    }

    private void climb(int v, Tone s, int depth, boolean own, boolean to, boolean be, boolean would) {
        int h = tree.head(v);
        boolean reportedFuture = false;
        if (h >= 0 && depth > 0) {
            String rel = tree.relation(v);
            String lemma = d.lemma(h);
            s.take(to ? mood.beside(v, h) : null);
            if (to && words.root("shown", s.cameo) && !Tree.is(rel, "conj") && governor(h) == null) {
                verb(h, s, depth - 1);
            } else if (Tree.is(rel, "conj") && d.tag(h).startsWith("VB")) {
                if (!own && mood.sameForm(v, h)) {
                    boolean negated = s.negated;
                    verb(h, s, depth - 1);
                    s.negated = mood.contrast(v) ? negated : s.negated;
                } else if (mood.conditional(h)) {
                    s.take(Force.HYPOTHETICAL);
                } else if (speechOf(h) >= 0) {
                    speech(speechOf(h), s);
                }
            } else if (Tree.is(rel, "xcomp") && mood.finite(v, h)) {
                inheritSpeech(h, s);
            } else if (Tree.is(rel, "xcomp") || Tree.is(rel, "acl") && to) {
                Force over = to && governor(h) == null ? words.infinitive(lemma) : governor(h);
                boolean toneless = over == null || Tree.is(rel, "acl:relcl");
                if (!toneless) {
                    s.take(over);
                }
                if (d.tag(h).startsWith("VB") || d.tag(h).startsWith("JJ")) {
                    verb(h, s, depth - 1);
                } else {
                    s.take(toneless && to ? mood.asked(h) : null);
                    if (toneless && to && mood.ranked(h)) {
                        verb(tree.child(h, "cop") >= 0 ? h : tree.head(h), s, depth - 1);
                    }
                    nounAbove(h, s, depth - 1);
                }
            } else if (Tree.is(rel, "ccomp") || Tree.is(rel, "parataxis")) {
                Force speech = words.speech(lemma);
                if (speech != null) {
                    speech(h, s);
                    reportedFuture = true;
                    if (d.tag(h).startsWith("VB") && speech == Force.STRONG) {
                        s.strong = true;
                    }
                } else if (Tree.is(rel, "ccomp") && mood.passesOn(v, h, true, false)) {
                    verb(h, s, depth - 1);
                } else if (Tree.is(rel, "ccomp")) {
                    s.take(governor(h));
                    reportedFuture = governor(h) != null;
                }
            } else if (Tree.is(rel, "csubj")) {
                s.take(to ? mood.judged(h) : null);
                inheritSpeech(h, s);
            } else if (Tree.is(rel, "advcl")) {
                if (mood.passesOn(v, h, to, words.root("talk", s.cameo))) {
                    verb(h, s, depth - 1);
                } else if (to) {
                    s.take(d.tag(h).startsWith("JJ") && governor(h) != null ? governor(h) : Force.PLANNED);
                } else if (!words.root("apart", s.cameo) && mood.shared(v, h)) {
                    boolean negated = s.negated;
                    verb(h, s, depth - 1);
                    s.negated = negated;
                } else if (d.tag(v).equals("VBG")) {
                    s.take(mood.over(v, governor(h)));
                }
                inheritSpeech(h, s);
            } else if (Tree.is(rel, "acl")) {
                s.take(mood.none(h) ? Force.NEGATED : null);
                if (tree.ledBy(v, "for", "of")) {
                    s.take(governor(h));
                }
                inheritSpeech(h, s);
            }
        }
        boolean ahead = h < 0 && mood.infinitive(v) || mood.due(v);
        if (ahead || to && be && tree.child(v, "aux:pass") < 0 && !d.tag(v).equals("VBN")) {
            s.take(Force.PLANNED);
        }
        if (would) {
            s.take(reportedFuture || speechAfter(v) || foretold.is(v) ? Force.PLANNED : Force.HYPOTHETICAL);
        }
    }

    /** A sentence whose main verb is quoted: "..., he said" with the speech verb below it. */
    private boolean speechAfter(int v) {
        int p = tree.child(v, "parataxis");
        return p >= 0 && words.speech(d.lemma(p)) != null;
    }

    private int speechOf(int v) {
        int h = tree.head(v);
        return h >= 0 && (tree.is(v, "ccomp") || tree.is(v, "parataxis")) && words.speech(d.lemma(h)) != null ? h : -1;
    }

    private void inheritSpeech(int v, Tone s) {
        int x = v;
        for (int guard = 0; x >= 0 && guard < 8; guard++) {
            if (speechOf(x) >= 0) {
                speech(speechOf(x), s);
                return;
            }
            x = tree.head(x);
        }
    }

    private void speech(int verb, Tone s) {
        if (s.speech < 0) {
            s.speech = verb;
        }
        s.strong |= words.speech(d.lemma(verb)) == Force.STRONG;
    }

    private void nounAbove(int n, Tone s, int depth) {
        int h = tree.head(n);
        if (h >= 0 && d.tag(h).startsWith("VB") && depth > 0) {
            inheritSpeech(h, s);
        }
    }
}
