package org.dateline.mention.name;

import java.util.HashSet;
import java.util.Set;
import org.dateline.mention.name.Names.Name;

/**
 * "Li Changchun": a family name that comes first takes the word behind it, though that also is a town; where the family
 * name alone is a person elsewhere in the article, also where the tagger saw no person.
 */
final class FamilyFirst {
    private final Set<String> families;

    FamilyFirst(Set<String> families) {
        this.families = families;
    }

    void apply(Names names) {
        NameWords w = names.words;
        Set<String> alone = new HashSet<>();
        for (int i = 0; i < names.all.size(); i++) {
            Name n = names.all.get(i);
            if (n.kind != Names.PERSON || n.end - n.from != 1 || !families.contains(w.lower[n.from])) {
                continue;
            }
            Name next = i + 1 < names.all.size() && names.all.get(i + 1).from == n.end ? names.all.get(i + 1) : null;
            if (given(w, n.end) && w.sameSentence(n.from, n.end) && (next == null || next.end == n.end + 1)) {
                n.end++;
                n.rule = "family-name-first";
                if (next != null) {
                    names.all.remove(i + 1);
                }
            } else {
                alone.add(w.lower[n.from]);
            }
        }
        for (int t = 0; t + 1 < w.token.length && !alone.isEmpty(); t++) {
            if (alone.contains(w.lower[t]) && (w.look[t] & NameWords.CAPITAL) != 0 && given(w, t + 1)
                && w.sameSentence(t, t + 1)) {
                Name n = names.at(t);
                if (n == null && names.at(t + 1) == null) {
                    names.insert(t, t + 2, Names.PERSON, "family-name-first");
                } else if (n != null && n.kind == Names.PLACE && n.from == t && n.end == t + 2) {
                    n.kind = Names.PERSON;
                    n.rule = "family-name-first";
                }
            }
        }
    }

    /** Whether a token may be a given name behind a family name, and is known as nothing else. */
    private static boolean given(NameWords w, int t) {
        return t < w.token.length && (w.look[t] & NameWords.CAPITAL) != 0 && (w.look[t] & NameWords.SHOUTED) == 0
            && NameLexicon.level(w.levels[t], NameLexicon.SURNAME) <= 1
            && NameLexicon.level(w.levels[t], NameLexicon.GIVEN) <= 1
            && w.token[t].length() > 2 && w.role[t] == 0
            && Character.isLowerCase(w.token[t].charAt(w.token[t].length() - 1))
            && (w.evidence.of(w.word[t]) & Evidence.LOWER) == 0;
    }
}
