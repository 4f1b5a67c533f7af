package org.dateline.normalize.event;

import java.util.Arrays;
import java.util.List;
import org.dateline.text.Document;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;

/**
 * Guesses a dependency tree from tags and word order alone: subjects stand before their verb, objects behind it, a
 * preposition binds its phrase to the verb, to an act noun right before it when the preposition is "of". For sentences
 * that have no real parse.
 */
final class ShallowParser {
    private final Document d;
    private final int first;
    private final int[] head;
    private final String[] relation;

    private ShallowParser(Document d, Sentence s) {
        this.d = d;
        this.first = s.firstToken();
        head = new int[s.length()];
        relation = new String[s.length()];
        Arrays.fill(head, -1);
        Arrays.fill(relation, "dep");
    }

    static Parse parse(Document d, Sentence s, List<Chunk> chunks) {
        ShallowParser p = new ShallowParser(d, s);
        p.phrases(chunks);
        p.clauses(s, chunks);
        return new Parse(p.head, p.relation);
    }

    private void attach(int t, int to, String rel) {
        if (t != to && head[t - first] < 0) {
            head[t - first] = to - first;
            relation[t - first] = rel;
        }
    }

    private void phrases(List<Chunk> chunks) {
        for (Chunk c : chunks) {
            for (int t = c.first(); t < c.head(); t++) {
                String tag = d.tag(t);
                attach(t, c.head(), tag.startsWith("JJ") ? "amod" : tag.equals("DT") ? "det"
                    : tag.equals("CD") ? "nummod" : "compound");
            }
            if (c.possessor() != null) {
                attach(c.possessor().head(), c.head(), "nmod:poss");
            }
        }
    }

    private void clauses(Sentence s, List<Chunk> chunks) {
        int verb = -1;
        int subject = -1;
        int lastNoun = -1;
        int clauseVerb = -1;
        boolean relative = false;
        int chunk = 0;
        int preposition = -1;
        int conjunction = -1;
        boolean comma = false;
        boolean objectSeen = false;
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            while (chunk < chunks.size() && chunks.get(chunk).end() <= t) {
                chunk++;
            }
            Chunk c = chunk < chunks.size() && chunks.get(chunk).first() == t ? chunks.get(chunk) : null;
            String tag = d.tag(t);
            if (c != null) {
                int h = c.head();
                boolean pronoun = tag.equals("WDT") || tag.equals("WP");
                if (tag.equals("PRP$")) {
                    continue;
                }
                if (pronoun) {
                    relative = lastNoun >= 0;
                } else if (c.head() + 1 < s.endToken() && d.tag(c.head() + 1).equals("POS")) {
                    conjunction = -1;
                } else if (preposition >= 0) {
                    attach(preposition, h, "case");
                    boolean nominal = lastNoun >= 0 && lastNoun == preposition - 1 && (d.lower(preposition).equals("of")
                        || clauseVerb < 0);
                    attach(h, nominal ? lastNoun : clauseVerb >= 0 ? clauseVerb : h, nominal ? "nmod" : "obl");
                    lastNoun = h;
                } else if (conjunction >= 0 && lastNoun >= 0 && conjunction == t - 1) {
                    attach(h, lastNoun, "conj");
                } else if (clauseVerb >= 0 && !comma && !objectSeen) {
                    attach(h, clauseVerb, "obj");
                    objectSeen = true;
                    lastNoun = h;
                } else {
                    subject = h;
                    lastNoun = h;
                    clauseVerb = comma || clauseVerb < 0 ? -1 : clauseVerb;
                    relative = false;
                }
                if (preposition >= 0 || conjunction >= 0) {
                    conjunction = -1;
                }
                preposition = -1;
                comma = false;
                t = c.head();
                continue;
            }
            if (tag.equals("IN") || tag.equals("TO") && !(t + 1 < s.endToken() && d.tag(t + 1).startsWith("VB"))) {
                preposition = t;
            } else if (tag.equals("CC")) {
                conjunction = t;
            } else if (tag.equals(",")) {
                comma = true;
                preposition = -1;
            } else if (tag.startsWith("VB") && !auxiliary(t, s)) {
                verb(t, clauseVerb, subject, lastNoun, relative, conjunction == t - 1 && t > first, s);
                clauseVerb = t;
                objectSeen = false;
                relative = false;
                preposition = -1;
                comma = false;
                verb = verb < 0 ? t : verb;
            }
        }
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            if (head[t - first] < 0 && verb >= 0 && t != verb && d.tag(t).startsWith("NN")) {
                head[t - first] = verb - first;
            }
        }
    }

    private void verb(int t, int before, int subject, int lastNoun, boolean relative, boolean coordinated, Sentence s) {
        boolean passive = d.tag(t).equals("VBN") && t > first && be(t);
        boolean to = t > first && d.lower(t - 1).equals("to");
        for (int a = t - 1; a >= first && (auxiliaryWord(a) || d.tag(a).equals("RB") || d.tag(a).equals("TO")); a--) {
            attach(a, t, d.tag(a).equals("RB") ? "advmod" : d.tag(a).equals("TO") ? "mark" : passive && a == t - 1
                ? "aux:pass" : "aux");
        }
        if (to && before >= 0) {
            attach(t, before, "xcomp");
        } else if (coordinated && before >= 0) {
            attach(t, before, "conj");
        } else if (relative && lastNoun >= 0) {
            attach(t, lastNoun, "acl:relcl");
        } else if (lastNoun == t - 1 && (d.tag(t).equals("VBN") || d.tag(t).equals("VBG"))) {
            attach(t, lastNoun, "acl");
        } else if (subject >= 0 && (before < 0 || subject > before)) {
            attach(subject, t, passive ? "nsubj:pass" : "nsubj");
            if (before >= 0 && d.lemma(before).equals("say")) {
                attach(t, before, "ccomp");
            }
        } else if (before >= 0) {
            attach(t, before, d.tag(t).equals("VBG") ? "advcl" : "conj");
        }
    }

    private boolean be(int t) {
        for (int a = t - 1; a >= first && a > t - 4; a--) {
            if (d.lemma(a).equals("be") || d.lemma(a).equals("get")) {
                return true;
            }
            if (!d.tag(a).equals("RB")) {
                return false;
            }
        }
        return false;
    }

    private boolean auxiliaryWord(int t) {
        String l = d.lemma(t);
        return d.tag(t).equals("MD") || l.equals("be") || l.equals("have") || l.equals("do");
    }

    private boolean auxiliary(int t, Sentence s) {
        if (!auxiliaryWord(t)) {
            return false;
        }
        for (int n = t + 1; n < s.endToken(); n++) {
            if (d.tag(n).startsWith("VB")) {
                return true;
            }
            if (!d.tag(n).equals("RB")) {
                return false;
            }
        }
        return false;
    }
}
