package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.mention.NameKind;
import org.dateline.normalize.People;
import org.dateline.text.Sentence;

/**
 * Says whom pronouns and role nouns stand for: the nearest person that fits by sex or role, subjects first. It says nothing
 * where two fit alike. Holds read-only tables.
 */
final class ReferenceFinder {
    private static final int FAR = 3;

    private final PersonWords words;

    ReferenceFinder(PersonWords words) {
        this.words = words;
    }

    /** Where a person was last spoken of. */
    private static final class Trace {
        int sentence = -1;
        int token = -1;
        boolean subject;
    }

    /**
     * References in text order. Persons are numbered as in the lists given.
     *
     * @param person number of the person of each name, -1 for names of other kinds
     * @param sex sex of each person, 0 unknown; filled in where a pronoun tells
     * @param positions positions of each person in lower case
     */
    List<People.Reference> find(DocumentView d, int[] person, char[] sex, List<List<String>> positions) {
        Trace[] traces = new Trace[sex.length];
        Arrays.setAll(traces, k -> new Trace());
        List<People.Reference> found = new ArrayList<>();
        for (Sentence s : d.document.sentences()) {
            boolean first = true;
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                int name = d.nameIndex(t);
                if (name >= 0 && person[name] >= 0) {
                    int end = d.names.get(name).endToken();
                    trace(d, traces[person[name]], s, t, first || verb(d, end, s.endToken()));
                    first = false;
                    t = end - 1;
                    continue;
                }
                char wanted = pronoun(d.low(t));
                int p = wanted != 0 ? antecedent(d, traces, sex, s, t, wanted) : role(d, traces, positions, s, t);
                if (p < 0) {
                    continue;
                }
                boolean subject = d.low(t).equals("he") || d.low(t).equals("she") || wanted == 0 && verb(d, t + 1, s.endToken());
                found.add(new People.Reference(t, "p" + (p + 1), wanted != 0 ? "pronoun" : "role-noun",
                    wanted == 0 ? 0.75 : sex[p] == wanted ? 0.8 : 0.65));
                if (wanted != 0 && sex[p] == 0) {
                    sex[p] = wanted;
                }
                trace(d, traces[p], s, t, subject && first);
                first &= !subject;
            }
        }
        return found;
    }

    private static void trace(DocumentView d, Trace trace, Sentence s, int t, boolean subject) {
        trace.subject = subject || trace.subject && trace.sentence == s.index();
        trace.sentence = s.index();
        trace.token = t;
    }

    private static boolean verb(DocumentView d, int t, int limit) {
        return t < limit && (d.tag(t).startsWith("VB") || d.tag(t).equals("MD"));
    }

    private static char pronoun(String low) {
        return switch (low) {
            case "he", "him", "his", "himself" -> 'm';
            case "she", "her", "hers", "herself" -> 'f';
            default -> 0;
        };
    }

    private static int antecedent(DocumentView d, Trace[] traces, char[] sex, Sentence s, int t, char wanted) {
        boolean object = d.low(t).equals("him") || d.low(t).equals("her") && (t + 1 == s.endToken()
            || !d.tag(t + 1).startsWith("NN") && !d.tag(t + 1).startsWith("JJ"));
        int best = -1;
        double bestScore = 0;
        boolean tie = false;
        for (int p = 0; p < traces.length; p++) {
            Trace trace = traces[p];
            int back = trace.sentence < 0 ? FAR : s.index() - trace.sentence;
            if (back >= FAR || sex[p] != 0 && sex[p] != wanted) {
                continue;
            }
            double score = 3 - back + (trace.subject ? 0.8 : 0) + (sex[p] == wanted ? 0.5 : 0)
                + trace.token / (double) (d.size() + 1) * 0.3;
            if (object && back == 0 && trace.subject && t - trace.token < 8) {
                score -= 2;
            }
            if (score > bestScore + 0.02) {
                bestScore = score;
                best = p;
                tie = false;
            } else if (Math.abs(score - bestScore) <= 0.02) {
                tie = true;
            }
        }
        return tie ? -1 : best;
    }

    /** "the minister": the nearest person said to be one. */
    private int role(DocumentView d, Trace[] traces, List<List<String>> positions, Sentence s, int t) {
        String low = d.low(t);
        if (t == s.firstToken() || !words.endsTitle(low) || d.name(t) != null) {
            return -1;
        }
        int det = t - 1;
        while (det > s.firstToken() && t - det < 4 && (d.tag(det).startsWith("NN") || d.tag(det).startsWith("JJ"))
            && d.name(det) == null) {
            det--;
        }
        String article = d.low(det);
        int next = t + 1;
        boolean bare = next >= s.endToken() || d.name(next) == null && !d.low(next).equals("of")
            && !d.tag(next).startsWith("NN") && !(d.low(next).equals(",") && next + 1 < s.endToken()
            && d.in(next + 1, NameKind.PERSON)) && !words.endsTitle(d.low(next));
        if (!article.equals("the") || !bare) {
            return -1;
        }
        String wanted = d.words(det + 1, t + 1);
        int best = -1;
        for (int p = 0; p < traces.length; p++) {
            if (traces[p].sentence >= 0 && s.index() - traces[p].sentence < 8
                && positions.get(p).stream().anyMatch(x -> x.equals(wanted) || x.endsWith(" " + wanted))
                && (best < 0 || traces[p].token > traces[best].token)) {
                best = p;
            }
        }
        return best;
    }
}
