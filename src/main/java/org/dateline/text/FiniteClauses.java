package org.dateline.text;

import java.util.Set;

/**
 * Mends trees in which a noun with a finite verb behind it was read as a noun with a participle: "Police fired tear gas".
 * The verb takes the noun's place and the noun becomes its subject. A verb form that the tagger calls finite is no
 * participle; nor is one with an object behind what looks like the object of "said".
 */
final class FiniteClauses {
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis", "advcl", "acl:relcl");

    private static final Set<String> SAYING = Set.of("said", "says", "say", "saying");

    /** Longer runs of tokens are no sentences, and would take time that grows with the square of their length. */
    private static final int LONGEST = 400;

    private FiniteClauses() {
    }

    /** Changes heads and relations of tokens {@code from} and on where that is needed. */
    static void mend(String[] lower, String[] tag, int from, int[] head, String[] relation) {
        for (int verb = 1; verb < head.length && head.length <= LONGEST; verb++) {
            int noun = head[verb];
            if (noun < 0 || noun > verb || !relation[verb].equals("acl") || tag[from + noun].charAt(0) != 'N') {
                continue;
            }
            boolean said = (relation[noun].equals("obj") || relation[noun].equals("iobj")) && SAYING.contains(lower[from + head[noun]]);
            boolean finite = isFinite(tag[from + verb]) || said && has(head, relation, verb, "obj");
            if (finite && (said || CLAUSES.contains(relation[noun])) && !has(head, relation, noun, "cop")
                && !has(head, relation, noun, "nsubj")) {
                head[verb] = head[noun];
                relation[verb] = said ? "ccomp" : relation[noun];
                head[noun] = verb;
                relation[noun] = "nsubj";
                for (int t = 0; t < head.length; t++) {
                    boolean clausal = relation[t].equals("mark") || relation[t].equals("advmod") || relation[t].equals("cc")
                        || relation[t].equals("punct") && t < noun;
                    if (head[t] == noun && (t > verb || t < noun && clausal)) {
                        head[t] = verb;
                    }
                }
            }
        }
        for (int verb = 2; verb < head.length && head.length <= LONGEST; verb++) {
            told(lower, verb, from, head, relation);
        }
    }

    /** "Said <i>one</i> of the guards had fled": what looks like the object of "said" is the subject of what is said. */
    private static void told(String[] lower, int verb, int from, int[] head, String[] relation) {
        int said = relation[verb].equals("ccomp") ? head[verb] : -1;
        if (said < 0 || said > verb || !SAYING.contains(lower[from + said]) || has(head, relation, verb, "nsubj")
                || has(head, relation, verb, "csubj") || has(head, relation, verb, "mark")) {
            return;
        }
        for (int t = said + 1; t < verb; t++) {
            if (head[t] == said && (relation[t].equals("obj") || relation[t].equals("iobj"))) {
                head[t] = verb;
                relation[t] = "nsubj";
                return;
            }
        }
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private static boolean has(int[] head, String[] relation, int of, String wanted) {
        for (int t = 0; t < head.length; t++) {
            if (head[t] == of && relation[t].startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }
}
