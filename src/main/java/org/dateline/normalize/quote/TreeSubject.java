package org.dateline.normalize.quote;

import java.util.Set;
import org.dateline.text.Parse;
import org.dateline.text.Sentence;

/** The subject of a verb by the sentence's tree, for verbs whose subject the order of words leaves in doubt. */
final class TreeSubject {
    /** Relations by which a verb without a subject of its own does what the subject of another verb does. */
    private static final Set<String> SAME_SUBJECT = Set.of("advcl", "conj", "xcomp", "parataxis", "ccomp", "cop",
        "aux");
    private static final int HIGHEST = 5;

    private TreeSubject() {
    }

    /** First token and end of the noun phrase before a verb that is its subject; null when the tree shows none. */
    static int[] of(Words d, Sentence s, int verb, int floor, boolean[] marked) {
        Parse tree = d.parse(s);
        int v = verb - s.firstToken();
        for (int i = 0; i < HIGHEST && v >= 0; i++) {
            int noun = subject(tree, v, verb - s.firstToken()) + s.firstToken();
            if (noun < s.firstToken() && "acl".equals(tree.relation()[v])) {
                noun = tree.head()[v] + s.firstToken();
            }
            if (noun >= s.firstToken()) {
                return noun < floor || marked[noun] ? null : phrase(d, noun, verb, floor);
            }
            v = SAME_SUBJECT.contains(tree.relation()[v]) ? tree.head()[v] : -1;
        }
        return null;
    }

    private static int subject(Parse tree, int verb, int before) {
        for (int t = 0; t < before; t++) {
            if (tree.head()[t] == verb && tree.relation()[t].startsWith("nsubj")) {
                return t;
            }
        }
        return -1;
    }

    private static int[] phrase(Words d, int noun, int verb, int floor) {
        int end = NounPhrases.end(d, noun, verb);
        if (end == noun || d.tag(noun).startsWith("W") || d.is(QuoteWords.Kind.TIME, noun)) {
            return null;
        }
        int first = NounPhrases.start(d, noun + 1, floor);
        return first > noun ? null : new int[] {first, end};
    }
}
